import { changeTables } from '../../src/records/change.ts'
import { edited } from '../../src/records/edited.ts'
import { type Decisions, mergeWork, undecided } from '../../src/records/merge/merge.ts'
import { mergeFiles } from '../../src/records/merge/mergeFiles.ts'
import type { AppRecord, Tables } from '../../src/schema/record.ts'
import { noWork, type Work } from '../../src/schema/work.ts'
import { newRisk, theirAnalysis } from './madeRecords.ts'
import { answer, someWork, workbench } from './someWork.ts'

const AT = '2026-03-21T10:00:00.000Z'
let count = 0
export const outside = { now: () => new Date(AT), newId: () => `id-${++count}` }
export const begin = (tables: Tables): Work => edited(noWork, tables, outside)
export const opened = (work: Work): Work => ({ ...work, history: { ...work.history, own: 'none' } })
export const put = (work: Work, ...records: readonly AppRecord[]): Work =>
  edited(work, changeTables(work.tables, { put: records, removed: [] }), outside)
export const merge = (ours: Work, theirs: Work, decided: Decisions = undecided) =>
  mergeWork(ours, opened(theirs), decided, outside)
export const plan = (ours: Work, theirs: readonly Work[], decided: Decisions = undecided) =>
  mergeFiles(
    ours,
    theirs.map((work, file) => ({ file, work: opened(work) })),
    decided,
    outside,
  )

export const base = begin(changeTables(someWork, { put: [theirAnalysis, newRisk('stress')], removed: [] }))
export const apart = opened(base)
export const own = answer('own-question', { note: '' })
export const system = (id: string, name: string) => ({ ...workbench[0], id, name }) as AppRecord
