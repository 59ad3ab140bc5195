import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentOrThrow, readContentFiles } from '../../scripts/contentPlugin.ts'
import { hasEvidence, hasOwnText } from '../../src/domain/ownText.ts'
import { readWorkFile } from '../../src/exchange/workFile.ts'
import type { Answer } from '../../src/schema/answer.ts'
import { type Language, languages } from '../../src/schema/language.ts'
import { recordsOf } from '../../src/schema/record.ts'
import { banned } from '../support/banned.ts'
import { freeTextPaths } from '../support/freeText.ts'

const root = join(import.meta.dirname, '../..')
const questions = contentOrThrow(readContentFiles(root)).steps.flatMap((step) => step.questions)

function questionOf(id: string) {
  const question = questions.find((one) => one.id === id)
  if (!question) throw new Error(`The checklist has no question ${id}`)
  return question
}

const textOf = (language: Language) => readFileSync(join(root, `public/example-workplace.${language}.json`), 'utf8')

function tablesIn(language: Language) {
  const result = readWorkFile(textOf(language))
  if (result.kind === 'failed') throw new Error(`The example does not open (${language}): ${result.failure}`)
  return result.tables
}

/** The fields a person writes words of their own in. */
const ownFields = new Set(freeTextPaths().map((path) => path.split(/[.[\]]+/).findLast(Boolean) ?? ''))

type OwnText = { readonly at: string; readonly text: string }

function ownTextsIn(value: unknown, at = ''): readonly OwnText[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    ownFields.has(key) && typeof part === 'string'
      ? [{ at: `${at}.${key}`, text: part }]
      : ownTextsIn(part, `${at}.${key}`),
  )
}

/** A file with every own text taken out: what must be the same in both languages. */
const withoutOwnTexts = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => (ownFields.has(key) && typeof value === 'string' ? '' : value))

const writtenIn = (language: Language) => ownTextsIn(recordsOf(tablesIn(language))).filter(({ text }) => text !== '')

describe('the two example files', () => {
  it('are the same apart from the own texts', () => {
    expect(withoutOwnTexts(textOf('en'))).toEqual(withoutOwnTexts(textOf('sv')))
  })

  it('have an own text in the same places, each in its own language', () => {
    const [swedish, english] = [writtenIn('sv'), writtenIn('en')]
    expect(english.map(({ at }) => at)).toEqual(swedish.map(({ at }) => at))
    const swedishTexts = new Set(swedish.map(({ text }) => text))
    expect(english.filter(({ text }) => swedishTexts.has(text))).toEqual([])
  })
})

describe.each(languages)('the worked example (%s)', (language) => {
  const tables = tablesIn(language)
  const answers = Object.values(tables.answer)
  const actions = Object.values(tables.action)
  const plans = Object.values(tables.plan)
  const answerTo = (id: string): Answer | undefined => answers.find(({ questionId }) => questionId === id)

  it('says that it is invented, in its mark and in its name', () => {
    const workplaces = Object.values(tables.workplace)
    expect(workplaces.map(({ isExample }) => isExample)).toEqual([true])
    expect(workplaces[0]?.name).toContain({ sv: 'påhittad', en: 'invented' }[language])
  })

  it('answers questions of the checklist, with every kind of answer among them', () => {
    for (const { questionId } of answers) expect(questionOf(questionId).id).toBe(questionId)
    expect(new Set(answers.map(({ choice }) => choice))).toEqual(
      new Set(['yes', 'partly', 'no', 'dont-know', 'not-applicable']),
    )
    expect(answers.length).toBeLessThan(questions.length)
  })

  it('asks and points only to what the question itself proposes', () => {
    for (const { questionId, askRole, evidence } of answers) {
      const question = questionOf(questionId)
      expect([...question.askRoles, 'not-chosen']).toContain(askRole)
      for (const { kind } of evidence) expect(question.evidence).toContain(kind)
    }
  })

  it('says what is missing only for partly, and who can answer only for don’t know', () => {
    for (const { choice, missing, askRole, questionId } of answers) {
      if (choice !== 'partly') expect(missing, questionId).toBe('')
      if (choice !== 'dont-know') expect(askRole, questionId).toBe('not-chosen')
    }
  })

  it('has actions whose measures reply to the answers they came from', () => {
    const chosen = actions.flatMap(({ what, origin, responsible }) =>
      what.kind === 'measure' ? [{ measureId: what.measureId, origin, responsible }] : [],
    )
    expect(chosen.length).toBeGreaterThan(0)
    for (const { measureId, origin, responsible } of chosen) {
      if (origin.kind !== 'finding') throw new Error(`${measureId} came from no answer`)
      const measure = questionOf(origin.questionId).measures.find(({ id }) => id === measureId)
      expect(measure?.suits, measureId).toContain(origin.choice)
      expect(responsible, measureId).toEqual({ kind: 'role', role: measure?.responsible })
      expect(answerTo(origin.questionId)?.choice, measureId).toBe(origin.choice)
    }
  })

  it('has one action in its own words', () => {
    expect(actions.filter(({ what }) => what.kind === 'own').map(({ origin }) => origin.kind)).toEqual(['own'])
  })

  it('has every action done after the day of the file and before the follow-up', () => {
    const followUp = plans[0]?.followUpOn ?? 'not-set'
    for (const { dueOn, id } of actions) {
      expect(dueOn > '2026-11-21', id).toBe(true)
      expect(dueOn < followUp, id).toBe(true)
    }
  })

  it('hands over notes and evidence that are there', () => {
    expect(plans.length).toBe(1)
    for (const { notes, evidence } of plans) {
      for (const id of notes) expect(hasOwnText(answerTo(id)), id).toBe(true)
      for (const id of evidence) expect(hasEvidence(answerTo(id)), id).toBe(true)
    }
  })

  it('holds no e-mail address, telephone number or personal number', () => {
    const personal = /@|(?:\+|\b00?)\d[\d\s-]{5,}\d|\d{6,8}\s?[-+]?\s?\d{4}/
    expect(writtenIn(language).filter(({ text }) => personal.test(text))).toEqual([])
  })

  it('never overclaims and gives no share in per cent', () => {
    const overclaims = (text: string) => banned.test(text) || /%|procent|per ?cent/i.test(text)
    expect(writtenIn(language).filter(({ text }) => overclaims(text))).toEqual([])
  })
})
