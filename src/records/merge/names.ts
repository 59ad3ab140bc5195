import type { Match } from '../../schema/match.ts'
import { type AppRecord, recordsOf } from '../../schema/record.ts'
import type { Work } from '../../schema/work.ts'
import { keyOf } from '../change.ts'
import type { Json, JsonObject } from '../json.ts'
import { isList, isObject } from '../json.ts'
import { placeOf, readRecord } from '../whole.ts'

/** The id under which a thing lives on, by every other id it is known by. */
export type Names = ReadonlyMap<string, string>

/** What a person said of two that look alike. */
export type Verdict = Pick<Match, 'of' | 'is'> & { readonly one: string; readonly other: string }

/**
 * What is one and the same in two states though it was made twice: what a person said is the same, and what there can be only
 * one of. The smallest id is kept.
 */
export function namesOf(works: readonly Work[], said: readonly Verdict[]): Names {
  const verdicts = [...said, ...works.flatMap(({ tables }): readonly Verdict[] => Object.values(tables.match))]
  let names = joined(
    new Map(),
    verdicts.flatMap(({ is, one, other }) => (is === 'same' ? [[one, other] as const] : [])),
  )
  // Two answers are of one question only once their rounds are one.
  for (;;) {
    const more = inOnePlace(works, names)
    if (more.length === 0) return names
    names = joined(names, more)
  }
}

type Pair = readonly [one: string, other: string]

function inOnePlace(works: readonly Work[], names: Names): readonly Pair[] {
  const first = new Map<string, string>()
  return works.flatMap(({ tables }) =>
    recordsOf(tables).flatMap((record): readonly Pair[] => {
      const now = renamed(record, names)
      const place = placeOf(now)
      if (place === undefined) return []
      const known = first.get(place)
      if (known === undefined) first.set(place, now.id)
      return known === undefined || known === now.id ? [] : [[known, now.id]]
    }),
  )
}

function joined(names: Names, pairs: readonly Pair[]): Names {
  const known = new Map(names)
  const rootOf = (id: string): string => {
    const above = known.get(id)
    return above === undefined ? id : rootOf(above)
  }
  for (const pair of pairs) {
    const [kept = '', other = ''] = pair.map(rootOf).toSorted()
    if (kept !== other) known.set(other, kept)
  }
  return new Map([...known.keys()].map((id) => [id, rootOf(id)]))
}

/** Fields that hold an id of the content, which nothing that people entered is known by. */
const OF_CONTENT = new Set(['questionId', 'measureId', 'elementId', 'topicId', 'checkId', 'eventId'])
const isName = (field: string): boolean =>
  field === 'id' || field === 'about' || field === 'outcomeNotes' || (field.endsWith('Id') && !OF_CONTENT.has(field))

/** A record under the name it is kept by, and naming others so. */
export function renamed(record: AppRecord, names: Names): AppRecord {
  if (names.size === 0 || record.kind === 'match') return withId(record, names)
  const changed = rename(record, names, '')
  if (changed === record) return record
  const read = readRecord(changed)
  if (read === 'unfit') throw new Error(`${keyOf(record)} cannot be under another name`)
  return read
}

/** A match speaks of two ids and keeps them; only it and its workplace may be known by others. */
function withId(record: AppRecord, names: Names): AppRecord {
  if (names.size === 0 || record.kind !== 'match') return record
  const { id, workplaceId, ...said } = record
  const read = readRecord({
    ...said,
    ...{ id: names.get(id) ?? id, workplaceId: names.get(workplaceId) ?? workplaceId },
  })
  return read === 'unfit' ? record : read
}

function rename(value: Json | undefined, names: Names, field: string): Json | undefined {
  if (typeof value === 'string') return isName(field) ? (names.get(value) ?? value) : value
  if (isList(value)) {
    const all = value.map((one) => rename(one, names, field) ?? one)
    return all.every((one, place) => one === value[place]) ? value : all
  }
  return isObject(value) ? renameIn(value, names) : value
}

function renameIn(holder: JsonObject, names: Names): JsonObject {
  const fields = Object.entries(holder).map(([field, inner]) => [field, rename(inner, names, field)] as const)
  return fields.every(([field, inner]) => inner === holder[field]) ? holder : Object.fromEntries(fields)
}
