import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp.tsx'
import { actionOf, answerTo, button, fromGuidelines, open, remove, row, SUGGESTED, stored } from './actionsPage.ts'

const section = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement
const heading = (number: number) => screen.getByRole('heading', { name: new RegExp(`^Åtgärd ${number}:`) })

describe('an empty page', () => {
  it('sends the one who has answered nothing to the quick check or a step', async () => {
    await renderApp({ at: '/atgarder' })
    expect(screen.getByText(/Inga åtgärder är valda än/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Gör snabbkollen' })).toHaveAttribute('href', '/snabbkoll')
    expect(screen.getByRole('link', { name: 'Öppna checklistan' })).toHaveAttribute('href', '/checklista')
  })

  it('says so when the answers give no suggestion', async () => {
    await open([answerTo('views-before', 'not-applicable')])
    expect(screen.getByText(/inga fler förslag/)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Gör snabbkollen' })).not.toBeInTheDocument()
  })
})

describe('suggestions', () => {
  it('come grouped: no and do not know first, then partly, then yes', async () => {
    await open([
      answerTo('views-before', 'yes'),
      answerTo('part-in-purchase', 'partly'),
      answerTo('guidelines', 'dont-know'),
    ])
    const headings = within(section('Förslag')).getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Där ni svarade Nej eller Vet inte',
      'Där ni svarade Delvis',
      'Att följa upp, där ni svarade Ja',
    ])
  })

  it('become actions that remember the answer, and stay on the page as added', async () => {
    const app = await open([answerTo('views-before', 'no')])
    const add = button(`Lägg till i handlingsplanen: ${SUGGESTED}`)
    await app.user.click(add)
    await app.user.click(add)
    expect(stored(app)).toMatchObject([{ ...fromGuidelines, dueOn: '2026-05-16', status: 'proposed' }])
    expect(add).toHaveFocus()
    expect(add).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByText('Tillagd i handlingsplanen.')).toBeVisible()
    expect(heading(1)).toBeVisible()
  })

  it('can be added again after the action is removed', async () => {
    const app = await open([answerTo('views-before', 'no'), actionOf(1, fromGuidelines)])
    expect(screen.queryByRole('button', { name: `Lägg till i handlingsplanen: ${SUGGESTED}` })).not.toBeInTheDocument()
    await remove(app, 1)
    expect(button(`Lägg till i handlingsplanen: ${SUGGESTED}`)).not.toHaveAttribute('aria-disabled', 'true')
  })

  it('tell which actions come from the same question', async () => {
    const own = { ...fromGuidelines, what: { kind: 'own', text: 'En referensgrupp.' } }
    await open([answerTo('views-before', 'no'), actionOf(1), actionOf(2, own)])
    expect(screen.getByText('Åtgärd 2 kommer från samma fråga.')).toBeVisible()
  })

  it('come some at a time, and the focus goes to the first new one', async () => {
    const { steps } = (await import('../../support/content.ts')).realContent('sv').checklist
    const ids = steps.flatMap(({ questions }) => questions.map(({ id }) => id)).slice(0, 9)
    const app = await open(ids.map((id) => answerTo(id, 'yes')))
    const adds = () => within(section('Förslag')).getAllByRole('button', { name: /^Lägg till i handlingsplanen:/ })
    expect(adds()).toHaveLength(5)
    expect(screen.getByText('Visar 5 av 9 förslag.')).toBeVisible()
    await app.user.click(button('Visa fler förslag'))
    expect(adds()).toHaveLength(9)
    expect(adds()[5]).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Visa fler förslag' })).not.toBeInTheDocument()
  })
})

describe('a chosen action', () => {
  it('says what it replies to, with the way to the step', async () => {
    await open([answerTo('views-before', 'no'), actionOf(1, fromGuidelines)])
    const card = within(heading(1).closest('li') as HTMLElement)
    expect(card.getByText(SUGGESTED)).toBeVisible()
    expect(card.getByText(/Ni svarade Nej:/)).toBeVisible()
    expect(card.getByRole('link', { name: 'Användarnas synpunkter före införandet' })).toHaveAttribute(
      'href',
      '/steg/3',
    )
    expect(card.queryByText(/Svaret ändrades/)).not.toBeInTheDocument()
  })

  it('tells that the answer was changed after it was chosen', async () => {
    await open([answerTo('views-before', 'yes'), actionOf(1, fromGuidelines)])
    expect(screen.getByText('Svaret ändrades efter att åtgärden valdes. Svaret är nu Ja.')).toBeVisible()
  })

  it('tells that the answer was taken away after it was chosen', async () => {
    await open([answerTo('views-before', 'not-answered'), actionOf(1, fromGuidelines)])
    expect(screen.getByText(/Frågan är inte besvarad nu/)).toBeVisible()
  })

  it('is told to be gone, not hidden, when the checklist no longer has its measure or question', async () => {
    await open([
      actionOf(1, {
        what: { kind: 'measure', measureId: 'withdrawn' },
        origin: { kind: 'finding', questionId: 'withdrawn', choice: 'no' },
      }),
    ])
    expect(screen.getByText(/Förslaget finns inte längre i checklistan/)).toBeVisible()
    expect(screen.getByText(/en fråga som inte längre finns/)).toBeVisible()
  })

  it('is marked when it goes on the first page of the plan: the first five', async () => {
    await open([1, 2, 3, 4, 5, 6].map((number) => actionOf(number)))
    expect(screen.getByText(/De fem första åtgärderna står på handlingsplanens första sida/)).toBeVisible()
    const marked = screen.getAllByText('Sida 1 i planen').map((mark) => mark.closest('li'))
    expect(marked).toHaveLength(5)
    expect(marked).not.toContain(heading(6).closest('li'))
  })

  it('leads to the plan', async () => {
    await open()
    expect(screen.getByRole('link', { name: 'Öppna handlingsplanen' })).toHaveAttribute('href', '/plan')
  })

  it('speaks English, own words as they were written', async () => {
    const app = await open([answerTo('views-before', 'no'), actionOf(1, fromGuidelines), actionOf(2)], {
      language: 'en',
    })
    expect(screen.getByText(/The employer lets users have their say/)).toBeVisible()
    expect(screen.getByText('Förslag 2')).toBeVisible()
    await app.user.click(button('Change the order'))
    expect(button('Move up action 2')).toBeVisible()
  })
})

describe('a row', () => {
  it('opens in its place and closes the one that was open; Escape closes it and keeps the focus on its name', async () => {
    const app = await open([1, 2].map((number) => actionOf(number)))
    await app.user.click(row(1))
    await app.user.click(row(2))
    expect(screen.getAllByRole('group', { name: /^Ändra åtgärd/ })).toHaveLength(1)
    await app.user.click(screen.getByLabelText('Vad ska göras?'))
    await app.user.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: /^Ändra åtgärd/ })).not.toBeInTheDocument()
    expect(row(2)).toHaveFocus()
  })

  it('is one of so few buttons that the page can be tabbed through: twenty for twelve actions', async () => {
    const { steps } = (await import('../../support/content.ts')).realContent('sv').checklist
    const ids = steps.flatMap(({ questions }) => questions.map(({ id }) => id)).slice(0, 12)
    const twelve = Array.from({ length: 12 }, (_one, index) => actionOf(index + 1))
    await open([...ids.map((id) => answerTo(id, 'no')), ...twelve])
    expect(within(screen.getByRole('main')).getAllByRole('button').length).toBeLessThanOrEqual(20)
  })
})
