import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readReturned } from '../../src/domain/systems/returnedForm.ts'
import { textIn } from '../../src/exchange/browser/textIn.ts'
import { readAnswerForm } from '../../src/exchange/reading/readAnswerForm.ts'
import { answerOptions } from '../../src/report/index.ts'
import { filledPage } from '../support/answerForms.ts'
import { stateOf } from '../support/documentStates.ts'
import { exampleAnswers } from '../support/exampleAnswers.ts'
import { originals } from '../support/originals.ts'

const read = (page: string) => readAnswerForm(new TextEncoder().encode(page), textIn)

it.each(originals)(
  'the filled-in form of the worked example belongs to its systems and shows each case: %s',
  (language) => {
    const shipped = readFileSync(`public/example-answers.${language}.html`, 'utf8')
    const result = read(shipped)
    if (result.kind === 'failed') throw new Error(result.failure)
    expect(result).toEqual(read(filledPage(language, exampleAnswers(language))))
    const { systems, t } = stateOf('worked example', language)
    const form = readReturned(result.found, systems, [], (question) => answerOptions(question, t))
    expect([form.unknown, form.missing]).toEqual([[], 0])
    expect(new Set(form.answers.map(({ stands }) => stands))).toEqual(new Set(['same', 'new', 'differs']))
    expect(form.unanswered.length).toBeGreaterThan(0)
    expect(shipped).toContain(language === 'sv' ? 'Påhittat exempel' : 'Invented example')
  },
)
