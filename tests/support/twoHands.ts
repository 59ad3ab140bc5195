import { changeTables } from '../../src/records/change.ts'
import { withChildren } from '../../src/records/whole.ts'
import type { AppRecord, Tables } from '../../src/schema/record.ts'
import { newPoint, newQuestion, theirAnalysis } from './madeRecords.ts'
import { answer, someWork } from './someWork.ts'

export const put = (tables: Tables, ...records: readonly AppRecord[]) =>
  changeTables(tables, { put: records, removed: [] })
export const without = (tables: Tables, ...roots: readonly AppRecord[]) =>
  changeTables(tables, { put: [], removed: withChildren(tables, roots) })
export const own = answer('own-question')
export const note = (text: string, part: object = {}) => ({ ...own, note: text, ...part })
export const told = (field: string, text: string, why = 'changed-at-once') => ({ field, text, why })
export const inStaffMeeting = put(someWork, theirAnalysis, ...newQuestion('q1', 'Hur går det?'), newPoint('p', 3))
