/** What JSON can hold: the values of records. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }
export type JsonObject = { readonly [key: string]: Json | undefined }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `Array.isArray` does not know readonly lists. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** The text that a value is; empty for what is none. */
export const asText = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** True where a text in a value holds half a character, as a cut in the middle of one leaves it: it has no UTF-8. */
export const hasHalfCharacter = (value: unknown): boolean =>
  typeof value === 'string'
    ? /\p{Cs}/u.test(value)
    : typeof value === 'object' && value !== null && Object.entries(value).some((one) => one.some(hasHalfCharacter))

/** True when two values are written alike; the order of keys does not count. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]))
  if (!isObject(one) || !isObject(other)) return false
  const keys = Object.keys(one).filter((key) => one[key] !== undefined)
  return (
    keys.length === Object.keys(other).filter((key) => other[key] !== undefined).length &&
    keys.every((key) => isSame(one[key], other[key]))
  )
}

/** Every text at a path ("evidence.*.text", `*` for each of a list), each with the very place it stands in. */
export function textsAt(
  value: unknown,
  path: readonly string[],
  at: readonly string[] = [],
): readonly { readonly at: readonly string[]; readonly text: string }[] {
  const [field, ...rest] = path
  if (field === undefined) return typeof value === 'string' ? [{ at, text: value }] : []
  if (field === '*')
    return Array.isArray(value) ? value.flatMap((one, index) => textsAt(one, rest, [...at, String(index)])) : []
  return isObject(value) ? textsAt(value[field], rest, [...at, field]) : []
}
