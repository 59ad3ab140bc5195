import { recordsOf, type Tables } from '../../schema/record.ts'

/** True once anything has been entered; a visit alone leaves nothing behind. */
export const hasWork = (tables: Tables): boolean => recordsOf(tables).length > 0
