import { JSDOM } from 'jsdom'
import { documents } from '../../src/report/documents.ts'
import { drawHtml } from '../../src/report/draw/html/drawHtml.ts'
import { drawWord } from '../../src/report/draw/word/drawWord.ts'
import { type FormQuestion, formQuestions, markSays, systemMark } from '../../src/schema/answerForm.ts'
import type { Language } from '../../src/schema/language.ts'
import { stateOf } from './documentStates.ts'
import { withWords, writeInCell } from './wordForm.ts'

/** The mark of a question on a system. */
export const markOf = (systemId: string, question: FormQuestion): string =>
  markSays({ number: formQuestions[question].number, system: systemMark(systemId) })

/** The form of the worked example, before anybody has filled it in. */
export const formOf = (language: Language) => documents['answer-form'].build(stateOf('worked example', language))

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
