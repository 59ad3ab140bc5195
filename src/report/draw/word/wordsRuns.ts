import { type ParagraphChild, SimpleField, TextRun } from 'docx'
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
    text,
    ...(isNewLine ? { break: 1 } : {}),
    ...(bold ? { bold } : {}),
    ...(language === undefined ? {} : { language: { value: factsOf(language).tag } }),
  })
}
