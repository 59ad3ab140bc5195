/** All ways for at most `most` people to answer four options. */
export function everyCount(most: number): readonly (readonly number[])[] {
  const upTo = (left: number) => Array.from({ length: left + 1 }, (_, count) => count)
  return upTo(most).flatMap((a) =>
    upTo(most - a).flatMap((b) => upTo(most - a - b).flatMap((c) => upTo(most - a - b - c).map((d) => [a, b, c, d]))),
  )
}
