import type * as v from 'valibot'

/** A shape as JSON: an object's fields, a list's member, what a choice is among, what a text must be. */
export type Shape = string | readonly Shape[] | { readonly [field: string]: Shape }

/** The parts of a valibot schema that say what fits it. */
type Part = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Part>>
  readonly options?: readonly (Part | string | number)[]
  readonly item?: Part
  readonly items?: readonly Part[]
  readonly key?: Part
  readonly value?: Part
  readonly wrapped?: Part
  readonly literal?: unknown
  readonly pipe?: readonly Rule[]
}
type Rule = {
  readonly kind: string
  readonly type: string
  readonly requirement?: unknown
  readonly message?: unknown
  readonly pipe?: readonly Rule[]
}

export const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && 'type' in value

/** A schema as the parts it is made of. */
export function partOfSchema(schema: v.GenericSchema): Part {
  if (!isPart(schema)) throw new Error('This is no schema')
  return schema
}

/** What fits a schema, so that two versions of it can be held against each other. */
export function shapeOf(part: Part): Shape {
  if (part.entries) return Object.fromEntries(Object.entries(part.entries).map(([field, one]) => [field, shapeOf(one)]))
  if (part.item) return [shapeOf(part.item), ...rulesOf(part)]
  if (part.items) return { inOrder: part.items.map(shapeOf) }
  if (part.key && part.value) return { named: shapeOf(part.key), each: shapeOf(part.value) }
  if (part.wrapped) return { maybe: shapeOf(part.wrapped) }
  if (part.type === 'literal') return JSON.stringify(part.literal)
  if (part.options) return { oneOf: part.options.map((one) => (isPart(one) ? shapeOf(one) : JSON.stringify(one))) }
  return [part.type, ...rulesOf(part)].join(', ')
}

/** What a value must be beside its type, in words; how the code calls it is no part of its shape. */
const rulesOf = ({ pipe = [] }: { readonly pipe?: readonly Rule[] }): readonly string[] =>
  pipe.flatMap((rule, place) => {
    if (place === 0) return rulesOf(rule)
    if (rule.kind !== 'validation') return []
    const { requirement, message } = rule
    if (typeof requirement === 'number' || rule.type === 'regex') return [`${rule.type} ${String(requirement)}`]
    // How the library finds out that a text is a moment is its own affair.
    return [typeof message === 'string' ? message : rule.type]
  })

/** Every place in what fits a schema that can hold a value, `*` for each of a list. */
export function placesIn(part: Part, at = ''): readonly string[] {
  if (part.entries)
    return Object.entries(part.entries).flatMap(([field, one]) => placesIn(one, at === '' ? field : `${at}.${field}`))
  if (part.item) return placesIn(part.item, `${at}.*`)
  if (part.wrapped) return placesIn(part.wrapped, at)
  const objects = (part.options ?? []).filter((one) => isPart(one) && one.entries !== undefined)
  return objects.length === 0 ? [at] : objects.flatMap((one) => (isPart(one) ? placesIn(one, at) : []))
}
