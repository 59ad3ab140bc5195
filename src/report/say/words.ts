import type { DocumentInput } from '../DocumentInput.ts'
import type { Cell, Span, Words } from '../ReportModel.ts'

export const plain = (text: string): Words => [{ text }]
export const bold = (text: string): Span => ({ text, bold: true })

type Languages = Pick<DocumentInput, 'language' | 'ownLanguage'>

/** Words that a person wrote, marked with their language where it is another than the document's. */
export const ownWords = (text: string, { language, ownLanguage }: Languages): Words =>
  language === ownLanguage ? plain(text) : [{ text, language: ownLanguage }]

/** A cell of one paragraph. */
export const cell = (text: string): Cell => [plain(text)]

/** "a, b och c": a list as one says it. */
export function listed(texts: readonly string[], and: string): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')}${and}${last}`
}

/** A label inside a sentence: its first letter small, unless the word is an abbreviation such as AI. */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The text cut at a word so that it has at most `max` characters; undefined when it already fits. */
export function cutAtWord(text: string, max: number): string | undefined {
  if (text.length <= max) return undefined
  const head = text.slice(0, max)
  const end = head.lastIndexOf(' ')
  return (end > max / 2 ? head.slice(0, end) : head).trimEnd()
}
