import type { AppRecord } from '../../schema/record.ts'
import type { RecordKind } from '../../schema/recordKinds.ts'
import { type Cells, cellsOf, fieldOf, rulesOf, withCells } from '../cells.ts'
import { dayIn, wordsIn } from '../cellWords.ts'
import { compare } from '../inOrderMade.ts'
import { asText, isList, isObject, isSame, type Json, type JsonObject } from '../json.ts'
import { type Ref, readRecord } from '../whole.ts'
import { bothHandings, bothLists, bothTexts, isBlankAt, type Unit, unitsOf, valuesOf, wayOf } from './cells.ts'
import { type Held, hasSeen, isSameOrigin, later, type Origin, originAt, type Side } from './side.ts'

/** Which of two values that were given at the same time the person takes. */
export type Choice = 'ours' | 'theirs'

/** Something that both states changed at once: a judgement that was asked about, or words that were both kept. */
export type AtOnce = {
  readonly kind: 'asked' | 'kept-both'
  /** The same question each time the same files are put together. */
  readonly key: string
  readonly of: Ref
  /** "check.text" */
  readonly field: string
  readonly ours: Json | undefined
  readonly theirs: Json | undefined
  readonly chosen: Choice | 'both'
}

/** What putting together needs from outside, and where it writes down what it did. */
export type Joining = {
  /** The change that this is. */
  readonly now: Origin
  readonly choose: (key: string) => Choice
  readonly atOnce: AtOnce[]
}

type Two = { readonly ours: Side; readonly theirs: Side }
type Joined = {
  readonly values: readonly (Json | undefined)[]
  readonly origin: Origin | undefined | 'as-ours' | 'as-theirs'
}

/** One record of two states of it, unit by unit. */
export function joinHeld(ours: Held, theirs: Held, sides: Two, joining: Joining): Held {
  if (isSameHeld(ours, theirs)) return { ...ours, at: latestOf(ours, theirs) }
  const { kind, id } = ours.record
  const [mine, other] = [cellsOf(ours.record), cellsOf(theirs.record)]
  const origins = new Map<string, Origin | undefined>()
  const cells = new Map<string, Json | undefined>()
  for (const unit of unitsOf(kind, mine, other)) {
    const { values, origin } = joinUnit(unit, { kind, id }, { ours, theirs, mine, other }, sides, joining)
    for (const [place, at] of unit.entries()) {
      if (!isSame(values[place], mine.get(at))) cells.set(at, values[place])
      const from = origin === 'as-ours' ? ours : theirs
      origins.set(at, typeof origin === 'string' ? originAt(from, at) : origin)
    }
  }
  for (const [at, value] of restOfMembers(kind, { mine, other, cells })) cells.set(at, value)
  // A part that either took away has no cell any more, and still has the change that took it.
  for (const at of new Set([...ours.fields.keys(), ...theirs.fields.keys()]))
    if (!origins.has(at)) origins.set(at, later(originAt(ours, at), originAt(theirs, at)))
  const record = readRecord(inOneOrder(withCells(ours.record, cells), ours.record, theirs.record))
  return record === 'unfit' ? whole(ours, theirs, joining) : stamped(record, origins, { ours, theirs })
}

/** One took a member of a list away while the other changed it: it stays, with all that belongs to it. */
function restOfMembers(
  kind: RecordKind,
  { mine, other, cells }: Pick<Values, 'mine' | 'other'> & { readonly cells: ReadonlyMap<string, Json | undefined> },
) {
  const lists = rulesOf(kind).lists ?? {}
  const all = [...new Set([...mine.keys(), ...other.keys()])].map((at) => {
    const [field = '', member] = fieldOf(at).split('.')
    const value = cells.has(at) ? cells.get(at) : mine.get(at)
    return { at, value, member: lists[field] === undefined ? undefined : `${field}.${member}` }
  })
  const there = new Set(
    all.flatMap(({ value, member }) => (value === undefined || member === undefined ? [] : [member])),
  )
  return all.flatMap(({ at, value, member }) =>
    value === undefined && member !== undefined && there.has(member)
      ? [[at, mine.get(at) ?? other.get(at)] as const]
      : [],
  )
}

/** The moment is for people to read, and decides nothing. */
const latestOf = (ours: Held, theirs: Held): string | undefined =>
  [ours.at, theirs.at]
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1)

/** Lists with names whose members stand otherwise in the two stand by their names, so that it is of no account which came first. */
function inOneOrder(record: unknown, ours: AppRecord, theirs: AppRecord): unknown {
  if (!isObject(record)) return record
  const [mine, other]: [JsonObject, JsonObject] = [ours, theirs]
  const moved = Object.entries(rulesOf(ours.kind).lists ?? {}).flatMap(([field, name]) => {
    const namesIn = (list: Json | undefined) => (isList(list) ? list.map((one) => isObject(one) && one[name]) : [])
    const all = record[field]
    if (!isList(all) || isSame(namesIn(mine[field]), namesIn(other[field]))) return []
    const nameOf = (one: Json) => (isObject(one) ? asText(one[name]) : '')
    return [[field, all.toSorted((a, b) => compare(nameOf(a), nameOf(b)))] as const]
  })
  return { ...record, ...Object.fromEntries(moved) }
}

/** Halves that make no record: one stands as it is, and what was written in the other is told. */
function whole(ours: Held, theirs: Held, { now, atOnce, choose }: Joining): Held {
  const { kind, id } = ours.record
  const key = `${kind} ${id} *`
  const [mine, other] = [cellsOf(ours.record), cellsOf(theirs.record)]
  const chosen = choose(key)
  for (const at of new Set([...mine.keys(), ...other.keys()])) {
    const [one, two] = [mine.get(at), other.get(at)]
    const isTold = !isSame(one, two) && wordsIn(kind, at, one) + wordsIn(kind, at, two) !== ''
    if (isTold)
      atOnce.push({ kind: 'asked', key, of: { kind, id }, field: fieldOf(at), ours: one, theirs: two, chosen })
  }
  const { record, at } = chosen === 'ours' ? ours : theirs
  return { record, at, made: now, fields: new Map() }
}

type Values = { readonly ours: Held; readonly theirs: Held; readonly mine: Cells; readonly other: Cells }

function joinUnit(unit: Unit, of: Ref, { ours, theirs, mine, other }: Values, sides: Two, joining: Joining): Joined {
  const [one, two] = [valuesOf(mine, unit), valuesOf(other, unit)]
  const [origins, others] = [unit.map((at) => originAt(ours, at)), unit.map((at) => originAt(theirs, at))]
  const order = orderOf(origins, others, sides)
  if (order === 'same' && isSame(one, two)) return { values: one, origin: 'as-ours' }
  if (order === 'ours') return { values: one, origin: 'as-ours' }
  if (order === 'theirs') return { values: two, origin: 'as-theirs' }
  const isLater = origins.every((origin, place) => isSameOrigin(later(origin, others[place]), origin))
  return joinAtOnce(unit, of, { one, two, isLater }, joining)
}

type AtOnceValues = {
  readonly one: readonly (Json | undefined)[]
  readonly two: readonly (Json | undefined)[]
  /** True where ours is the one that stands if nobody is asked. */
  readonly isLater: boolean
}

function joinAtOnce(unit: Unit, of: Ref, { one, two, isLater }: AtOnceValues, joining: Joining): Joined {
  const [at = ''] = unit
  const [ours, theirs] = [shownOf(unit, one), shownOf(unit, two)]
  const stands = (isOurs: boolean): Joined =>
    isOurs ? { values: one, origin: 'as-ours' } : { values: two, origin: 'as-theirs' }
  const way = wayOf(of.kind, unit, ours, theirs)
  if (way === 'later') return stands(isLater)
  if (way === 'latest') return stands(ours === theirs ? isLater : asText(ours) > asText(theirs))
  const made = (values: Joined['values']): Joined => ({ values, origin: joining.now })
  if (way === 'handed') return made(bothHandings(one, two))
  if (isSame(ours, theirs)) return made(isLater ? one : two)
  const [isOursBlank, isTheirsBlank] = [isBlank(of.kind, unit, one), isBlank(of.kind, unit, two)]
  // Of two that say nothing one stands: what is empty before what is not there.
  if (isOursBlank && isTheirsBlank) return stands(ours !== undefined && (theirs === undefined || isLater))
  if (isOursBlank || isTheirsBlank) return stands(isTheirsBlank)
  if (way === 'union') return made([bothLists(isList(ours) ? ours : [], isList(theirs) ? theirs : [])])
  const told = { key: `${of.kind} ${of.id} ${at}`, of, field: fieldOf(at), ours, theirs }
  if (way === 'keep-both') {
    const both = bothTexts(asText(ours), asText(theirs))
    if (both !== ours && both !== theirs) joining.atOnce.push({ kind: 'kept-both', ...told, chosen: 'both' })
    return made([both])
  }
  const chosen = joining.choose(told.key)
  joining.atOnce.push({ kind: 'asked', ...told, chosen })
  return made(chosen === 'ours' ? one : two)
}

/** What a person reads of a unit: its first value, or a number that was typed together with what was pressed since. */
function shownOf(unit: Unit, [first, pressed]: readonly (Json | undefined)[]): Json | undefined {
  const isPressed = unit[1]?.endsWith('pressed') && typeof pressed === 'number'
  if (!isPressed || (first === 'none' && pressed === 0)) return first
  return (typeof first === 'number' ? first : 0) + pressed
}

const isBlank = (kind: RecordKind, unit: Unit, values: readonly (Json | undefined)[]): boolean =>
  unit.every((at, place) => isBlankAt(kind, at, values[place]))

/** Which of two values saw the other; 'at-once' where neither did, 'same' where one change made both. */
function orderOf(
  origins: readonly (Origin | undefined)[],
  others: readonly (Origin | undefined)[],
  { ours, theirs }: Two,
): 'same' | 'ours' | 'theirs' | 'at-once' {
  if (origins.every((origin, place) => isSameOrigin(origin, others[place]))) return 'same'
  // One state that knows a thing by two names has seen both of what stands there, and chosen neither.
  if (ours === theirs) return 'at-once'
  const isOursSeen = origins.every((origin) => hasSeen(theirs, origin))
  const isTheirsSeen = others.every((origin) => hasSeen(ours, origin))
  if (isOursSeen !== isTheirsSeen) return isOursSeen ? 'theirs' : 'ours'
  if (!isOursSeen) return 'at-once'
  return origins.every((origin, place) => isSameOrigin(later(origin, others[place]), origin)) ? 'ours' : 'theirs'
}

function isSameHeld(one: Held, other: Held): boolean {
  return (
    isSameOrigin(one.made, other.made) &&
    one.fields.size === other.fields.size &&
    [...one.fields].every(([at, origin]) => isSameOrigin(origin, other.fields.get(at))) &&
    isSame(one.record, other.record)
  )
}

/** A record with the change that made each cell: the one that made most of them stands once. */
function stamped(
  record: AppRecord,
  origins: ReadonlyMap<string, Origin | undefined>,
  { ours, theirs }: { readonly ours: Held; readonly theirs: Held },
): Held {
  const isOld = [...origins.values()].includes(undefined)
  const made = isOld ? undefined : later(ours.made, theirs.made)
  const fields = [...origins].flatMap(([at, origin]) =>
    origin === undefined || isSameOrigin(origin, made) ? [] : [[at, origin] as const],
  )
  return { record, at: latestOf(ours, theirs), made, fields: new Map(fields) }
}

/** What of a value can be kept as words of its own: the person's words, or the day. */
export const wordsOf = (kind: RecordKind, field: string, value: Json | undefined): string =>
  dayIn(value) || wordsIn(kind, field.replaceAll('.', '\u0000'), value)
