import { rulesOf } from '../../src/records/cells.ts'
import { readRecord } from '../../src/records/whole.ts'
import { nouns } from '../../src/schema/nouns.ts'
import { parseAs } from '../../src/schema/parseAs.ts'
import type { AppRecord } from '../../src/schema/record.ts'
import { type RecordKind, recordKinds } from '../../src/schema/recordKinds.ts'
import { isPart, partOfSchema } from './shapeOf.ts'

type Part = ReturnType<typeof partOfSchema>

/** As many of each kind as the widest choice has ways. */
const EACH = 9

/** Records of every kind with every field filled in, in every way a field can be filled in. */
export const filledRecords = (): readonly AppRecord[] =>
  recordKinds.flatMap((kind) => Array.from({ length: EACH }, (_, turn) => filled(kind, turn)))

function filled(kind: RecordKind, turn: number): AppRecord {
  const { entries = {} } = partOfSchema(nouns[kind].schema)
  const fields = Object.entries(entries).map(([field, part]) => {
    const to = rulesOf(kind).refs[field]
    const isRef = to !== undefined && to !== 'loose' && to !== 'content'
    if (field === 'id') return [field, idOf(kind, turn)] as const
    return [field, isRef ? idOf(to, turn) : filledIn(part, `${kind}.${field}`, turn)] as const
  })
  const record = readRecord(Object.fromEntries(fields))
  if (record === 'unfit') throw new Error(`What was filled in is no ${kind}: ${JSON.stringify(fields)}`)
  return record
}

const idOf = (kind: string, turn: number) => `${kind}-${turn + 1}`

function filledIn(part: Part, at: string, turn: number): unknown {
  if (part.entries)
    return Object.fromEntries(
      Object.entries(part.entries).map(([field, one]) => [field, filledIn(one, `${at}.${field}`, turn)]),
    )
  const { item } = part
  if (item) return inEveryWay(part, item).map((way) => filledIn(item, `${at}.${way}`, turn + way))
  if (part.wrapped) return filledIn(part.wrapped, at, turn)
  if (part.key && part.value) return { [String(filledIn(part.key, at, turn))]: filledIn(part.value, at, turn) }
  if (part.type === 'literal') return part.literal
  if (part.options) {
    const chosen = part.options[turn % part.options.length]
    return isPart(chosen) ? filledIn(chosen, at, turn) : chosen
  }
  return plainValue(part, at, turn)
}

/** A list has one member for each way there is to fill one in, and as many as it must have. */
function inEveryWay({ pipe = [] }: Part, { options = [] }: Part): readonly number[] {
  const ways = options.some(isPart) ? options.length : 1
  const least = pipe.flatMap(({ type, requirement }) =>
    (type === 'length' || type === 'min_length') && typeof requirement === 'number' ? [requirement] : [],
  )
  return Array.from({ length: Math.max(ways, ...least) }, (_, way) => way)
}

/** The first of some values that fits. */
function plainValue(part: Part, at: string, turn: number): unknown {
  const day = `2026-03-0${turn + 1}`
  const tries = [
    `Ord ${turn + 1} i ${at}`,
    `ord-${turn + 1}`,
    day,
    `${day}T09:00:00.000Z`,
    turn + 1,
    turn % 2 === 0,
    {},
  ]
  const found = tries.find((value) => parseAs(part, value) !== 'unfit')
  if (found === undefined) throw new Error(`Nothing fits ${at}`)
  return found
}
