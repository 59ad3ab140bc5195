import type { Instant } from '../../schema/isoDate.ts'
import type { Overwritten } from '../../schema/overwritten.ts'
import type { AppRecord, Tables } from '../../schema/record.ts'
import type { Outside } from '../edited.ts'
import { isSame } from '../json.ts'
import { parentsOf, type Ref } from '../whole.ts'
import { type AtOnce, wordsOf } from './joinHeld.ts'

/** What was not chosen stays readable as records of its own, until the person lets it go. */
export function notChosen(tables: Tables, atOnce: readonly AtOnce[], { now, newId }: Outside): readonly AppRecord[] {
  const createdAt = now().toISOString() as Instant
  return atOnce.flatMap(({ kind, of, field, ours, theirs, chosen }) => {
    const lost = chosen === 'ours' ? theirs : ours
    const workplaceId = kind === 'asked' ? workplaceOf(tables, of) : undefined
    if (workplaceId === undefined || lost === undefined) return []
    const text = wordsOf(of.kind, field, lost)
    const said = {
      ...{ workplaceId, of, field, text, why: 'not-chosen' as const },
      ...(typeof lost === 'string' && text !== '' ? {} : { value: JSON.stringify(lost) }),
    }
    const isKnown = Object.values(tables.overwritten).some(
      (one) => isSame(one.of, of) && one.field === field && one.text === text && one.value === said.value,
    )
    const record: Overwritten = { kind: 'overwritten', id: newId() as Overwritten['id'], createdAt, ...said }
    return isKnown ? [] : [record]
  })
}

/** The workplace that a record belongs to, itself or by what it hangs on. */
function workplaceOf(tables: Tables, { kind, id }: Ref): Overwritten['workplaceId'] | undefined {
  const record: AppRecord | undefined = tables[kind][id]
  if (!record || record.kind === 'workplace') return record?.id
  return parentsOf(record)
    .map((parent) => workplaceOf(tables, parent))
    .find((one) => one !== undefined)
}
