import type { AppRecord, Tables } from '../schema/record.ts'
import { type RecordKind, recordKinds } from '../schema/recordKinds.ts'
import { rulesOf } from './cells.ts'
import { changeTables } from './change.ts'
import { readRecord } from './whole.ts'

type Ranked = { readonly record: AppRecord; readonly rank: number; readonly within: string }

/**
 * Tables in which no two that stand in one order have one rank: where two windows gave theirs the same, what `theirs` had
 * before stands first, and the other comes right after it. What stood in order stays in order.
 */
export const withOwnRanks = (tables: Tables, theirs: Tables): Tables =>
  recordKinds
    .filter((kind) => tables[kind] !== theirs[kind])
    .reduce((done, kind) => {
      const put = moved(rankedOf(done, kind), (id) => id in theirs[kind])
      return put.length === 0 ? done : changeTables(done, { put, removed: [] })
    }, tables)

function rankedOf(tables: Tables, kind: RecordKind): readonly Ranked[] {
  const { rankedIn } = rulesOf(kind)
  if (rankedIn === undefined) return []
  return Object.values<AppRecord>(tables[kind]).flatMap((record) => {
    const { rank, [rankedIn]: within }: { readonly [field: string]: unknown } = record
    return typeof rank === 'number' ? [{ record, rank, within: String(within) }] : []
  })
}

/** The records that get another rank: half way to the next that is free, or one more where none comes after. */
function moved(all: readonly Ranked[], wasThere: (id: string) => boolean): readonly AppRecord[] {
  const last = new Map<string, number>()
  const inOrder = all.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      Number(wasThere(b.record.id)) - Number(wasThere(a.record.id)) ||
      (a.record.id < b.record.id ? -1 : 1),
  )
  return inOrder.flatMap(({ record, rank, within }) => {
    const before = last.get(within)
    const free = before === undefined || rank > before ? rank : rankAfter(before, within, all)
    last.set(within, free)
    const again = free === rank ? 'unfit' : readRecord({ ...record, rank: free })
    return again === 'unfit' ? [] : [again]
  })
}

function rankAfter(before: number, within: string, all: readonly Ranked[]): number {
  const next = Math.min(...all.filter((one) => one.within === within && one.rank > before).map(({ rank }) => rank))
  return next === Number.POSITIVE_INFINITY ? before + 1 : (before + next) / 2
}
