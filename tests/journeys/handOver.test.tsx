import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { languages } from '../../src/schema/language.ts'
import { tablesOf } from '../../src/schema/record.ts'
import type { StaffMeeting } from '../../src/schema/staffMeeting.ts'
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
  },
  en: {
    give: 'Hand over the meeting as a file',
    away: 'The meeting is handed over',
    open: 'Open a meeting',
    added: /is now among your meetings/,
    back: /is back with what was counted/,
    wrong: /is a work file, not a meeting.*My data/,
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

it.each(languages)('a meeting is handed over, led by somebody else and comes back (%s)', async (language) => {
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
  const receive = async (tables: typeof start, file: File, told: RegExp) => {
    const app = await renderApp({ at: '/apt', tables, language })
    await app.user.upload(screen.getByLabelText(says.open), file)
    expect(await screen.findByText(told)).toBeVisible()
    cleanup()
    return app.store.getState().tables
  }
  const first = await give(start)
  const second = await give(await receive(tablesOf([]), lastSaved(), says.added))
  const back = await receive(first, lastSaved(), says.back)
  expect(staffMeetingsIn(back)[0]?.handover.isAway).toBe(false)
  expect(staffMeetingsIn(second)[0]?.handover.isAway).toBe(true)
  await receive(start, new File(['{"format":"lageskoll-work-file"}'], 'kopia.json'), says.wrong)
})
