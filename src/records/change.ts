import type { AppRecord, Tables } from '../schema/record.ts'
import { type RecordKind, recordKinds } from '../schema/recordKinds.ts'

/** What of the records is new or other, and what is gone. */
export type Change = {
  readonly put: readonly AppRecord[]
  readonly removed: readonly AppRecord[]
}

export const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`

/** What differs between two states, record by record. A table that is the same one is not looked at. */
export function changedRecords(before: Tables, after: Tables): Change {
  const put: AppRecord[] = []
  const removed: AppRecord[] = []
  for (const kind of recordKinds) {
    if (before[kind] === after[kind]) continue
    for (const [id, record] of Object.entries<AppRecord>(after[kind])) if (before[kind][id] !== record) put.push(record)
    for (const [id, record] of Object.entries<AppRecord>(before[kind])) if (!(id in after[kind])) removed.push(record)
  }
  return { put, removed }
}

type Refs = readonly { readonly kind: RecordKind; readonly id: string }[]

/** A state with a change made to it; tables that the change does not touch stay the same ones. */
export function changeTables(
  tables: Tables,
  { put, removed }: { readonly put: readonly AppRecord[]; readonly removed: Refs },
): Tables {
  const touched = new Set([...put, ...removed].map(({ kind }) => kind))
  const changed = [...touched].map((kind) => {
    const gone = new Set(removed.filter((one) => one.kind === kind).map(({ id }) => id))
    const left = Object.entries<AppRecord>(tables[kind]).filter(([id]) => !gone.has(id))
    const come = put.filter((record) => record.kind === kind).map((record) => [record.id, record] as const)
    return [kind, Object.fromEntries([...left, ...come])] as const
  })
  return { ...tables, ...(Object.fromEntries(changed) as Partial<Tables>) }
}
