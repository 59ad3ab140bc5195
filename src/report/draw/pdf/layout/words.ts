import type { Span, Words } from '../../../ReportModel.ts'
import { isLinkable } from '../../address.ts'
import { close, type Operation, open, type TextOperation } from '../operations.ts'
import type { TextStyle } from '../sheet.ts'
import { breakLines, type Line, type Run } from '../text/breakLines.ts'
import { type Place, type Setting, type Strip, strip } from './strip.ts'

/** A paragraph as one strip a line; at least two of its lines stand together at the foot and at the head of a page. */
export function lineStrips(
  words: Words,
  style: TextStyle,
  { x, width, measure }: Pick<Setting, 'x' | 'width' | 'measure'>,
  align: 'left' | 'centre' = 'left',
): readonly Strip[] {
  const lines = breakLines(words, style, width, measure)
  return lines.map((line, index) => {
    const paint = (top: Place) => {
      const place = { page: top.page, y: baseline(top.y, style) }
      const left = align === 'left' ? x : x + (width - widthOf(line)) / 2
      return line.flatMap((run) => paintRun(run, { words, style, lines, line }, left, place))
    }
    const isBeside = index === 0 || index === lines.length - 2
    return strip(style.line, paint, { keep: isBeside && index < lines.length - 1 })
  })
}

const widthOf = (line: Line): number => {
  const last = line.at(-1)
  return last ? last.x + last.width : 0
}

/** Capital letters stand in the middle of the line; 0.33 is half their height in Source Sans 3. */
const baseline = (top: number, { size, line }: TextStyle) => top + line / 2 + 0.33 * size

type Paragraph = {
  readonly words: Words
  readonly style: TextStyle
  readonly lines: readonly Line[]
  readonly line: Line
}

function paintRun(run: Run, paragraph: Paragraph, left: number, { page, y }: Place): readonly Operation[] {
  const { words, style, lines } = paragraph
  const span = words[run.span]
  const text: TextOperation = {
    kind: 'text',
    page,
    x: left + run.x,
    y,
    width: run.width,
    text: run.text,
    weight: run.weight,
    size: style.size,
    ink: style.ink,
  }
  if (!span || !hasElement(span)) return [text]
  const runs = lines.flat().filter((other) => other.span === run.span)
  return [
    ...(run === runs[0] ? [openSpan(span)] : []),
    text,
    ...linkOver(text, span),
    ...(run === runs.at(-1) ? [close] : []),
  ]
}

const hasElement = ({ href, language }: Span) => isLinkable(href) || language !== undefined

function openSpan({ href, language }: Span): Operation {
  return open(isLinkable(href) ? 'Link' : 'Span', language === undefined ? {} : { language })
}

function linkOver(
  { page, x, y, width, size, ink, text }: TextOperation,
  { href, text: contents }: Span,
): readonly Operation[] {
  if (!isLinkable(href) || text.trim() === '') return []
  const below = y + size * 0.16
  return [
    { kind: 'line', page, from: [x, below], to: [x + width, below], ink, thickness: 0.5, artifact: 'Layout' },
    { kind: 'link', page, box: { x, y: y - size * 0.8, width, height: size * 1.05 }, href, contents: contents.trim() },
  ]
}
