import { fitsInto } from '../../records/whole.ts'
import { nouns } from '../../schema/nouns.ts'
import type { AppRecord, Draft, OwnedKind, RecordOf } from '../../schema/record.ts'
import { isAway } from './away.ts'
import { begin, type Done, done, type Editing, instant, put } from './editing.ts'

/**
 * Something of the workplace's own is made; gives its id. What has no place (the analysis or group it is for has been
 * removed meanwhile, or there is one already) is not made.
 */
export function addOwned<K extends OwnedKind>(before: Editing, drafts: readonly Draft<K>[]): Done<readonly string[]> {
  const { work, workplace } = begin(before)
  const { outside } = work
  const records = drafts.map((draft) => ({
    ...draft,
    ...{ id: outside.newId(), workplaceId: workplace.id, createdAt: instant(outside) },
  })) as unknown as readonly AppRecord[]
  const so = records.reduce<Done<readonly string[]>>(
    (done, record) =>
      fitsInto(done.work.tables, record) ? { work: put(done.work, record), made: [...done.made, record.id] } : done,
    { work, made: [] },
  )
  return so.made.length > 0 ? so : { work: before, made: [] }
}

export function changeOwned<K extends OwnedKind>(work: Editing, kind: K, id: string, part: Partial<Draft<K>>): Done {
  const record = work.tables[kind][id]
  return done(record ? putWherePlaced(work, { ...record, ...part } as unknown as AppRecord) : work)
}

/** A change that would leave a record without its place changes nothing. */
const putWherePlaced = (work: Editing, record: AppRecord): Editing =>
  fitsInto(work.tables, record) && !isAway(work.tables, record) ? put(work, record) : work

/** Kinds of which a workplace has one, made with the first word. */
export type OneOfAKind = 'guideline' | 'training' | 'names' | 'letter'
export type FilledIn<K extends OneOfAKind> = Partial<Omit<Draft<K>, 'kind'>>

/** A part of what a workplace has one of is filled in; `of` is what tells it from its like (the request and system of a letter). */
export function fillIn<K extends OneOfAKind>(
  before: Editing,
  kind: K,
  part: FilledIn<K>,
  of: Partial<Pick<RecordOf<'letter'>, 'request' | 'systemId'>> = {},
): Done {
  const { work, workplace } = begin(before)
  const table: Readonly<Record<string, RecordOf<OneOfAKind>>> = work.tables[kind]
  const known = Object.values(table).find(
    (record) =>
      record.workplaceId === workplace.id &&
      (record.kind !== 'letter' || (record.request === of.request && record.systemId === of.systemId)),
  )
  if (known) return done(putWherePlaced(work, { ...known, ...part }))
  const draft = { kind, ...nouns[kind].blank, ...of, ...part } as unknown as Draft<K>
  return done(addOwned(work, [draft]).work)
}
