import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { actionOf, answerTo, button, fromGuidelines, open, row, SUGGESTED, stored, wordsOf } from './actionsPage.ts'

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

it('asks for a new day once the person puts the action off, and gives the old one back after a slip of the hand', async () => {
  const app = await open([actionOf(1, { dueOn: '2026-09-01' })])
  await app.user.click(row(1))
  await app.user.selectOptions(screen.getByLabelText('Status'), 'Senare')
  expect(stored(app)[0]).toMatchObject({ status: 'later', dueOn: 'not-set' })
  expect(screen.getByLabelText('Ny dag att ta upp det igen')).toHaveAccessibleDescription(
    /Det gamla datumet gäller inte längre/,
  )
  await app.user.selectOptions(screen.getByLabelText('Status'), 'Beslutad')
  expect(stored(app)[0]).toMatchObject({ status: 'agreed', dueOn: '2026-09-01' })
  expect(screen.getByLabelText('Klart senast')).toHaveValue('2026-09-01')
})

it('shows no day of an action that was declined', async () => {
  await open([actionOf(1, { dueOn: '2026-09-01', status: 'declined' })])
  expect(screen.getByText('Avslagen')).toBeVisible()
  expect(screen.queryByText('2026-09-01')).not.toBeInTheDocument()
})
