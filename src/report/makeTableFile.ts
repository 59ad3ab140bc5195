import type { CalendarEvent } from './calendar/drawCalendar.ts'
import { planEvents } from './calendar/planEvents.ts'
import { actionsTable } from './csv/actionsTable.ts'
import { answersTable } from './csv/answersTable.ts'
import type { CsvTable } from './csv/drawCsv.ts'
import type { DocumentInput } from './DocumentInput.ts'

/** What other programs read: the dates of the plan, the actions, the answers. Adding a table is a line here. */
const tables = {
  actions: actionsTable,
  answers: answersTable,
} as const satisfies { readonly [id: string]: (input: DocumentInput) => CsvTable }

export type TableFileId = 'calendar' | keyof typeof tables
export const tableFileIds = ['calendar', ...(Object.keys(tables) as (keyof typeof tables)[])] as const

export type TableFile =
  | { readonly kind: 'made'; readonly content: string; readonly type: string; readonly ending: 'ics' | 'csv' }
  | { readonly kind: 'failed' }

/** Makes one of them; the libraries are fetched only now. Never rejects. */
export async function makeTableFile(id: TableFileId, input: DocumentInput): Promise<TableFile> {
  try {
    if (id === 'calendar') {
      const content = await calendar(planEvents(input), input)
      return { kind: 'made', content, type: 'text/calendar;charset=utf-8', ending: 'ics' }
    }
    const { drawCsv } = await import('./csv/drawCsv.ts')
    return { kind: 'made', content: drawCsv(tables[id](input)), type: 'text/csv;charset=utf-8', ending: 'csv' }
  } catch {
    return { kind: 'failed' }
  }
}

async function calendar(events: readonly CalendarEvent[], { made, language, t }: DocumentInput): Promise<string> {
  const { drawCalendar } = await import('./calendar/drawCalendar.ts')
  return drawCalendar(events, { made, language, name: t('documents:calendar.name') })
}
