import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/schema/answer.ts'
import { tablesOf } from '../../../src/schema/record.ts'
import { realContent } from '../../support/content.ts'
import { goThrough } from '../../support/menu.ts'
import { onPaper } from '../../support/onPaper.ts'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'
import { answer, round, workplace } from '../../support/someWork.ts'

type Given = Readonly<Record<string, Answer['choice']>>

const open = (given: Given, options: Parameters<typeof renderApp>[0] = {}) => {
  const answers = Object.entries(given).map(([id, choice]) => answer(id, { choice }))
  return renderApp({ at: '/jamfor', tables: tablesOf([workplace, round, ...answers]), ...options })
}

const chart = (title: string | RegExp) => screen.getByRole('figure', { name: title })
const rowsIn = (figure: HTMLElement) =>
  within(figure)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())

describe('the two ways to see the answers', () => {
  it('are parts of the page with addresses of their own; by theme each row says how many are answered', async () => {
    const { user } = await open({ guidelines: 'dont-know', 'ai-allowed': 'partly' })
    const parts = within(screen.getByRole('navigation', { name: 'Två sätt att se svaren' }))
    expect(parts.getByRole('link', { name: 'Jämfört med undersökningen' })).toHaveAttribute('aria-current', 'page')
    await user.click(parts.getByRole('link', { name: 'Efter tema' }))
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
    const rows = within(screen.getByRole('main')).getAllByText(/^\(\d+ av \d+ besvarade\)$/)
    expect(rows.length).toBeGreaterThan(4)
    expect(parts.getByRole('link', { name: 'Efter tema' })).toHaveAttribute('href', '/jamfor?del=teman')
  })
})

describe('the figures', () => {
  const row = (name: RegExp) => screen.getByRole('button', { name })

  it('are rows of which one stands open; the others say their sentence, and opening one closes it', async () => {
    const { user } = await open({ guidelines: 'dont-know', 'ai-allowed': 'dont-know' })
    const said = /^Ni svarade Vet inte\. Det gjorde också fler än hälften/
    expect(screen.getAllByRole('figure')).toHaveLength(1)
    expect(screen.getByText(said)).toBeVisible()
    await user.click(row(/^Tillåten användning av AI/))
    expect(screen.getAllByRole('figure')).toHaveLength(1)
    expect(chart(said)).toBeVisible()
    expect(row(/^Riktlinjer för AI/)).toHaveAttribute('aria-expanded', 'false')
  })

  it('all stand open on paper', async () => {
    await open({ guidelines: 'dont-know', 'ai-allowed': 'dont-know' })
    onPaper()
    expect(screen.getAllByRole('figure')).toHaveLength(2)
  })
})

describe('an answer beside a similar question', () => {
  it('is told in a sentence with the figure, without a gap', async () => {
    await open({ guidelines: 'dont-know' })
    const figure = chart('Ni svarade Vet inte. Det gjorde också 59 procent i Visions undersökning hösten 2024.')
    const takeaway = /svarade 59 procent att de inte vet/
    expect(within(figure).getByText(takeaway)).toBeVisible()
    expect(within(figure).getByRole('img', { name: takeaway })).toBeVisible()
    expect(within(figure).getByText('Liknande fråga')).toBeVisible()
    expectOnlyWords(document.body.textContent)
  })

  it('stands as a marker on its row, in the words of the source', async () => {
    await open({ guidelines: 'no' })
    const figure = chart('Ni svarade Nej. Det gjorde också tre av tio i Visions undersökning hösten 2024.')
    expect(rowsIn(figure)).toEqual([
      'Ja uppgift saknas i rapportens text',
      'Nej tre av tio ert svar',
      'Vet inte 59 procent',
    ])
  })

  it('is told apart where the survey used another word', async () => {
    await open({ 'ai-allowed': 'partly' })
    chart(
      'Ni svarade Delvis. Närmast i Visions undersökning hösten 2024 ligger svaret ”Ja, med vissa begränsningar”. Det gav 20 procent.',
    )
  })

  it('says when the text has no number for it, and keeps the row empty', async () => {
    await open({ guidelines: 'yes' })
    const figure = chart('Ni svarade Ja. Rapportens text anger ingen siffra för det svaret.')
    expect(rowsIn(figure)[0]).toBe('Ja uppgift saknas i rapportens text ert svar')
    expect(within(figure).getByText(/svarade 59 procent att de inte vet/)).toBeVisible()
  })

  it('says when the numbers are told group by group', async () => {
    const { checklist } = realContent('sv')
    const steps = checklist.steps.map((step) => ({
      ...step,
      questions: step.questions.map((question) =>
        question.id === 'views-before'
          ? { ...question, figure: { id: 'involved', fit: 'similar' as const, marks: { no: 'no' } } }
          : question,
      ),
    }))
    await open({ 'views-before': 'no' }, { content: { checklist: { ...checklist, steps } } })
    const figure = chart('Ni svarade Nej. Rapportens text anger siffror för det svaret grupp för grupp.')
    expect(rowsIn(figure)).toContain('Nej Medicinska sekreterare 57 procent ert svar')
  })

  it('is told in English too', async () => {
    await open({ 'ai-allowed': 'dont-know' }, { language: 'en' })
    const figure = chart('You answered Don’t know. So did more than half in Vision’s survey of autumn 2024.')
    expect(within(figure).getByText('Similar question')).toBeVisible()
    expectOnlyWords(document.body.textContent)
  })
})

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
    onPaper()
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
    onPaper()
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

describe('the way into the plan', () => {
  const button = { name: 'Lägg till i handlingsplanen – Riktlinjer för AI' }

  it('adds what first replies to the answer, once: what is not known is asked with all the rest', async () => {
    const { user, store } = await open({ guidelines: 'dont-know' })
    await user.click(screen.getByRole('button', button))
    expect(screen.getByText('Tillagd i handlingsplanen.')).toHaveRole('status')
    await user.click(screen.getByRole('button', button))
    expect(Object.values(store.getState().tables.action)).toMatchObject([
      {
        what: { kind: 'measure', measureId: 'open-questions-answered' },
        origin: { kind: 'own' },
        responsible: { kind: 'role' },
        status: 'proposed',
      },
    ])
    expect(screen.getByRole('button', button)).toHaveFocus()
  })

  it('says when the measure is in the plan already', async () => {
    const { user } = await open({ guidelines: 'dont-know' })
    await user.click(screen.getByRole('button', button))
    await goThrough(user, 'Översikt', 'Underlag', 'Jämför')
    expect(await screen.findByText(/^Finns redan i handlingsplanen: Arbetsgivaren svarar/)).toBeVisible()
    expect(screen.queryByRole('button', button)).not.toBeInTheDocument()
  })
})

describe('what cannot be compared', () => {
  it('leads to the first question and the quick check before anything is answered', async () => {
    await open({})
    expect(screen.getByText('Svara på minst en fråga som går att jämföra.')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Till första frågan/ })).toHaveAttribute('href', '/steg/1')
    expect(screen.getByRole('link', { name: 'Gör snabbkollen' })).toHaveAttribute('href', '/snabbkoll')
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
  })

  it('is counted, and what does not apply is named', async () => {
    await open({ guidelines: 'yes', 'basic-knowledge': 'not-applicable', 'part-in-purchase': 'no' })
    expect(screen.getByText('15 frågor i checklistan går att jämföra med undersökningen. Ni har svarat på 2 av dem.'))
    expect(screen.getByText(/Där ni svarade Ej aktuellt finns inget att jämföra: /)).toBeVisible()
    expect(screen.getAllByRole('figure')).toHaveLength(1)
    const more = screen.getByRole('heading', { name: 'Fler frågor som går att jämföra' }).closest('section')
    expect(within(more as HTMLElement).getAllByRole('link')).toHaveLength(13)
  })

  it('is told when the figure is missing from the content', async () => {
    const { figures } = realContent('sv')
    const content = { figures: { ...figures, figures: figures.figures.filter(({ id }) => id !== 'guidelines') } }
    await open({ guidelines: 'yes' }, { content })
    expect(screen.getByText(/Siffran saknas i innehållet för: Riktlinjer för AI\./)).toBeVisible()
  })
})

describe('the end of the page', () => {
  it('has the background on the public sector with its source, and the method in short', async () => {
    const { user } = await open({})
    const { figures, sources } = realContent('sv')
    const section = (name: string) => screen.getByRole('button', { name }).closest('li') as HTMLElement
    await user.click(screen.getByRole('button', { name: 'Bakgrund om offentlig sektor' }))
    const background = within(section('Bakgrund om offentlig sektor'))
    for (const { sentence } of figures.publicSector.figures) expect(background.getByText(sentence)).toBeVisible()
    for (const { says } of figures.publicSector.caveats) expect(background.getByText(says)).toBeVisible()
    expect(background.getByText(/^Rapporten har fyra scenarier\./)).toBeVisible()
    const source = sources.find(({ id }) => id === 'eso')?.name ?? 'a source'
    expect(background.getByText((words) => words.includes(source))).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Så gjordes undersökningen' }))
    expect(screen.queryByText(/^Rapporten har fyra scenarier/)).not.toBeInTheDocument()
    const method = within(section('Så gjordes undersökningen'))
    expect(method.getByText(/39\s015 personer och 7\s207 svarade/)).toBeVisible()
    expect(method.getByRole('link')).toHaveAttribute('href', '/kallor')
  })
})
