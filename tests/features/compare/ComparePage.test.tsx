import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { realContent } from '../../support/content.ts'
import { goThrough } from '../../support/menu.ts'
import { expectOnlyWords } from '../../support/renderApp.tsx'
import { chart, open, rowsIn } from './comparePage.ts'

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
    await open({})
    const { figures, sources } = realContent('sv')
    const section = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement
    const background = within(section('Bakgrund om offentlig sektor'))
    for (const { sentence } of figures.publicSector.figures) expect(background.getByText(sentence)).toBeVisible()
    for (const { says } of figures.publicSector.caveats) expect(background.getByText(says)).toBeVisible()
    expect(background.getByText(/^Rapporten har fyra scenarier\./)).toBeVisible()
    const source = sources.find(({ id }) => id === 'eso')?.name ?? 'a source'
    expect(background.getByText((words) => words.includes(source))).toBeVisible()
    const method = within(section('Så gjordes undersökningen'))
    expect(method.getByText(/39\s015 personer och 7\s207 svarade/)).toBeVisible()
    expect(method.getByRole('link')).toHaveAttribute('href', '/kallor')
  })
})
