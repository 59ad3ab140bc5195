import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/schema/action.ts'
import type { Answer } from '../../../src/schema/answer.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'

const ROUND = 'round-1'
const WORKPLACE = 'workplace-1'

const base = [
  { kind: 'workplace', id: WORKPLACE, name: '', isExample: false, createdAt: '2026-03-01T10:00:00.000Z' },
  { kind: 'round', id: ROUND, workplaceId: WORKPLACE, startedOn: '2026-03-01', marks: {} },
]

const answerTo = (questionId: string, choice: Answer['choice']) => ({
  kind: 'answer',
  id: `${ROUND}.${questionId}`,
  roundId: ROUND,
  questionId,
  choice,
  missing: '',
  askRole: 'not-chosen',
  note: '',
  evidence: [],
  changedAt: '2026-03-01T10:00:00.000Z',
})

const actionOf = (number: number, part: object = {}) => ({
  kind: 'action',
  id: `action-${number}`,
  workplaceId: WORKPLACE,
  roundId: ROUND,
  what: { kind: 'own', text: `Förslag ${number}` },
  origin: { kind: 'own' },
  responsible: { kind: 'role', role: 'manager' },
  dueOn: 'not-set',
  level: 'not-set',
  check: { on: 'not-set', text: '' },
  outcome: { kind: 'none' },
  status: 'proposed',
  rank: number,
  ...part,
})

const fromGuidelines = {
  what: { kind: 'measure', measureId: 'views-before-group' },
  origin: { kind: 'finding', questionId: 'views-before', choice: 'no' },
}
const SUGGESTED =
  'Arbetsgivaren låter användarna säga sin mening, på arbetstid, medan ett AI-system väljs och innan det införs.'

const open = (records: readonly object[] = [], options: Parameters<typeof renderApp>[0] = {}) =>
  renderApp({ at: '/atgarder', tables: tablesOf([...base, ...records] as unknown as AppRecord[]), ...options })

type App = Awaited<ReturnType<typeof open>>
const stored = ({ store }: App): readonly Action[] =>
  Object.values(store.getState().tables.action).toSorted((a, b) => a.rank - b.rank)
const wordsOf = (app: App) => stored(app).map(({ what }) => (what.kind === 'own' ? what.text : what.measureId))

const section = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement
const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** The name of a row, which opens it. */
const row = (number: number) => button(new RegExp(`^Åtgärd ${number}:`))
const heading = (number: number) => screen.getByRole('heading', { name: new RegExp(`^Åtgärd ${number}:`) })
const remove = async ({ user }: App, number: number) => {
  if (row(number).getAttribute('aria-expanded') === 'false') await user.click(row(number))
  await user.click(button(`Ta bort åtgärd ${number}`))
}

/** Goes to the other part of the page. */
const part = ({ user }: App, name: 'Valda' | 'Förslag') =>
  user.click(screen.getByRole('link', { name: new RegExp(`^${name} \\d+$`) }))
/** Opens the form for an action of one's own. */
const writeOwn = async (app: App) => {
  await app.user.click(button('Lägg till åtgärd'))
  return screen.getByLabelText('Vad vill ni föreslå?')
}

describe('an empty page', () => {
  it('begins with what could be proposed, and sends the one who has answered nothing to the quick check or a step', async () => {
    const app = await renderApp({ at: '/atgarder' })
    expect(screen.getByRole('link', { name: 'Gör snabbkollen' })).toHaveAttribute('href', '/snabbkoll')
    expect(screen.getByRole('link', { name: 'Öppna checklistan' })).toHaveAttribute('href', '/checklista')
    await part(app, 'Valda')
    expect(screen.getByText(/Inga åtgärder är valda än/)).toBeVisible()
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
    await part(app, 'Valda')
    expect(heading(1)).toBeVisible()
    await part(app, 'Förslag')
    expect(button(`Lägg till i handlingsplanen: ${SUGGESTED}`)).toHaveAttribute('aria-disabled', 'true')
  })

  it('can be added again after the action is removed', async () => {
    const app = await open([answerTo('views-before', 'no'), actionOf(1, fromGuidelines)])
    await part(app, 'Förslag')
    expect(screen.queryByRole('button', { name: `Lägg till i handlingsplanen: ${SUGGESTED}` })).not.toBeInTheDocument()
    await part(app, 'Valda')
    await remove(app, 1)
    await part(app, 'Förslag')
    expect(button(`Lägg till i handlingsplanen: ${SUGGESTED}`)).not.toHaveAttribute('aria-disabled', 'true')
  })

  it('tell which actions come from the same question', async () => {
    const own = { ...fromGuidelines, what: { kind: 'own', text: 'En referensgrupp.' } }
    const app = await open([answerTo('views-before', 'no'), actionOf(1), actionOf(2, own)])
    await part(app, 'Förslag')
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
    expect(
      card.getByRole('link', { name: 'Ni svarade Nej · Användarnas synpunkter före införandet · steg 3' }),
    ).toHaveAttribute('href', '/steg/3')
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

  it('stands under the page of the plan that it goes on, and keeps the focus when it is moved from one to the other', async () => {
    const app = await open([1, 2, 3, 4, 5, 6].map((number) => actionOf(number)))
    const rowsUnder = (name: string) =>
      within(screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement).getAllByRole('list')
    const [first, after] = rowsUnder('På sidorna efter').map((list) => list.children.length)
    expect([first, after]).toEqual([5, 1])
    await app.user.click(button('Ändra ordning'))
    await app.user.click(button('Flytta upp åtgärd 6'))
    expect(heading(5)).toHaveTextContent('Förslag 6')
    expect(button('Flytta upp åtgärd 5')).toHaveFocus()
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

describe('the order', () => {
  it('changes by buttons that name the action, keep the focus and are announced', async () => {
    const app = await open([1, 2, 3].map((number) => actionOf(number)))
    await app.user.click(button('Ändra ordning'))
    const up = button('Flytta upp åtgärd 3')
    await app.user.click(up)
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Förslag 3', 'Förslag 2'])
    expect(up).toHaveFocus()
    expect(up).toHaveAccessibleName('Flytta upp åtgärd 2')
    expect(screen.getByText('Åtgärden är nu nummer 2 av 3.')).toHaveAttribute('role', 'status')

    const down = button('Flytta ner åtgärd 1')
    await app.user.click(down)
    await app.user.keyboard('{Enter}')
    expect(wordsOf(app)).toEqual(['Förslag 3', 'Förslag 2', 'Förslag 1'])
    expect(down).toHaveFocus()
    expect(down).toHaveAccessibleName('Flytta ner åtgärd 3')
  })

  it('stops at the ends without taking the button away', async () => {
    const app = await open([1, 2].map((number) => actionOf(number)))
    await app.user.click(button('Ändra ordning'))
    const first = button('Flytta upp åtgärd 1')
    expect(first).toHaveAttribute('aria-disabled', 'true')
    await app.user.click(first)
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Förslag 2'])
    expect(first).toHaveFocus()
    expect(button('Flytta ner åtgärd 2')).toHaveAttribute('aria-disabled', 'true')
  })
})

describe('removing', () => {
  it('can be undone where the action stood, and the focus follows', async () => {
    const app = await open([1, 2, 3].map((number) => actionOf(number)))
    const before = stored(app)
    await remove(app, 2)
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Förslag 3'])
    expect(screen.getByText('Åtgärd 2 är borttagen.')).toHaveAttribute('role', 'status')
    const undo = button('Ångra borttagningen av ”Förslag 2”')
    expect(undo).toHaveFocus()
    await app.user.click(undo)
    expect(stored(app)).toEqual(before)
    expect(row(2)).toHaveFocus()
  })

  it('of two actions can be undone one by one', async () => {
    const app = await open([1, 2].map((number) => actionOf(number)))
    await remove(app, 1)
    await remove(app, 1)
    await app.user.click(button(/Ångra.*Förslag 1/))
    expect(wordsOf(app)).toEqual(['Förslag 1'])
    await app.user.click(button(/Ångra.*Förslag 2/))
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Förslag 2'])
  })

  it('and adding another meanwhile leaves both able to change places', async () => {
    const app = await open([1, 2].map((number) => actionOf(number)))
    await remove(app, 2)
    await app.user.type(await writeOwn(app), 'Nytt')
    await app.user.click(button('Lägg till åtgärd'))
    await app.user.click(button(/Ångra/))
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Förslag 2', 'Nytt'])
    await app.user.click(button('Ändra ordning'))
    await app.user.click(button('Flytta upp åtgärd 3'))
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Nytt', 'Förslag 2'])
  })
})

describe('an own action', () => {
  it('needs words: without them the person is told, and nothing is added', async () => {
    const app = await open()
    const field = await writeOwn(app)
    await app.user.click(button('Lägg till åtgärd'))
    expect(field).toHaveAccessibleDescription(/Skriv först vad som ska göras/)
    expect(field).toHaveFocus()
    expect(stored(app)).toEqual([])
  })

  it('is added with its fields open, a manager responsible and no date', async () => {
    const app = await open([actionOf(1)])
    await app.user.type(await writeOwn(app), '  AI blir en punkt på träffarna. ')
    await app.user.click(button('Lägg till åtgärd'))
    expect(stored(app)[1]).toMatchObject({
      what: { kind: 'own', text: 'AI blir en punkt på träffarna.' },
      origin: { kind: 'own' },
      responsible: { kind: 'role', role: 'manager' },
      dueOn: 'not-set',
    })
    expect(screen.getByRole('group', { name: 'Ändra åtgärd 2' })).toBeVisible()
    expect(screen.getByText(/Tillagd som åtgärd 2/)).toHaveAttribute('role', 'status')
    expect(screen.getByLabelText('Vad vill ni föreslå?')).toHaveValue('')
  })

  it('can be added before any question is answered', async () => {
    const app = await renderApp({ at: '/atgarder' })
    await app.user.type(await writeOwn(app), 'Möt oss.')
    await app.user.click(button('Lägg till åtgärd'))
    expect(screen.getByRole('group', { name: 'Ändra åtgärd 1' })).toBeVisible()
    expect(stored(app)).toMatchObject([{ what: { kind: 'own', text: 'Möt oss.' } }])
  })
})

describe('editing the words', () => {
  const rewritten = (text: string) => ({ kind: 'own', text, insteadOf: fromGuidelines.what.measureId })
  const edit = async (records: readonly object[]) => {
    const app = await open(records)
    await app.user.click(row(1))
    return { app, field: screen.getByLabelText('Vad ska göras?') }
  }
  const restore = () => screen.queryByRole('button', { name: 'Återställ förslagets ord' })

  it('starts from the words of the measure and makes them own, until they are put back', async () => {
    const { app, field } = await edit([answerTo('views-before', 'no'), actionOf(1, fromGuidelines)])
    expect(field).toHaveValue(SUGGESTED)
    expect(restore()).not.toBeInTheDocument()
    await app.user.type(field, ' Nu.')
    expect(stored(app)[0]?.what).toEqual(rewritten(`${SUGGESTED} Nu.`))

    await app.user.click(button('Återställ förslagets ord'))
    expect(stored(app)[0]?.what).toEqual(fromGuidelines.what)
    expect(field).toHaveValue(SUGGESTED)
    expect(field).toHaveFocus()

    await app.user.click(button('Ta tillbaka de egna orden'))
    expect(stored(app)[0]?.what).toEqual(rewritten(`${SUGGESTED} Nu.`))
  })

  it('knows the way back after a reload too', async () => {
    const { app } = await edit([actionOf(1, { ...fromGuidelines, what: rewritten('Eget') })])
    await app.user.click(button('Återställ förslagets ord'))
    expect(stored(app)[0]?.what).toEqual(fromGuidelines.what)
  })

  it('does not propose a rewritten measure again', async () => {
    await open([answerTo('guidelines', 'no'), actionOf(1, { ...fromGuidelines, what: rewritten('Eget') })])
    expect(screen.queryByText(SUGGESTED)).not.toBeInTheDocument()
  })

  it('has no way back where there was no suggestion', async () => {
    await edit([actionOf(1)])
    expect(restore()).not.toBeInTheDocument()
  })

  it('is the measure again when its words are typed back', async () => {
    const { app, field } = await edit([actionOf(1, fromGuidelines)])
    await app.user.type(field, '!{Backspace}')
    expect(stored(app)[0]?.what).toEqual(fromGuidelines.what)
  })

  it('to nothing leaves the words in the plan as they were, and says so', async () => {
    const { app, field } = await edit([actionOf(1)])
    await app.user.type(field, '{Backspace}'.repeat('Förslag 1'.length))
    expect(field).toHaveValue('')
    expect(field).toHaveAccessibleDescription(/ändras inte orden i planen: ”Förslag 1”/)
    expect(wordsOf(app)).toEqual(['Förslag 1'])
    await app.user.type(field, 'Nytt')
    expect(wordsOf(app)).toEqual(['Nytt'])
    expect(field).not.toHaveAccessibleDescription(/ändras inte/)
  })

  it('closes back to the button that opened the fields', async () => {
    const { app } = await edit([actionOf(1)])
    await app.user.click(button('Stäng åtgärd 1'))
    expect(screen.queryByLabelText('Vad ska göras?')).not.toBeInTheDocument()
    expect(row(1)).toHaveFocus()
    expect(row(1)).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('the responsible', () => {
  const edit = async (part: object = {}) => {
    const app = await open([actionOf(1, part)])
    await app.user.click(row(1))
    return { app, select: screen.getByLabelText('Ansvarig') }
  }
  const role = () => screen.getByLabelText('Vilken roll?')

  it('is chosen among managers, with the advice that it is never the safety representative', async () => {
    const { app, select } = await edit()
    expect(select).toHaveAccessibleDescription(/chef, aldrig skyddsombudet/)
    await app.user.selectOptions(select, 'HR-chef')
    expect(stored(app)[0]?.responsible).toEqual({ kind: 'role', role: 'hr-manager' })
    expect(screen.queryByLabelText('Vilken roll?')).not.toBeInTheDocument()
  })

  it('can be another role, and stays as it was until that is written', async () => {
    const { app, select } = await edit()
    await app.user.selectOptions(select, 'Annan roll')
    expect(role()).toHaveAccessibleDescription(/står det i planen: Närmaste chef/)
    expect(stored(app)[0]?.responsible).toEqual({ kind: 'role', role: 'manager' })
    await app.user.type(role(), 'Kanslichef')
    expect(stored(app)[0]?.responsible).toEqual({ kind: 'own', text: 'Kanslichef' })
    await app.user.clear(role())
    expect(stored(app)[0]?.responsible).toEqual({ kind: 'role', role: 'manager' })
  })

  it('gets a warning with the reason and the law when it is the safety representative', async () => {
    const { app } = await edit({ responsible: { kind: 'own', text: 'Enhetschef' } })
    expect(role()).not.toHaveAccessibleDescription(/Arbetsgivaren har ansvaret/)
    await app.user.clear(role())
    await app.user.type(role(), 'Skyddsombudet')
    await screen.findByText(/AFS 2023:1 13 §/)
    expect(role()).toHaveAccessibleDescription(/Arbetsgivaren har ansvaret för arbetsmiljön.*AFS 2023:1 13 §/)
    expect(stored(app)[0]?.responsible).toEqual({ kind: 'own', text: 'Skyddsombudet' })
  })
})

describe('the due date', () => {
  const edit = async (part: object = {}) => {
    const app = await open([actionOf(1, part)])
    await app.user.click(row(1))
    return { app, field: screen.getByLabelText<HTMLInputElement>('Klart senast') }
  }
  const half = { get: () => ({ badInput: true }), configurable: true }

  it('is kept as the day chosen, and can be taken away', async () => {
    const { app, field } = await edit()
    fireEvent.change(field, { target: { value: '2026-09-01' } })
    expect(stored(app)[0]?.dueOn).toBe('2026-09-01')
    fireEvent.change(field, { target: { value: '' } })
    expect(stored(app)[0]?.dueOn).toBe('not-set')
  })

  it('in the past is warned about, not refused', async () => {
    const { app, field } = await edit()
    fireEvent.change(field, { target: { value: '2026-03-20' } })
    expect(stored(app)[0]?.dueOn).toBe('2026-03-20')
    expect(field).toHaveAccessibleDescription(/Datumet har redan passerat/)
    expect(screen.getByText('Datumet har passerat.')).toBeVisible()
  })

  it('never becomes a day that does not exist or is half typed', async () => {
    const { app, field } = await edit({ dueOn: '2026-09-01' })
    // jsdom never sets badInput; a browser does while a date field holds "2026-02-30" or half a date, and reads as empty.
    fireEvent.focus(field)
    fireEvent.change(field, { target: { value: '2026-02-03' } })
    Object.defineProperty(field, 'validity', half)
    fireEvent.change(field, { target: { value: '' } })
    expect(stored(app)[0]?.dueOn).toBe('2026-09-01')
    expect(field).toHaveAccessibleDescription(/finns inte i kalendern.*2026-09-01/)
  })

  it('is refused in words where the browser has no date field', async () => {
    const { app, field } = await edit({ dueOn: '2026-09-01' })
    field.type = 'text'
    fireEvent.change(field, { target: { value: '2026-02-30' } })
    expect(stored(app)[0]?.dueOn).toBe('2026-09-01')
    expect(field).toHaveAccessibleDescription(/finns inte i kalendern/)
  })
})

it('keeps the status the person sets', async () => {
  const app = await open([actionOf(1)])
  await app.user.click(row(1))
  await app.user.selectOptions(screen.getByLabelText('Status'), 'Beslutad')
  expect(stored(app)[0]?.status).toBe('agreed')
})
