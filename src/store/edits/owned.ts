import { nouns } from '../../schema/nouns.ts'
import type { AppRecord, Draft, OwnedKind, RecordOf } from '../../schema/record.ts'
import { begin, type Done, done, type Editing, instant, put } from './editing.ts'

/** Something of the workplace's own is made; gives its id. */
export function addOwned<K extends OwnedKind>(before: Editing, drafts: readonly Draft<K>[]): Done<readonly string[]> {
  const { work, workplace } = begin(before)
  const { outside } = work
  const records = drafts.map((draft) => ({
    ...draft,
    ...{ id: outside.newId(), workplaceId: workplace.id, createdAt: instant(outside) },
  })) as unknown as readonly AppRecord[]
  return { work: put(work, ...records), made: records.map(({ id }) => id) }
}

export function changeOwned<K extends OwnedKind>(work: Editing, kind: K, id: string, part: Partial<Draft<K>>): Done {
  const record = work.tables[kind][id]
  return done(record ? put(work, { ...record, ...part } as unknown as AppRecord) : work)
}

/** Kinds of which a workplace has one, made with the first word. */
export type OneOfAKind = 'guideline' | 'training' | 'names' | 'letter'
export type FilledIn<K extends OneOfAKind> = Partial<Omit<Draft<K>, 'kind'>>

/** A part of what a workplace has one of is filled in; `of` is what tells it from its like (the request of a letter). */
export function fillIn<K extends OneOfAKind>(
  before: Editing,
  kind: K,
  part: FilledIn<K>,
  of: Partial<Pick<RecordOf<'letter'>, 'request'>> = {},
): Done {
  const { work, workplace } = begin(before)
  const table: Readonly<Record<string, RecordOf<OneOfAKind>>> = work.tables[kind]
  const known = Object.values(table).find(
    (record) => record.workplaceId === workplace.id && (record.kind !== 'letter' || record.request === of.request),
  )
  if (known) return done(put(work, { ...known, ...part }))
  const draft = { kind, ...nouns[kind].blank, ...of, ...part } as unknown as Draft<K>
  return done(addOwned(work, [draft]).work)
}
