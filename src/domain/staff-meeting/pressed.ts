import { notPressed, type Pressed } from '../../schema/pressed.ts'

/** The number that stands there, from 0 to `most`; `nothing` where none does. */
export const numberIn = <N extends string | number>(
  { typed, pressed }: Pressed,
  nothing: N,
  most: number,
): number | N => (typed === 'none' ? nothing : Math.min(most, Math.max(0, typed + pressed)))

/** A number typed over what stands there; a word for nothing takes it away. The same number as before is no change. */
export function typedOver(before: Pressed, number: number | string, most: number): Pressed {
  if (typeof number === 'string') return { ...before, typed: 'none' }
  return numberIn(before, 'none', most) === number ? before : { ...before, typed: number - before.pressed }
}

/** One more or one less than stands there, never below none or above `most`. */
export function pressedOnce(before: Pressed, by: 1 | -1, most: number): Pressed {
  const typed = before.typed === 'none' ? 0 - before.pressed : before.typed
  const number = Math.min(most, Math.max(0, numberIn(before, 0, most) + by))
  return { typed, pressed: number - typed }
}

/** A number that a whole meeting has, on top of what its record held. */
export const kept = (before: Pressed | undefined, number: number | string, most: number): Pressed =>
  typedOver(before ?? notPressed, number, most)
