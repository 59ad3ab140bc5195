import { type ParagraphChild, SimpleField, TextRun } from 'docx'
import { factsOf } from '../../../schema/language.ts'
import type { Span, Words } from '../../ReportModel.ts'
import { isLinkable } from '../address.ts'
import { cleanXml } from './cleanXml.ts'

/** Words as runs of a paragraph. A link is a field: the library's own links have a random name in every file. */
export const runsOf = (words: Words): readonly ParagraphChild[] => words.map(runOf)

function runOf({ text, bold, href, language }: Span): ParagraphChild {
  const said = cleanXml(text)
  if (isLinkable(href)) return new SimpleField(`HYPERLINK "${encodeURI(cleanXml(href))}"`, said)
  return new TextRun({
    text: said,
    ...(bold ? { bold } : {}),
    ...(language === undefined ? {} : { language: { value: factsOf(language).tag } }),
  })
}
