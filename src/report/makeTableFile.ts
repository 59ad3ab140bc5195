import { planEvents } from './build/calendar/planEvents.ts'
import { actionsTable } from './build/csv/actionsTable.ts'
import { answersTable } from './build/csv/answersTable.ts'
import { logTable } from './build/csv/logTable.ts'
import { forOthers } from './build/forOthers.ts'
import type { CalendarEvent } from './CalendarEvent.ts'
import type { CsvTable } from './CsvTable.ts'
import type { DocumentInput, PrivateInput } from './DocumentInput.ts'

/** Tables for a spreadsheet. 'plan' holds only what may leave with the plan; 'own-use' is private. Adding one is a line here. */
const tables = {
  actions: { audience: 'plan', table: (input) => actionsTable(forOthers(input)) },
  answers: { audience: 'plan', table: (input) => answersTable(forOthers(input)) },
  log: { audience: 'own-use', table: logTable },
} as const satisfies {
  readonly [id: string]: { readonly audience: 'plan' | 'own-use'; readonly table: (input: PrivateInput) => CsvTable }
}

export type TableFileId = 'calendar' | keyof typeof tables
export const tableFileIds: readonly TableFileId[] = ['calendar', ...(Object.keys(tables) as (keyof typeof tables)[])]

/** True for what somebody else may see. */
export const isForOthers = (id: TableFileId): boolean => id === 'calendar' || tables[id].audience === 'plan'

/** What goes with the plan to other programs: its dates, the actions, the answers. */
export const planFileIds = ['calendar', 'actions', 'answers'] as const satisfies readonly TableFileId[]

export type TableFile =
  | { readonly kind: 'made'; readonly content: string; readonly type: string; readonly ending: 'ics' | 'csv' }
  | { readonly kind: 'failed' }

/** Makes one of them; the libraries are fetched only now. Never rejects. */
export async function makeTableFile(id: TableFileId, input: PrivateInput): Promise<TableFile> {
  try {
    if (id === 'calendar') return await makeCalendar(planEvents(forOthers(input)), input)
    const { drawCsv } = await import('./draw/csv/drawCsv.ts')
    return { kind: 'made', content: drawCsv(tables[id].table(input)), type: 'text/csv;charset=utf-8', ending: 'csv' }
  } catch {
    return { kind: 'failed' }
  }
}

type CalendarInput = Pick<DocumentInput, 'made' | 'language' | 't'>

/** Makes a calendar of days, of which there is at least one. Never rejects. */
export async function makeCalendar(
  events: readonly CalendarEvent[],
  { made, language, t }: CalendarInput,
): Promise<TableFile> {
  try {
    const { drawCalendar } = await import('./draw/calendar/drawCalendar.ts')
    const content = drawCalendar(events, { made, language, name: t('documents:calendar.name') })
    return { kind: 'made', content, type: 'text/calendar;charset=utf-8', ending: 'ics' }
  } catch {
    return { kind: 'failed' }
  }
}
