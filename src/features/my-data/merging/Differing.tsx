/** Words that differ from others, with what is other marked: all between what both begin and end with. */
export function Differing({ words, from }: { readonly words: string; readonly from: string }) {
  const [mine, other] = [words.split(/(\s+)/), from.split(/(\s+)/)]
  const begins = countAlike(mine, other)
  const ends = countAlike(mine.slice(begins).toReversed(), other.slice(begins).toReversed())
  const between = mine.slice(begins, mine.length - ends).join('')
  return (
    <span className="merge-words">
      <span>{mine.slice(0, begins).join('')}</span>
      {between === '' ? null : <mark>{between}</mark>}
      <span>{mine.slice(mine.length - ends).join('')}</span>
    </span>
  )
}

function countAlike(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((word, place) => word !== other[place])
  return first < 0 ? one.length : first
}
