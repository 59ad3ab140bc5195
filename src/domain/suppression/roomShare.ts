import { PERCENT_FROM, TENTHS_FROM } from './thresholds.ts'

/** How a part of a room may be said: the smaller the room, the coarser. */
export type RoomShare =
  | { readonly kind: 'count'; readonly count: number; readonly of: number }
  /** "About seven of ten". */
  | { readonly kind: 'tenths'; readonly tenths: number }
  | { readonly kind: 'percent'; readonly percent: number }

/** `count` of the `of` people of a room, as it may be said. Some are never rounded to nobody or to everybody. */
export function roomShare(count: number, of: number): RoomShare {
  const parts = of < TENTHS_FROM ? 0 : of < PERCENT_FROM ? 10 : 100
  const share = Math.round((count * parts) / Math.max(of, 1))
  const isFalseEnd = (share === 0 && count > 0) || (share === parts && count < of)
  if (parts === 0 || isFalseEnd) return { kind: 'count', count, of }
  return parts === 10 ? { kind: 'tenths', tenths: share } : { kind: 'percent', percent: share }
}
