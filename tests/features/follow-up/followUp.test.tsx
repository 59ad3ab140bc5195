import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type AppRecord, recordsOf, tablesOf } from '../../../src/schema/record.ts'
import type { Round } from '../../../src/schema/round.ts'
import { exampleTables } from '../../support/documentStates.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { action, answer, round, workplace } from '../../support/someWork.ts'
import { tinyNote } from '../../support/tinyNote.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'
import { staffMeetingRecords } from '../../support/work.ts'

const second = { ...round, id: 'r2', createdAt: '2026-09-01T08:00:00.000Z', startedOn: '2026-09-01' } as Round
const again = (question: string, part: Parameters<typeof answer>[1]) => ({
  ...answer(question, { ...part, changedAt: '2026-09-02T08:00:00.000Z' as never }),
  ...{ id: `r2.${question}` as never, roundId: second.id },
})

/** March: guidelines no, tools unknown, training yes. September: the first two answered, the third not looked at. */
const twoRounds = tablesOf([
  ...[workplace, round, second],
  ...[answer('guidelines', { choice: 'no' }), answer('data-handled', { choice: 'dont-know', note: 'Fråga it' })],
  answer('safe-to-raise', { choice: 'yes' }),
  ...[again('guidelines', { choice: 'partly' }), again('data-handled', { choice: 'yes' })],
])
const rowOf = (label: string) => within(screen.getByRole('link', { name: label }).closest('li') as HTMLElement)

describe('the follow-up', () => {
  it('sends whoever has answered nothing to the quick check', async () => {
    await renderApp({ at: '/uppfoljning' })
    expect(screen.getByRole('link', { name: 'Gör snabbkollen' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Börja en ny omgång' })).toBeNull()
  })

  it('begins a new round from the first, dated today, and goes to the questions', async () => {
    const tables = tablesOf([workplace, round, answer('guidelines', { choice: 'no' })])
    const { user, store } = await renderApp({ at: '/uppfoljning', tables, today: '2026-09-01' })
    await user.click(screen.getByRole('button', { name: 'Börja en ny omgång' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Checklistan' })).toBeVisible()
    expect(Object.values(store.getState().tables.round).map(({ startedOn }) => startedOn)).toEqual([
      '2026-03-01',
      '2026-09-01',
    ])
  })

  it('does not follow a round that is dated ahead, and says what to do', async () => {
    const tables = tablesOf([workplace, round, answer('guidelines', { choice: 'no' })])
    await renderApp({ at: '/uppfoljning', tables, today: '2026-01-15' })
    expect(screen.getByText(/är daterad 2026-03-01, en dag som inte har kommit/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Börja en ny omgång' })).toBeNull()
  })

  it('tells what moved, question by question, with no sum and no share', async () => {
    const { user } = await renderApp({ at: '/uppfoljning', tables: twoRounds, today: '2026-09-03' })
    expect(screen.getByRole('heading', { level: 1, name: 'Det här har hänt sedan sist' })).toBeVisible()
    expect(screen.getByText(/^2 svar har ändrats\. Ändringarna säger vad ni vet nu/)).toBeVisible()
    expect(rowOf('Riktlinjer för AI').getByText('Bättre')).toBeVisible()
    expect(rowOf('Riktlinjer för AI').getByText('Från Nej till Delvis.')).toBeInTheDocument()
    expect(rowOf('Uppgifter som AI-systemen hanterar').getByText('Nu vet ni')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Övriga (1)' }))
    expect(screen.getByText('Inte genomgången än')).toBeVisible()
    expect(document.body).not.toHaveTextContent('%')
  })

  it('says what was agreed and how old it is, and at most three things to do this week', async () => {
    const tables = tablesOf([
      ...recordsOf(twoRounds),
      { ...action, dueOn: '2026-06-01' as never, status: 'agreed' },
      tinyNote('n1', {
        event: 'promised',
        on: '2026-08-04' as never,
        text: 'En lista över systemen',
        promise: { by: '2026-08-31' as never, isKept: false },
      }),
      tinyNote('n2', {
        event: 'promised',
        on: '2026-08-24' as never,
        text: 'Ett samtal om mejlen',
        promise: { by: 'not-set', isKept: true },
      }),
    ])
    const { user } = await renderApp({ at: '/uppfoljning', tables, today: '2026-09-03' })
    const week = within(
      screen.getByRole('heading', { name: 'Att göra den här veckan' }).closest('section') as HTMLElement,
    )
    expect(week.getAllByRole('listitem').map(({ textContent }) => textContent.trim())).toEqual([
      'Ta upp löftet ”En lista över systemen”. Det skulle vara klart 2026-08-31 och är inte markerat som uppfyllt.',
      'Fråga hur det går med ”Ta fram en riktlinje”. Det skulle vara klart 2026-06-01.',
      'Gå igenom ett svar som ingen har tittat på i den här omgången.',
    ])
    await user.click(screen.getByRole('link', { name: 'Åtgärder och löften' }))
    expect(screen.getByText('Gavs för 30 dagar sedan · Klart senast 2026-08-31')).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: 'Ett är uppfyllt' })).toBeVisible()
    expect(screen.getByText('Gavs för 10 dagar sedan')).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: 'En är sen' })).toBeVisible()
  })

  it('tells a proposal that has no answer as that, and not as late', async () => {
    const tables = tablesOf([...recordsOf(twoRounds), { ...action, dueOn: '2026-06-01' as never }])
    await renderApp({ at: '/uppfoljning?del=atgarder', tables, today: '2026-09-03' })
    expect(screen.getByRole('heading', { level: 3, name: 'En har inte fått svar än' })).toBeVisible()
    expect(screen.queryByRole('heading', { level: 3, name: 'En är sen' })).toBeNull()
    expect(screen.getByRole('link', { name: /^Be om svar på ”Ta fram en riktlinje”\. Ni föreslog/ })).toBeVisible()
  })

  it('tells what became of the questions themselves, and which are no longer asked', async () => {
    const { user } = await renderApp({ at: '/uppfoljning', tables: exampleTables('sv'), today: '2026-12-05' })
    const said: (string | null)[] = []
    for (const part of [/^Ändrade/, /^Samma som sist/, /^Övriga/]) {
      await user.click(screen.getByRole('link', { name: part }))
      said.push(screen.getByRole('main').textContent)
    }
    expect(said.join(' ')).toMatch(/ · Ny fråga/)
    expect(said.join(' ')).toMatch(/ · Frågan är omformulerad/)
    expect(said.join(' ')).toMatch(/ · Frågan låg förut i steget \S/)
    const dropped = screen.getByRole('heading', { name: 'Frågor som inte längre ställs' }).closest('section')
    expect(dropped).toHaveTextContent(/veta när AI används\?.*Frågan var två/)
  })

  it('puts the rounds on a line of time with what was decided between, and two meetings’ answers side by side', async () => {
    const asked = (id: string, on: string, counts: readonly number[]) =>
      staffMeetingRecords({
        ...tinyStaffMeeting({ on: on as never, questions: [tinyAsked('guidelines', counts)] }),
        ...{ id: id as never, workplaceId: workplace.id },
      }).map((record) => (record.id === id ? record : { ...record, id: `${id}-${record.id}` }) as AppRecord)
    const outcome = { kind: 'given', answer: 'no', on: '2026-05-04', paragraph: '', note: '' } as const
    const tables = tablesOf([
      ...recordsOf(twoRounds),
      { ...action, outcome: outcome as never, status: 'declined' },
      ...[...asked('m1', '2026-06-01', [4, 3, 5, 0]), ...asked('m2', '2026-08-20', [9, 3, 0, 0])],
    ])
    await renderApp({ at: '/uppfoljning', tables, today: '2026-09-03' })
    const first = within(screen.getByText('Omgång 1: 2026-03-01').closest('li') as HTMLElement)
    expect(first.getByText('2026-05-04: arbetsgivaren sa nej till ”Ta fram en riktlinje”')).toBeVisible()
    const meetings = within(
      screen.getByRole('heading', { name: 'Vad mötena svarade' }).closest('section') as HTMLElement,
    )
    expect(meetings.getByText(/Ja: 4 · Delvis: 3 · Nej: 5/)).toBeVisible()
    // Less than ninety days after: in words alone, and from when it can be told.
    expect(meetings.queryByText(/9/, { selector: 'dd' })).toBeNull()
    expect(meetings.getByText(/tidigast 2026-11-19/)).toBeVisible()
  })

  it('takes away a round that began by mistake, while nothing is filled in in it, and puts it back', async () => {
    const tables = tablesOf([workplace, round, second, answer('guidelines', { choice: 'no' })])
    const { user, store } = await renderApp({ at: '/uppfoljning', tables, today: '2026-09-03' })
    expect(screen.queryByRole('button', { name: 'Ta bort: Omgång 1: 2026-03-01' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Ta bort: Omgång 2: 2026-09-01' }))
    expect(Object.keys(store.getState().tables.round)).toEqual(['r1'])
    expect(screen.getByText(/^Er första omgång började 2026-03-01/)).toBeVisible()
    expect(screen.getByText('Omgången 2026-09-01 är borttagen. Inget var ifyllt.')).toBeVisible()
    expect(document.activeElement).not.toBe(document.body)
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(Object.keys(store.getState().tables.round)).toEqual(['r1', 'r2'])
    expect(document.activeElement).not.toBe(document.body)
  })

  it.each([
    ['an answer', again('guidelines', { choice: 'no' })],
    ['an action', { ...action, roundId: second.id }],
    ['a mark', { ...second, marks: { map: 'skipped' as const } }],
  ])('keeps a round in which there is %s', async (_what, record) => {
    const records = [workplace, round, second, answer('guidelines', { choice: 'no' }), record]
    await renderApp({ at: '/uppfoljning', tables: tablesOf(records), today: '2026-09-03' })
    expect(screen.getByText('Omgång 2: 2026-09-01', { selector: '.row-title' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Ta bort: Omgång/ })).toBeNull()
  })

  it('shows an earlier round and says so on every page until the latest is shown again', async () => {
    const { user, store } = await renderApp({ at: '/uppfoljning', tables: twoRounds, today: '2026-09-03' })
    await user.click(screen.getByRole('button', { name: 'Visa: Omgång 1: 2026-03-01' }))
    expect(
      screen.getByText('Du ser en tidigare omgång, från 2026-03-01. Det du svarar här hamnar i den.'),
    ).toBeVisible()
    expect(screen.getByText(/^Du ser den första omgången/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Visa den senaste, från 2026-09-01' }))
    expect(store.getState().shown.roundId).toBe('latest')
    expect(screen.queryByText(/^Du ser en tidigare omgång/)).toBeNull()
  })
})

describe('a question in a new round', () => {
  it('shows what it was answered last, chosen for nobody, and takes it over at one press', async () => {
    const { user, store } = await renderApp({
      at: '/steg/5?visa=safe-to-raise',
      tables: twoRounds,
      today: '2026-09-03',
    })
    const last = await screen.findByText('I omgången från 2026-03-01 svarade ni: Ja.')
    const card = within(last.closest('li') as HTMLElement)
    expect(card.getByText('Inte genomgånget än.')).toBeVisible()
    expect(card.queryByRole('radio', { checked: true })).toBeNull()
    await user.click(card.getByRole('button', { name: /^Samma som sist: / }))
    expect(card.getByRole('radio', { name: 'Ja' })).toBeChecked()
    expect(card.getByText('Ni har sagt att det är som sist.')).toBeVisible()
    expect(
      Object.values(store.getState().tables.answer).find(
        (one) => one.roundId === second.id && one.questionId === 'safe-to-raise',
      ),
    ).toMatchObject({ choice: 'yes', isSameAsLast: true })
  })

  it('asks anew where the question has another meaning since then', async () => {
    const old = { changedAt: '2026-03-02T08:00:00.000Z' as never }
    const tables = tablesOf([workplace, round, second, answer('experience-shared', { choice: 'no', ...old })])
    await renderApp({ at: '/steg/8?visa=experience-shared', tables, today: '2026-12-01' })
    expect(await screen.findByText('Frågan har fått en ny innebörd sedan dess. Svara på nytt.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Samma som sist: / })).toBeNull()
  })
})
