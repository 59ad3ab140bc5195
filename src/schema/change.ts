import { type AppRecord, emptyTables, type RecordKind, type Tables } from './record.ts'

/** What of the records is new or other, and what is gone. */
export type Change = {
  readonly put: readonly AppRecord[]
  readonly removed: readonly { readonly kind: RecordKind; readonly id: string }[]
}

const kinds = Object.keys(emptyTables) as readonly RecordKind[]

/** What differs between two states, record by record: what storage has to write. */
export function changedRecords(before: Tables, after: Tables): Change {
  const put: AppRecord[] = []
  const removed: { kind: RecordKind; id: string }[] = []
  for (const kind of kinds) {
    if (before[kind] === after[kind]) continue
    for (const [id, record] of Object.entries<AppRecord>(after[kind])) if (before[kind][id] !== record) put.push(record)
    for (const id of Object.keys(before[kind])) if (!(id in after[kind])) removed.push({ kind, id })
  }
  return { put, removed }
}

/** A state with a change made to it; tables that the change does not touch stay the same ones. */
export function changeTables(tables: Tables, { put, removed }: Change): Tables {
  const touched = new Set([...put, ...removed].map(({ kind }) => kind))
  const changed = [...touched].map((kind) => {
    const gone = new Set(removed.flatMap((one) => (one.kind === kind ? [one.id] : [])))
    const stays = Object.values<AppRecord>(tables[kind]).filter(({ id }) => !gone.has(id))
    const now = [...stays, ...put.filter((record) => record.kind === kind)]
    return [kind, Object.fromEntries(now.map((record) => [record.id, record]))] as const
  })
  return { ...tables, ...(Object.fromEntries(changed) as Partial<Tables>) }
}
