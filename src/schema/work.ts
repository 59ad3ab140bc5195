import type { History } from './history.ts'
import { emptyTables, type Tables } from './record.ts'

/** Everything one store holds. */
export type Work = {
  readonly tables: Tables
  readonly history: History
  /** What could not be read and is kept as it was found, so that it can be saved to a file. */
  readonly unread: readonly unknown[]
}

const noHistory: History = { devices: [], own: 'none', stamps: {}, removals: [] }

export const noWork: Work = { tables: emptyTables, history: noHistory, unread: [] }
