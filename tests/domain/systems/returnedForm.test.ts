import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedAgain, partOfAnswer } from '../../../src/domain/systems/employerAnswers.ts'
import { newSystem } from '../../../src/domain/systems/newSystem.ts'
import { type AnswerWords, readReturned } from '../../../src/domain/systems/returnedForm.ts'
import { asWritten } from '../../../src/domain/texts/asWritten.ts'
import type { AiSystem } from '../../../src/schema/aiSystem.ts'
import { type FormQuestion, formQuestionIds, formQuestions, systemMark } from '../../../src/schema/answerForm.ts'
import type { EmployerAnswer } from '../../../src/schema/employerAnswer.ts'

const system = (id: string, part: Partial<AiSystem> = {}) =>
  ({ ...newSystem('Taligenkänning', 'speech-recognition'), id, ...part }) as AiSystem

const words: AnswerWords = (question) => {
  if (question === 'data')
    return [
      { value: 'ordinary', label: 'Vanliga uppgifter' },
      { value: 'patient', label: 'Uppgifter om patienter' },
    ]
  return [
    { value: 'yes', label: 'Ja' },
    { value: 'no', label: 'Nej' },
    { value: 'no', label: 'No' },
    { value: 'dont-know', label: 'Don’t know' },
  ]
}
const at = (question: FormQuestion, text: string, id = 's1') => ({
  ...{ number: formQuestions[question].number, system: systemMark(id), text },
})
const readOne = (question: FormQuestion, text: string, part: Partial<AiSystem> = {}) =>
  readReturned([at(question, text)], [system('s1', part)], [], words).answers[0]

describe('an answer of a form', () => {
  it.each([
    ['riskAnalysis', 'Ja', { kind: 'choice', choice: 'yes' }],
    ['riskAnalysis', ' ja, i mars', { kind: 'choice', choice: 'yes' }],
    ['riskAnalysis', 'yes', { kind: 'choice', choice: 'yes' }],
    ['riskAnalysis', "don't know", { kind: 'choice', choice: 'dont-know' }],
    ['riskAnalysis', 'Jaså', { kind: 'words', text: 'Jaså' }],
    ['riskAnalysis', 'Delvis', { kind: 'words', text: 'Delvis' }],
    ['decidedOn', 'Den 2026-03-01, tror vi', { kind: 'day', on: '2026-03-01' }],
    ['decidedOn', '2026-02-31', { kind: 'words', text: '2026-02-31' }],
    ['decidedOn', 'i våras', { kind: 'words', text: 'i våras' }],
    ['data', 'Uppgifter om patienter\nvanliga uppgifter', { kind: 'kinds', kinds: ['ordinary', 'patient'] }],
    ['data', 'ordinary, patient', { kind: 'kinds', kinds: ['ordinary', 'patient'] }],
    [
      'data',
      'Vanliga uppgifter och lite annat, kanske',
      { kind: 'words', text: 'Vanliga uppgifter och lite annat, kanske' },
    ],
    ['logging', '____ Tid\u200b och\u000bnamn', { kind: 'words', text: 'Tid och\nnamn' }],
  ] as const)('%s: %j', (question, text, given) => {
    expect(readOne(question, text)?.given).toEqual(given)
  })

  it.each([
    ['new', '', 'Läser journaler'],
    ['same', 'Läser journaler ', 'Läser journaler'],
    ['differs', 'Skriver brev', 'Läser journaler'],
  ])('stands beside what is known: %s', (stands, purpose, text) => {
    expect(readOne('purpose', text, { purpose })?.stands).toBe(stands)
  })

  it('that is none of those to choose between is unclear, with its words', () => {
    expect(readOne('dataProtection', 'Den görs nu')).toMatchObject({ stands: 'unclear', text: 'Den görs nu' })
  })
})

describe('a form as a whole', () => {
  const both = [system('s1', { purpose: 'Läser' }), system('s2')]

  it('says what is unanswered, what is gone from it and what it answers of somebody else', () => {
    const found = [
      at('purpose', ''),
      at('logging', '____'),
      at('logging', 'x', 'other'),
      { ...at('logging', 'y'), number: 99 },
    ]
    const form = readReturned(found, both, [], words)
    expect(form.answers).toEqual([])
    expect(form.unanswered.map(({ question }) => question)).toEqual(formQuestionIds.filter((id) => id !== 'purpose'))
    expect(form.missing).toBe(formQuestionIds.length - 2)
    expect(form.unknown).toEqual([`F9-${systemMark('other')}`, `F99-${systemMark('s1')}`])
  })

  it('keeps answers apart that say different things, and one of those that say the same', () => {
    const form = readReturned([at('logging', 'ett'), at('logging', 'ett '), at('logging', 'två')], both, [], words)
    expect(form.answers.map(({ text, isDoubled }) => [text, isDoubled])).toEqual([
      ['ett', true],
      ['två', true],
    ])
  })

  it('never loses an answer that can be seen, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...formQuestionIds),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (question, text) => {
          const form = readReturned([at(question, text)], [system('s1')], [], words)
          const said = asWritten(text.replaceAll(/_{3,}/g, ''))
          expect(form.answers.map((one) => one.text)).toEqual(said === '' ? [] : [said])
          expect(form.unanswered.some((one) => one.question === question)).toBe(said === '')
        },
      ),
      { numRuns: 100 },
    )
  })

  it('taken over whole, says the same as the register when it is read once more', () => {
    const found = [
      at('purpose', 'Skriver'),
      at('data', 'patient'),
      at('riskAnalysis', 'Ja'),
      at('decidedOn', '2026-03-01'),
    ]
    const parts = readReturned(found, [system('s1')], [], words).answers.map(({ question, given }) =>
      partOfAnswer(question, given),
    )
    const after = system('s1', Object.assign({}, ...parts) as Partial<AiSystem>)
    expect(readReturned(found, [after], [], words).answers.map(({ stands }) => stands)).toEqual(Array(4).fill('same'))
  })
})

it('a question that is asked again is open until the register knows, or its system is gone', () => {
  const open = { systemId: 's1', question: 'purpose', stage: 'unanswered', askAgainOn: '2026-05-01' } as EmployerAnswer
  expect(askedAgain([system('s1')], [open]).map(({ askAgainOn }) => askAgainOn)).toEqual(['2026-05-01'])
  expect(askedAgain([system('s1', { purpose: 'Läser' })], [open])).toEqual([])
  expect(askedAgain([], [open])).toEqual([])
})
