import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { realContent } from '../../support/content.ts'
import { chart, type Given, open, rowsIn } from './comparePage.ts'

describe('an answer beside background', () => {
  it('is that on views before the introduction: the survey asked of being involved', async () => {
    await open({ 'views-before': 'no' })
    const [figure] = screen.getAllByRole('figure')
    expect(within(figure as HTMLElement).getByText('Bakgrund')).toBeVisible()
    expect(rowsIn(figure as HTMLElement)).toContain('Nej Medicinska sekreterare 57 procent')
  })

  it('stands apart from the figure and carries no marker', async () => {
    await open({ 'basic-knowledge': 'no' })
    const figure = chart(/ansåg mer än hälften att deras egen kunskap om AI/)
    expect(within(figure).getByText('Bakgrund')).toBeVisible()
    expect(
      within(figure).getByText(/Ert svar på frågan .* är Nej\. Undersökningen ställde en annan fråga/),
    ).toBeVisible()
    expect(within(figure).queryByText('ert svar')).not.toBeInTheDocument()
    expect(rowsIn(figure)).toContain('Ganska låg 44 procent, avläst ur diagrammet')
  })

  it('stands apart too where the survey asked of the introduction and we ask of the time before it', async () => {
    await open({ 'views-before': 'no' })
    const figure = chart(/57 procent av de medicinska sekreterarna/)
    expect(within(figure).getByText('Bakgrund')).toBeVisible()
    expect(rowsIn(figure).join(' ')).not.toContain('ert svar')
  })

  it('says which answers the report has left out, apart from those without a number', async () => {
    await open({ 'workload-and-quality': 'no' })
    const figure = chart(/31 procent/)
    expect(within(figure).getByText('Uppgift saknas i rapportens text: Negativ.')).toBeVisible()
    expect(
      within(figure).getByText(
        'Rapporten har lämnat utanför: Ungefär lika delar positiv som negativ, Ingen effekt, Vet inte.',
      ),
    ).toBeVisible()
  })

  it('says that a pair by involvement is a link, not a cause', async () => {
    await open({ 'workload-and-quality': 'no' })
    const figure = chart(/31 procent av dem som kände sig tillräckligt involverade/)
    expect(within(figure).getByText('Samband, inte orsak')).toBeVisible()
    expect(within(figure).getByText(/Ett samband, inte en orsak/)).toBeVisible()
    expect(rowsIn(figure)).toHaveLength(2)
    expect(within(figure).getByText(/Rapporten har lämnat utanför: Ungefär lika delar/)).toBeVisible()
  })

  it('tells in words the numbers that are never drawn', async () => {
    await open({ 'digital-work-environment': 'yes' })
    const figure = chart(/19 procent av administratörerna/)
    expect(rowsIn(figure)).toContain('Övervägande negativ står i ord under diagrammet')
    expect(rowsIn(figure).join()).not.toMatch(/23|14/)
    expect(within(figure).getByText(/^Övervägande negativ, Medicinska sekreterare: Rapporten skriver 23/)).toBeVisible()
  })

  it('draws no chart for a figure without numbers', async () => {
    await open({ 'time-to-learn': 'no' })
    const figure = chart(/brist på kompetensutveckling det största hindret/)
    expect(within(figure).queryByRole('img')).not.toBeInTheDocument()
    expect(within(figure).getByText(/inget diagram/)).toBeVisible()
  })
})

describe('every chart', () => {
  const { checklist } = realContent('sv')
  const withFigure = checklist.steps.flatMap(({ questions }) => questions.filter(({ figure }) => figure))
  const everything: Given = Object.fromEntries(withFigure.map(({ id }) => [id, 'no']))

  it('has its source line in a fixed order and the closing caveat', async () => {
    await open(everything)
    const figures = screen.getAllByRole('figure')
    expect(figures).toHaveLength(withFigure.length)
    for (const figure of figures) {
      expect(figure.textContent).toMatch(
        /Frågan i våra ord: .+ · svarande .+, n\s=\s[\d\s]+ · Visions undersökning hösten 2024 · svarsfrekvens 18 procent · Källor/,
      )
      expect(within(figure).getByRole('link', { name: 'Källor' })).toHaveAttribute('href', '/kallor')
      expect(within(figure).getByText(/Siffrorna säger inget säkert om just er arbetsplats\.$/)).toBeVisible()
    }
  })

  it('has a table with the words of its bars', async () => {
    await open(everything)
    for (const figure of screen.getAllByRole('figure')) {
      const details = within(figure).getByText('Visa som tabell').closest('details') as HTMLElement
      const table = within(details).getByRole('table', { hidden: true })
      const values = [...figure.querySelectorAll('.figure-bars-value')].map((cell) =>
        (cell.firstChild?.textContent ?? '').trim(),
      )
      for (const value of values.filter((words) => words !== 'står i ord under diagrammet'))
        expect(table.textContent).toContain(value)
      expect(within(table).queryAllByText('ert svar')).toHaveLength(
        within(figure).queryAllByText('ert svar').length / 2,
      )
    }
  })

  it('stands under the heading of its step', async () => {
    await open({ guidelines: 'yes', 'affected-groups': 'no' })
    const steps = screen.getAllByRole('heading', { level: 2, name: /^Steg \d/ }).map(({ textContent }) => textContent)
    expect(steps).toEqual(['Steg 1: Förstå AI och vad som gäller', `Steg 2: ${checklist.steps[1]?.title}`])
  })
})
