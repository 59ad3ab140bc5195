import type { NounRules } from '../schema/noun.ts'
import { nouns } from '../schema/nouns.ts'
import type { AppRecord } from '../schema/record.ts'
import type { RecordKind } from '../schema/recordKinds.ts'
import { isObject, isSame, type Json, type JsonObject } from './json.ts'

/** The value of each smallest part of a record that is changed as a whole, by its path ("check.text"). */
export type Cells = ReadonlyMap<string, Json>

/** No field and no id holds it, so that a path can be taken apart again. */
const BETWEEN = '\u0000'

/** The rules of a kind, whatever its fields are. */
export const rulesOf = (kind: RecordKind): NounRules => nouns[kind]

const NOT_CHANGED = new Set(['kind', 'id'])

/**
 * A record taken apart: objects into their fields, lists with names into their members. What says of which kind it is, and a
 * list without names, is one cell, since half of it makes no sense with half of another.
 */
export function cellsOf(record: AppRecord): Cells {
  const lists = rulesOf(record.kind).lists ?? {}
  const cells = new Map<string, Json>()
  const fields: JsonObject = record
  for (const [field, value] of Object.entries(fields)) {
    const name = lists[field]
    if (NOT_CHANGED.has(field) || value === undefined) continue
    if (name !== undefined && Array.isArray(value)) addMembers(cells, field, value, name)
    else addCells(cells, field, value)
  }
  return cells
}

/** A member's name is in its path and no cell of its own: a member of which every cell is taken away is gone. */
function addMembers(cells: Map<string, Json>, field: string, members: readonly Json[], name: string): void {
  for (const member of members) {
    if (!isObject(member)) continue
    const { [name]: id, ...said } = member
    addCells(cells, `${field}${BETWEEN}${typeof id === 'string' ? id : ''}`, said)
  }
}

function addCells(cells: Map<string, Json>, at: string, value: Json): void {
  if (!isObject(value) || 'kind' in value) {
    cells.set(at, value)
    return
  }
  for (const [field, inner] of Object.entries(value))
    if (inner !== undefined) addCells(cells, `${at}${BETWEEN}${field}`, inner)
}

/** The paths that differ between two states of a record, each with both values; undefined where there is none. */
export function changedCells(before: AppRecord, after: AppRecord): ReadonlyMap<string, CellChange> {
  const [old, now] = [cellsOf(before), cellsOf(after)]
  const changed = new Map<string, CellChange>()
  for (const at of new Set([...old.keys(), ...now.keys()])) {
    const change = { before: old.get(at), after: now.get(at) }
    if (!isSame(change.before, change.after)) changed.set(at, change)
  }
  return changed
}
export type CellChange = { readonly before: Json | undefined; readonly after: Json | undefined }

/** A record with some of its cells set; undefined takes one away. What it then is, its schema says. */
export function withCells(record: AppRecord, cells: ReadonlyMap<string, Json | undefined>): unknown {
  const lists = rulesOf(record.kind).lists ?? {}
  return [...cells].reduce<Json>((whole, [at, value]) => setAt(whole, at.split(BETWEEN), value, lists), record)
}

type Lists = { readonly [field: string]: string | undefined }

function setAt(whole: Json, path: readonly string[], value: Json | undefined, lists: Lists): Json {
  const [field = '', ...rest] = path
  const holder = isObject(whole) ? whole : {}
  const name = lists[field]
  if (rest.length === 0) return withField(holder, field, value)
  const inner = holder[field]
  if (name !== undefined)
    return { ...holder, [field]: withMember(Array.isArray(inner) ? inner : [], name, rest, value) }
  const changed = setAt(inner ?? {}, rest, value, {})
  return { ...holder, [field]: changed }
}

function withField(holder: JsonObject, field: string, value: Json | undefined): Json {
  if (value !== undefined) return { ...holder, [field]: value }
  const { [field]: _gone, ...others } = holder
  return others
}

/** A list with one member's part set; a member of which nothing is left but its name is gone. */
function withMember(members: readonly Json[], name: string, path: readonly string[], value: Json | undefined): Json {
  const [id = '', ...rest] = path
  const isIt = (member: Json) => isObject(member) && member[name] === id
  if (!members.some(isIt)) return value === undefined ? members : [...members, setAt({ [name]: id }, rest, value, {})]
  return members.flatMap((member) => {
    if (!isIt(member)) return [member]
    const changed = withoutEmpty(setAt(member, rest, value, {}))
    return isObject(changed) && Object.keys(changed).some((field) => field !== name) ? [changed] : []
  })
}

/** A part of a member of which every cell is taken away is gone with the last. */
const withoutEmpty = (member: Json): Json =>
  isObject(member)
    ? Object.fromEntries(Object.entries(member).filter(([, part]) => !isObject(part) || Object.keys(part).length > 0))
    : member

/** A path as people can read it in a test or a file: "check.text". */
export const fieldOf = (at: string): string => at.replaceAll(BETWEEN, '.')
