import * as v from 'valibot'

/** Content ids: lower case with dashes, never reused, without a meaning of their own. */
export const slugSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case letters, digits and dashes'),
)

/**
 * Characters that end or split the path of an address (`/ \\ # ?`), that start an escape (`%`), that browsers cut off or
 * rewrite (spaces and control characters), or that have no UTF-8 (halves of a surrogate pair).
 */
const NO_PLACE_IN_ADDRESS = /[/\\#?%\s\p{Cc}\p{Cf}\p{Cs}]/u

/** What a browser takes for "here" and "one up" in a path. */
const STEPS = ['.', '..']

/** Ids of what people entered: made by the app, kept over files and merges, part of the page's address. */
export const entityIdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(80),
  v.check((id) => !NO_PLACE_IN_ADDRESS.test(id) && !STEPS.includes(id), 'must fit an address'),
  // Records are kept under their id: a file must not reach what every object inherits.
  v.check((id) => !(id in Object.prototype), 'must not be a name that every object has'),
)

/** An id that was just made, as the id of one kind; throws for what no record could be read back by. */
export const idAs = <Id extends string>(schema: v.GenericSchema<string, Id>, made: string): Id => v.parse(schema, made)
