import type { Words } from './ReportModel.ts'

/** What a paragraph is drawn as: words in which "\n" ends a line, or a list that somebody typed line by line. */
export type Part =
  | { readonly kind: 'words'; readonly words: Words }
  | { readonly kind: 'list'; readonly rows: readonly Words[] }

/** How people begin the rows of a list: with a dash, a star or a dot, and a space. */
const ROW = /^[-–—*•·] +(?=\S)/
/** The first row may stand right after its label: "Anteckning: - ett". */
const LABELLED_ROW = /: (?=[-–—*•·] +\S)/

type Range = { readonly from: number; readonly to: number }

/** A paragraph as its lines and lists, in order; an empty line begins a new part. Most are one part of words. */
export function partsOf(words: Words): readonly Part[] {
  if (words.every(({ text }) => !text.includes('\n'))) return [{ kind: 'words', words }]
  const text = words.map((span) => span.text).join('')
  const parts: { kind: Part['kind']; lines: Range[] }[] = []
  let isApart = true
  for (const line of linesOf(text)) {
    const said = text.slice(line.from, line.to)
    const marker = ROW.exec(said)?.[0].length
    const kind = marker === undefined ? 'words' : 'list'
    if (!/\S/.test(said)) isApart = true
    else {
      const last = parts.at(-1)
      const row = { from: line.from + (marker ?? 0), to: line.to }
      if (last?.kind === kind && !isApart) last.lines.push(row)
      else parts.push({ kind, lines: [row] })
      isApart = false
    }
  }
  return parts.map(({ kind, lines }) =>
    kind === 'list'
      ? { kind, rows: lines.map((line) => cut(words, line)) }
      : { kind, words: cut(words, { from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0 }) },
  )
}

function linesOf(text: string): readonly Range[] {
  const ends = Array.from(text.matchAll(/\n/g), ({ index }) => ({ from: index, to: index + 1 }))
  const label = LABELLED_ROW.exec(text.slice(0, ends[0]?.from))
  const isList = ROW.test(text.slice(ends[0]?.to))
  const gaps = label && isList ? [{ from: label.index + 1, to: label.index + 2 }, ...ends] : ends
  return [...gaps, { from: text.length, to: text.length }].map(({ from: to }, index) => ({
    from: gaps[index - 1]?.to ?? 0,
    to,
  }))
}

function cut(words: Words, { from, to }: Range): Words {
  let at = 0
  return words.flatMap((span) => {
    const start = at
    at += span.text.length
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...span, text }]
  })
}
