import { folded } from '../search/index.ts'

type HighlightedProps = { readonly text: string; readonly typed: string }

/** Shorter words stand inside nearly every other. */
const SHORTEST = 3

const plain = (word: string) => folded(word.toLowerCase())

/** A text with the words marked in which something of what was typed stands, also as a part of a longer one. */
export function Highlighted({ text, typed }: HighlightedProps) {
  const asked = plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST)
  if (asked.length === 0) return text
  return text.split(/(?<=[^\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[^\p{L}\p{N}])/u).map((part, at) =>
    asked.some((word) => plain(part).includes(word)) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in their order
      <mark key={at}>{part}</mark>
    ) : (
      part
    ),
  )
}
