import * as v from 'valibot'

/** Content ids: lower case with dashes, never reused, without a meaning of their own. */
export const slugSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case letters, digits and dashes'),
)

/** Ids of what people entered: made by the app, kept over files and merges. */
export const entityIdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(80),
  // Records are kept under their id: a file must not reach what every object inherits.
  v.check((id) => !(id in Object.prototype), 'must not be a name that every object has'),
)
