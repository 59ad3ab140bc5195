import { parseAs } from '../schema/parseAs.ts'
import type { AppRecord, RecordKind } from '../schema/record.ts'
import { recordsSchema } from '../schema/workFile.ts'

/** All records, or 'damaged' when one does not fit, is there twice, or names a parent that is not there. */
export function parseRecords(found: readonly unknown[]): readonly AppRecord[] | 'damaged' {
  const records = parseAs(recordsSchema, found)
  if (records === 'unfit') return 'damaged'
  const keys = new Set(records.map(({ kind, id }) => keyOf(kind, id)))
  const isWhole =
    keys.size === records.length &&
    records.every((record) => parentsOf(record).every((key) => keys.has(key))) &&
    isAnsweredOnce(records) &&
    // The one id that an object cannot be asked for by.
    records.every(({ id }) => id !== '__proto__')
  return isWhole ? records : 'damaged'
}

const keyOf = (kind: RecordKind, id: string) => `${kind} ${id}`

/** The records that must be there for this one to have a place, as keys. */
function parentsOf(record: AppRecord): readonly string[] {
  switch (record.kind) {
    case 'workplace':
      return []
    case 'round':
      return [keyOf('workplace', record.workplaceId)]
    case 'system':
    case 'names':
    case 'assessment':
    case 'guideline':
    case 'role-group':
    case 'training':
    case 'letter':
    case 'log':
    case 'meeting':
    case 'told-count':
      return [keyOf('workplace', record.workplaceId)]
    case 'risk':
    case 'opportunity':
      return [keyOf('workplace', record.workplaceId), keyOf('assessment', record.assessmentId)]
    case 'training-row':
      return [keyOf('workplace', record.workplaceId), keyOf('role-group', record.groupId)]
    case 'answer':
    case 'plan':
      return [keyOf('round', record.roundId)]
    case 'action':
      return [keyOf('workplace', record.workplaceId), keyOf('round', record.roundId)]
  }
}

/** Two answers to one question in one round would make chance decide which of them is shown. */
function isAnsweredOnce(records: readonly AppRecord[]): boolean {
  const places = records.flatMap((record) =>
    record.kind === 'answer' ? [`${record.roundId} ${record.questionId}`] : [],
  )
  return new Set(places).size === places.length
}
