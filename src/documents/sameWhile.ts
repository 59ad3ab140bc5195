import type { DocumentBasis } from '../report/index.ts'

let last: DocumentBasis | undefined

/**
 * What documents are made from, the very same object as last time while nothing in it is other, and with the very same parts:
 * what was made of it stays made. The words follow from the language and the content.
 */
export function sameWhile(next: DocumentBasis): DocumentBasis {
  const before: object = last ?? {}
  const parts = Object.entries(next).map(([key, value]) => {
    const known: unknown = Reflect.get(before, key)
    return [key, isAlike(known, value) ? known : value] as const
  })
  const isSame = last !== undefined && parts.every(([key, value]) => key === 't' || Reflect.get(before, key) === value)
  last = isSame && last ? last : { ...next, ...Object.fromEntries(parts) }
  return last
}

/** The same, or made anew of the very same parts. */
function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other)) return false
  const [ours, theirs] = [Object.entries(one), Object.entries(other)]
  return ours.length === theirs.length && ours.every(([key, value]) => Object.is(value, Reflect.get(other, key)))
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
