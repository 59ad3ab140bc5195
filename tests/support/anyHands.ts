import { type AppRecord, type RecordOf, recordsOf } from '../../src/schema/record.ts'
import type { RecordKind } from '../../src/schema/recordKinds.ts'
import type { WorkState } from '../../src/store/createWorkStore.ts'
import type { Removed } from '../../src/store/edits/removing.ts'
import type { WorkEdits } from '../../src/store/workEdits.ts'
import { day } from './plan.ts'

/** A few numbers by chance, of which an edit takes what it needs. */
export type Chance = readonly [number, number, number]

/** What a window remembers of what its edits made and removed: what is gone by now too. */
export type Memory = { readonly ids: Map<RecordKind, string[]>; readonly removed: Removed[] }
export const newMemory = (): Memory => ({ ids: new Map(), removed: [] })

export type Hands = {
  readonly state: WorkState
  readonly edits: WorkEdits
  readonly memory: Memory
  readonly by: Chance
}

export const WORDS = ['', 'Chefen lovade', 'Chefen lovade svar', 'i april', 'två ord', 'å']
export const of = <T>(all: readonly T[], by: number): T | undefined => all[by % Math.max(1, all.length)]
export const words = (by: number): string => of(WORDS, by) ?? ''
export const days = [day('2026-04-01'), day('2026-06-15'), 'not-set'] as const

/** Any record of a kind that is there, or that was. */
export function idOf<K extends RecordKind>({ state, memory }: Hands, kind: K, by: number): RecordOf<K>['id'] {
  const there = Object.keys(state.tables[kind])
  const known = [...there, ...there, ...(memory.ids.get(kind) ?? [])]
  return of(known, by) ?? 'never-there'
}

export const anyThere = ({ state }: Hands, by: number): AppRecord | undefined => of(recordsOf(state.tables), by)

/** Gives the ids that it says it made, in a list, or nothing. */
export type Edit = (hands: Hands) => unknown

export const oneOf = (made: string): readonly string[] => (made === 'there-already' ? [] : [made])

export function remember({ removed, ids }: Memory, what: Removed): void {
  if (what.gone.length > 0) removed.push(what)
  for (const { kind, id } of what.gone) ids.set(kind, [...(ids.get(kind) ?? []), id].slice(-4))
}
