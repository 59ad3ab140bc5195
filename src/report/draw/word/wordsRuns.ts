import { type IRunOptions, NoBreakHyphen, type ParagraphChild, SimpleField, TextRun } from 'docx'
import { factsOf } from '../../../schema/language.ts'
import type { Span, Words } from '../../ReportModel.ts'
import { isLinkable } from '../address.ts'
import { cleanXml } from './cleanXml.ts'

/** Words as runs of a paragraph. A link is a field: the library's own links have a random name in every file. */
export const runsOf = (words: Words): readonly ParagraphChild[] => words.flatMap(runsOfSpan)

function runsOfSpan(span: Span): readonly ParagraphChild[] {
  const { href } = span
  const said = cleanXml(span.text)
  if (isLinkable(href)) return [new SimpleField(`HYPERLINK "${encodeURI(cleanXml(href))}"`, said)]
  return said.split('\n').map((line, index) => runOf({ ...span, text: line }, index > 0))
}

function runOf({ text, bold, language }: Span, isNewLine: boolean): TextRun {
  return new TextRun({
    ...withWholeDays(text),
    ...(isNewLine ? { break: 1 } : {}),
    ...(bold ? { bold } : {}),
    ...(language === undefined ? {} : { language: { value: factsOf(language).tag } }),
  })
}

/** The hyphens of a day: an office cuts a line at any hyphen but one that says not to. */
const IN_A_DAY = /(?<=\b\d{4})-(?=\d\d-\d\d\b)|(?<=\b\d{4}-\d\d)-(?=\d\d\b)/

/** The library takes some words among several, such as "CURRENT", for a field: parts of a day are none of them. */
function withWholeDays(text: string): Pick<IRunOptions, 'text' | 'children'> {
  const [first = '', ...more] = text.split(IN_A_DAY)
  return more.length === 0 ? { text } : { children: [first, ...more.flatMap((part) => [new NoBreakHyphen(), part])] }
}
