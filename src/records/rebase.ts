import type { Merge } from '../schema/noun.ts'
import type { Overwritten } from '../schema/overwritten.ts'
import type { AppRecord, Tables } from '../schema/record.ts'
import { type CellChange, cellsOf, changedCells, fieldOf, rulesOf, withCells } from './cells.ts'
import { dayIn, pathOf, wordsIn } from './cellWords.ts'
import { changedRecords, changeTables } from './change.ts'
import { inOrderMade } from './inOrderMade.ts'
import { isSame, type Json } from './json.ts'
import { withOwnRanks } from './ranks.ts'
import { isHome, placeOf, type Ref, readRecord, withChildren } from './whole.ts'

/** Words that gave way, before they are a record of their own. */
export type GaveWay = Pick<Overwritten, 'field' | 'text' | 'why'> & { readonly of: Ref }

export type Rebased = {
  readonly tables: Tables
  readonly gaveWay: readonly GaveWay[]
}

/**
 * What was changed here (from `base` to `mine`), made on what another window has written meanwhile (`theirs`): field by field,
 * so that two hands in one record both count. The later writing, this one, stands where both changed the same field, and the
 * other's words are told. A removal wins over a change, and what was changed in what is gone is told too.
 */
export function rebase(
  base: Tables,
  mine: Tables,
  theirs: Tables,
  isMadeHere: (record: AppRecord) => boolean = () => true,
): Rebased {
  const changes = changedRecords(base, mine)
  const gone = removedHere(changes.removed, { base, mine, theirs })
  const start: Rebased = {
    tables: changeTables(theirs, { put: [], removed: gone.removed }),
    gaveWay: gone.gaveWay,
  }
  const { tables, gaveWay } = inOneName(changes.put, isMadeHere, { base, theirs }).reduce(
    (done, record) => put(done, base[record.kind][record.id], record),
    start,
  )
  return { tables: withOwnRanks(tables, theirs), gaveWay }
}

/**
 * What was made here, hung on the others' workplace and round where both windows began at the same moment: the first edit
 * makes these and no person does. Those of an opened file are no beginning, and keep their names.
 */
function inOneName(
  made: readonly AppRecord[],
  isMadeHere: (record: AppRecord) => boolean,
  { base, theirs }: Pick<Three, 'base' | 'theirs'>,
): readonly AppRecord[] {
  const all = made.filter(({ kind }) => kind === 'workplace' || kind === 'round')
  if (!all.every(isMadeHere)) return made
  const workplace = begun(
    base.workplace,
    made.flatMap((record) => (record.kind === 'workplace' ? [record] : [])),
  )
  const round = begun(
    base.round,
    made.flatMap((record) => (record.kind === 'round' ? [record] : [])),
  )
  const [first] = Object.values(theirs.workplace).toSorted(inOrderMade)
  const names = new Map<string, string>(workplace && first ? [[workplace.id, first.id]] : [])
  const within = round && (names.get(round.workplaceId) ?? round.workplaceId)
  const rounds = Object.values(theirs.round).filter(({ workplaceId }) => workplaceId === within)
  const latest = rounds.toSorted(inOrderMade).at(-1)
  if (round && latest) names.set(round.id, latest.id)
  return names.size === 0 ? made : made.map((record) => renamed(record, names))
}

const begun = <T>(before: object, [first, ...others]: readonly T[]): T | undefined =>
  Object.keys(before).length === 0 && others.length === 0 ? first : undefined

function renamed(record: AppRecord, names: ReadonlyMap<string, string>): AppRecord {
  const refs = Object.keys(rulesOf(record.kind).refs)
  const fields = Object.entries(record).map(([field, value]: [string, unknown]) => [
    field,
    typeof value === 'string' && (field === 'id' || refs.includes(field)) ? (names.get(value) ?? value) : value,
  ])
  return Object.fromEntries(fields) as AppRecord
}

type Three = { readonly base: Tables; readonly mine: Tables; readonly theirs: Tables }

/**
 * Removing wins: what hangs on it goes along, also what the others have added or changed since; but not what was hung on
 * something else here before.
 */
function removedHere(removed: readonly AppRecord[], { base, mine, theirs }: Three) {
  const all = withChildren(
    theirs,
    removed.filter(({ kind, id }) => id in theirs[kind]),
  ).filter(({ kind, id }) => !(id in mine[kind]))
  const gaveWay = all.flatMap((record) => {
    const before = base[record.kind][record.id]
    return before === record ? [] : lost(before, record)
  })
  return { removed: all, gaveWay }
}

/** One record that was made or changed here. */
function put(done: Rebased, before: AppRecord | undefined, mine: AppRecord): Rebased {
  const theirs = done.tables[mine.kind][mine.id] ?? (before ? undefined : inItsPlace(done.tables, mine))
  if (theirs) return withRecord(done, theirs, before ?? blankOf(theirs, mine), mine)
  const isRemoved = before !== undefined
  if (isRemoved || !isHome(done.tables, mine)) return { ...done, gaveWay: [...done.gaveWay, ...lost(before, mine)] }
  return { ...done, tables: changeTables(done.tables, { put: [mine], removed: [] }) }
}

/** A record that the others made where there may be only one: theirs and mine are the same thing. */
function inItsPlace(tables: Tables, mine: AppRecord): AppRecord | undefined {
  const place = placeOf(mine)
  return place === undefined
    ? undefined
    : Object.values<AppRecord>(tables[mine.kind]).find((record) => placeOf(record) === place)
}

/**
 * Both began the same thing: what neither had said stands as the noun's blank, so that only what was said counts. What has
 * no blank is as it was given here, but for words and what merges by a rule: those are new in both.
 */
function blankOf(theirs: AppRecord, mine: AppRecord): AppRecord {
  const { blank, texts, merge = {} } = rulesOf(mine.kind)
  const merged = new Set(Object.keys(merge).map((path) => path.split('.')[0]))
  const isNew = (field: string) =>
    merged.has(field) || (!(field in blank) && Object.keys(texts).some((path) => path.split('.')[0] === field))
  const begun = Object.entries({ ...mine, ...blank, id: theirs.id }).filter(([field]) => !isNew(field))
  return Object.fromEntries(begun) as AppRecord
}

function withRecord(done: Rebased, theirs: AppRecord, before: AppRecord, mine: AppRecord): Rebased {
  const rules = rulesOf(mine.kind)
  const here = changedCells(before, mine)
  if (here.size === 0 && isHome(done.tables, theirs)) return done
  const there = changedCells(before, theirs)
  const cells = new Map<string, Json | undefined>()
  const gaveWay: GaveWay[] = []
  for (const [at, change] of here) {
    const other = there.get(at)
    const joined = other
      ? joinCell(change, other, rules.merge?.[pathOf(mine.kind, at)])
      : { value: change.after, lost: false }
    cells.set(at, joined.value)
    if (joined.lost) gaveWay.push(told(theirs, at, other?.after, 'changed-at-once'))
  }
  const changed = placed(done.tables, { theirs, mine }, cells)
  // A part of what the others have removed from a list fits in nowhere any more.
  if (changed === 'unfit') return withoutPlace(done, theirs, lost(before, mine))
  const tables = changeTables(done.tables, { put: [changed], removed: [] })
  return { tables, gaveWay: [...done.gaveWay, ...gaveWay] }
}

type Two = { readonly theirs: AppRecord; readonly mine: AppRecord }

/**
 * A record with other cells, where it has a place: hung on what is gone it stays where it hung, and where that is gone (an
 * opened file has it in another workplace) it hangs where it does here.
 */
function placed(
  tables: Tables,
  { theirs, mine }: Two,
  cells: ReadonlyMap<string, Json | undefined>,
): AppRecord | 'unfit' {
  const refs = Object.keys(rulesOf(theirs.kind).refs)
  const stayed = new Map([...cells].filter(([at]) => !refs.includes(at)))
  const hung = new Map([...stayed, ...[...cellsOf(mine)].filter(([at]) => refs.includes(at))])
  return (
    [cells, stayed, hung]
      .map((some) => readRecord(withCells(theirs, some)))
      .find((record) => record !== 'unfit' && isHome(tables, record)) ?? 'unfit'
  )
}

/** What was changed is told; the record stays as it is where it still has a place. */
function withoutPlace({ tables, gaveWay }: Rebased, theirs: AppRecord, told: readonly GaveWay[]): Rebased {
  const removed = isHome(tables, theirs) ? [] : [theirs]
  return { tables: changeTables(tables, { put: [], removed }), gaveWay: [...gaveWay, ...told] }
}

/** Both changed one cell. */
function joinCell(
  mine: CellChange,
  theirs: CellChange,
  merge: Merge | undefined,
): { readonly value: Json | undefined; readonly lost: boolean } {
  const [before, here, there] = [mine.before, mine.after, theirs.after]
  // Two hands that each gave a vote gave two, though both wrote the same number.
  if (merge === 'sum' && typeof here === 'number' && typeof there === 'number')
    return { value: there + here - (typeof before === 'number' ? before : 0), lost: false }
  if (isSame(here, there)) return { value: here, lost: false }
  if (merge === 'latest') return { value: latest(here, there), lost: false }
  if (Array.isArray(here) && Array.isArray(there))
    return { value: joinLists(Array.isArray(before) ? before : [], here, there), lost: false }
  return { value: here, lost: !holds(here, there) }
}

/** Of two moments the greater one; one that either side has taken away is gone. */
function latest(here: Json | undefined, there: Json | undefined): Json | undefined {
  if (typeof here === 'string' && typeof there === 'string') return here > there ? here : there
  return typeof here === 'string' ? there : here
}

/** What either added is there, what either removed is not. */
function joinLists(before: readonly Json[], here: readonly Json[], there: readonly Json[]): readonly Json[] {
  const isIn = (all: readonly Json[], one: Json) => all.some((other) => isSame(one, other))
  const stays = there.filter((one) => isIn(here, one) || !isIn(before, one))
  return [...stays, ...here.filter((one) => !isIn(before, one) && !isIn(there, one))]
}

/** True where the words that stand hold those that gave way: whoever types on loses nothing. */
const holds = (stands: Json | undefined, gave: Json | undefined): boolean =>
  gave === undefined || (typeof stands === 'string' && typeof gave === 'string' && stands.includes(gave.trim()))

/** Every text that was changed in a record that is gone; all of them where it was made. */
function lost(before: AppRecord | undefined, record: AppRecord): readonly GaveWay[] {
  const cells = cellsOf(record)
  const changed = before ? [...changedCells(before, record).keys()] : [...cells.keys()]
  return changed.flatMap((at) => {
    const text = wordsIn(record.kind, at, cells.get(at))
    return !/\S/.test(text) ? [] : [told(record, at, cells.get(at), 'removed')]
  })
}

const told = ({ kind, id }: AppRecord, at: string, value: Json | undefined, why: GaveWay['why']): GaveWay => ({
  of: { kind, id },
  field: fieldOf(at),
  text: (why === 'changed-at-once' && dayIn(value)) || wordsIn(kind, at, value),
  why,
})
