import type { AppRecord, Tables } from '../../schema/record.ts'
import type { Work } from '../../schema/work.ts'
import type { Workplace } from '../../schema/workplace.ts'
import type { Outside } from '../edited.ts'
import { isSame } from '../json.ts'
import type { Ref } from '../whole.ts'
import { type Double, doublesIn } from './doubles.ts'
import type { AtOnce } from './joinHeld.ts'
import { type Decisions, type Merged, mergeWork } from './merge.ts'
import { type Names, namesOf } from './names.ts'
import { type ChangedRecord, filledIn, type WhatChanges, whatChanges } from './whatChanges.ts'

/** What is known of a file by its place among those that were picked. */
type OfFile = { readonly file: number }

/** What a file that could be read holds. */
export type PickedWork = OfFile & { readonly work: Work }

/** What putting files together would do: to be read, and decided on, before anything is written. */
export type MergePlan = {
  readonly kind: 'planned'
  readonly work: Work
  readonly changes: WhatChanges
  readonly atOnce: readonly (AtOnce & OfFile)[]
  /** Removed in one and changed in the other: they stay. */
  readonly outlived: readonly ChangedRecord[]
  readonly doubles: readonly (Double & OfFile)[]
  /** How many records that could not be read come along as they are. */
  readonly unread: number
  /** True where nothing that a person entered becomes other than it is. */
  readonly isNothing: boolean
}

/** A file of another workplace than those that are here: the person says which it is, or that it is none. */
export type OtherWorkplace = OfFile & {
  readonly kind: 'other-workplace'
  readonly ours: readonly Workplace[]
  readonly theirs: readonly Workplace[]
}

/** Several files taken in one after another, each into what came of those before it. */
export function mergeFiles(
  ours: Work,
  files: readonly PickedWork[],
  decided: Decisions,
  outside: Outside,
): MergePlan | OtherWorkplace {
  let names: Names = new Map()
  let work = ours
  const atOnce: (AtOnce & OfFile)[] = []
  const doubles: (Double & OfFile)[] = []
  const outlived: Ref[] = []
  for (const { file, work: theirs } of files) {
    const stranger = otherWorkplace(work, theirs, decided)
    if (stranger) return { ...stranger, file }
    const merged = mergeWork(work, theirs, decidedIn(decided, file), outside)
    atOnce.push(...merged.atOnce.map((one) => ({ ...one, key: keyIn(file, one.key), file })))
    doubles.push(
      ...doublesIn(merged.work.tables, work.tables, theirs.tables, merged.names).map((one) => ({ ...one, file })),
    )
    outlived.push(...merged.outlived)
    names = followed(names, merged)
    work = merged.work
  }
  const changes = whatChanges(ours.tables, work.tables, names)
  return {
    ...{ kind: 'planned', work, changes, atOnce, doubles },
    unread: work.unread.length - ours.unread.length,
    outlived: outlived.flatMap(({ kind, id }) => recordIn(work.tables, kind, id)),
    isNothing: isSame(ours.tables, work.tables) && isSame(ours.unread, work.unread),
  }
}

/** The same thing can be asked of two files. */
const keyIn = (file: number, key: string): string => `${file} ${key}`

const decidedIn = ({ choices, verdicts }: Decisions, file: number): Decisions => {
  const own = keyIn(file, '')
  const said = Object.entries(choices).filter(([key]) => key.startsWith(own))
  return { verdicts, choices: Object.fromEntries(said.map(([key, choice]) => [key.slice(own.length), choice])) }
}

/** Nothing is mixed where the two have no workplace in common; whoever has none yet takes what comes. */
function otherWorkplace(ours: Work, theirs: Work, { verdicts }: Decisions): Omit<OtherWorkplace, 'file'> | undefined {
  const names = namesOf([ours, theirs], verdicts)
  const placesIn = ({ tables }: Work) => Object.values(tables.workplace)
  const own = new Set<string>(placesIn(ours).map(({ id }) => names.get(id) ?? id))
  const isKnown = placesIn(theirs).some(({ id }) => own.has(names.get(id) ?? id))
  if (own.size === 0 || placesIn(theirs).length === 0 || isKnown) return undefined
  return { kind: 'other-workplace', ours: placesIn(ours), theirs: placesIn(theirs) }
}

const followed = (names: Names, merged: Merged): Names =>
  new Map([...[...names].map(([id, now]) => [id, merged.names.get(now) ?? now] as const), ...merged.names])

function recordIn(tables: Tables, kind: Ref['kind'], id: string): readonly ChangedRecord[] {
  const record: AppRecord | undefined = tables[kind][id]
  return record ? [{ record, fields: filledIn(record, 'after') }] : []
}
