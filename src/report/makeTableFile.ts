import { fetchedPart } from '../parts/fetchedPart.ts'
import type { CalendarDay } from '../schema/workplace.ts'
import { planEvents } from './build/calendar/planEvents.ts'
import { actionsTable } from './build/csv/actionsTable.ts'
import { answersTable } from './build/csv/answersTable.ts'
import { logTable } from './build/csv/logTable.ts'
import { forOthers } from './build/forOthers.ts'
import { readInput } from './build/readInput.ts'
import type { CalendarEvent } from './CalendarEvent.ts'
import type { CsvTable } from './CsvTable.ts'
import type { DocumentInput, PrivateInput } from './DocumentInput.ts'

const csv = fetchedPart(() => import('./draw/csv/drawCsv.ts'))
const calendar = fetchedPart(() => import('./draw/calendar/drawCalendar.ts'))

/** Tables for a spreadsheet. 'plan' holds only what may leave with the plan; 'own-use' is private. Adding one is a line here. */
const tables = {
  actions: { audience: 'plan', table: (input) => actionsTable(forOthers(input)) },
  answers: { audience: 'plan', table: (input) => answersTable(forOthers(input)) },
  log: { audience: 'own-use', table: (input) => logTable(readInput(input)) },
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
  | {
      readonly kind: 'made'
      readonly content: string
      readonly type: string
      readonly ending: 'ics' | 'csv'
      /** What a calendar gives out: to be remembered, so that it can be taken back. */
      readonly days: readonly CalendarDay[]
    }
  /** A calendar without a day is no file. */
  | { readonly kind: 'no-day' }
  | { readonly kind: 'failed' }

/** A table as a file for a spreadsheet. */
export const makeCsv = async (table: CsvTable): Promise<string> => (await csv()).drawCsv(table)

/** Makes one of them; the libraries are fetched only now. Never rejects. */
export async function makeTableFile(id: TableFileId, input: PrivateInput): Promise<TableFile> {
  try {
    if (id === 'calendar') return await makeCalendar(planEvents(forOthers(input)), input)
    const { drawCsv } = await csv()
    const content = drawCsv(tables[id].table(input))
    return { kind: 'made', content, type: 'text/csv;charset=utf-8', ending: 'csv', days: [] }
  } catch {
    return { kind: 'failed' }
  }
}

type CalendarInput = Pick<DocumentInput, 'made' | 'language' | 't'>

/** Makes a calendar of days; none where there is no day. Never rejects. */
export async function makeCalendar(
  events: readonly CalendarEvent[],
  { made, language, t }: CalendarInput,
): Promise<TableFile> {
  if (events.length === 0) return { kind: 'no-day' }
  try {
    const { drawCalendar } = await calendar()
    const content = drawCalendar(events, { made, language, name: t('documents:calendar.name') })
    const days = events.flatMap(({ id, on, isWithdrawn }) => (isWithdrawn ? [] : [{ id, on }]))
    return { kind: 'made', content, type: 'text/calendar;charset=utf-8', ending: 'ics', days }
  } catch {
    return { kind: 'failed' }
  }
}
