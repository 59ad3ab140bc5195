import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { newDecision } from '../../src/domain/staff-meeting/staffMeeting.ts'
import { tablesOf } from '../../src/schema/record.ts'
import type { StaffMeeting } from '../../src/schema/staffMeeting.ts'
import { originals } from '../support/originals.ts'
import { renderApp } from '../support/renderApp.tsx'
import { catchSavedFiles } from '../support/savedFiles.ts'
import { round, workplace } from '../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../support/tinyStaffMeeting.ts'
import { staffMeetingRecords, staffMeetingsIn } from '../support/work.ts'

const words = {
  sv: {
    give: 'Lämna över mötet som fil',
    away: 'Mötet är överlämnat',
    open: 'Öppna ett möte',
    added: /finns nu bland era möten/,
    back: /är tillbaka med det som har räknats/,
    wrong: /är en arbetsfil, inte ett möte.*Mina data/,
    toDecisions: 'Läs besluten och lägg till dem',
    takeOver: 'Lägg till beslutet i handlingsplanen',
    taken: 'Beslutet finns nu bland åtgärderna och i loggen.',
  },
  en: {
    give: 'Hand over the meeting as a file',
    away: 'The meeting is handed over',
    open: 'Open a meeting',
    added: /is now among your meetings/,
    back: /is back with what was counted/,
    wrong: /is a work file, not a meeting.*My data/,
    toDecisions: 'Read the decisions and add them',
    takeOver: 'Add the decision to the action plan',
    taken: 'The decision is now among the actions and in the log.',
  },
} as const

afterEach(() => {
  vi.restoreAllMocks()
})

const meeting = {
  ...tinyStaffMeeting({ questions: [tinyAsked('may-use-ai', [5, 0, 4, 3])] }),
  ...{ id: 'm1', workplaceId: 'w1' },
} as StaffMeeting
const start = tablesOf([workplace, round, ...staffMeetingRecords(meeting)])

const decided = tablesOf(
  staffMeetingRecords({
    ...meeting,
    decisions: [{ ...newDecision, id: 'd1', what: 'Mät tiden', actionId: 'none', noteId: 'none' }],
  }),
)['staff-meeting-decision']

it.each(originals)('a meeting is handed over, led by somebody else and comes back (%s)', async (language) => {
  const says = words[language]
  const saved = catchSavedFiles()
  const lastSaved = () => {
    const { name, blob } = saved.at(-1) ?? { name: '', blob: new Blob() }
    return new File([blob], name)
  }
  const give = async (tables: typeof start) => {
    const app = await renderApp({ at: '/apt/m1/forbered', tables, language })
    await app.user.click(screen.getByRole('button', { name: says.give }))
    expect(await screen.findByRole('heading', { level: 1, name: says.away })).toBeInTheDocument()
    expect(lastSaved().name).toMatch(/^lageskoll-mote_2026-03-21\.json$/)
    cleanup()
    return app.store.getState().tables
  }
  type App = Awaited<ReturnType<typeof renderApp>>
  const receive = async (tables: typeof start, file: File, told: RegExp, then?: (app: App) => Promise<void>) => {
    const app = await renderApp({ at: '/apt', tables, language })
    await app.user.upload(screen.getByLabelText(says.open), file)
    expect(await screen.findByText(told)).toBeVisible()
    await then?.(app)
    cleanup()
    return app.store.getState().tables
  }
  const first = await give(start)
  const led = await receive(tablesOf([]), lastSaved(), says.added)
  const second = await give({ ...led, 'staff-meeting-decision': decided })
  const back = await receive(first, lastSaved(), says.back, async ({ user }) => {
    // What was decided there is a proposal, until one press takes it into the plan here.
    await user.click(screen.getByRole('link', { name: says.toDecisions }))
    await user.dblClick(await screen.findByRole('button', { name: says.takeOver }))
    expect(await screen.findByText(says.taken)).toBeVisible()
    expect(screen.getByText(says.taken).closest('[role=status]')).toHaveFocus()
  })
  expect(Object.values(back.action)).toMatchObject([{ what: { text: 'Mät tiden' } }])
  expect(staffMeetingsIn(back)[0]?.handover.isAway).toBe(false)
  expect(staffMeetingsIn(second)[0]?.handover.isAway).toBe(true)
  await receive(start, new File(['{"format":"lageskoll-work-file"}'], 'kopia.json'), says.wrong)
})
