import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { documents } from '../../src/report/documents.ts'
import { drawHtml } from '../../src/report/draw/html/drawHtml.ts'
import { drawWord } from '../../src/report/draw/word/drawWord.ts'
import { type FormQuestion, formQuestions, markSays, systemMark } from '../../src/schema/answerForm.ts'
import type { Language } from '../../src/schema/language.ts'
import { stateOf } from './documentStates.ts'

/** The mark of a question on a system. */
export const markOf = (systemId: string, question: FormQuestion): string =>
  markSays({ number: formQuestions[question].number, system: systemMark(systemId) })

/** The form of the worked example, before anybody has filled it in. */
export const formOf = (language: Language) => documents['answer-form'].build(stateOf('worked example', language))

/** A Word file with its words changed as an editor may change them. */
export function withWords(word: Uint8Array, change: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(word)
  const xml = files['word/document.xml']
  if (!xml) throw new Error('The Word file has no words')
  return new Uint8Array(zipSync({ ...files, 'word/document.xml': strToU8(change(strFromU8(xml))) }))
}

/** Writes an answer in the cell after its mark, in place of what stood there. */
export const writeInCell = (xml: string, mark: string, answer: string): string => {
  const at = xml.indexOf(`>${mark}<`)
  const cell = xml.indexOf('<w:tc>', at)
  const end = xml.indexOf('</w:tc>', cell)
  if (at < 0 || cell < 0) throw new Error(`No row of ${mark}`)
  const paragraph = `<w:p><w:r><w:t xml:space="preserve">${answer}</w:t></w:r></w:p>`
  return `${xml.slice(0, cell)}<w:tc>${paragraph}${xml.slice(end)}`
}

/** The form as a Word file, filled in. */
export const filledWord = async (language: Language, answers: Readonly<Record<string, string>>) =>
  withWords(await drawWord(formOf(language)), (xml) =>
    Object.entries(answers).reduce((so, [mark, answer]) => writeInCell(so, mark, answer), xml),
  )

/** The form as a web page, filled in and saved as a browser saves it. */
export function filledPage(language: Language, answers: Readonly<Record<string, string>>): string {
  const dom = new JSDOM(drawHtml(formOf(language)))
  const { document } = dom.window
  for (const [mark, answer] of Object.entries(answers)) {
    const [field, ...others] = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${mark}"]`)
    if (!field) throw new Error(`No field of ${mark}`)
    if (field.tagName === 'TEXTAREA') field.textContent = answer
    else for (const one of [field, ...others]) one.toggleAttribute('checked', answer.split(' ').includes(one.value))
  }
  return dom.serialize()
}
