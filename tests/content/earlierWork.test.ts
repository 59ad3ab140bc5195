import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allQuestions } from '../../src/domain/checklist/answers.ts'
import { profileOf } from '../../src/domain/checklist/profile.ts'
import { answersSetAside, asideFor } from '../../src/domain/checklist/setAside.ts'
import { whatOf } from '../../src/domain/plan/actionWords.ts'
import { readWorkFile } from '../../src/exchange/readWorkFile.ts'
import { documents } from '../../src/report/documents.ts'
import { languages } from '../../src/schema/language.ts'
import { realContent } from '../support/content.ts'
import { planInput } from '../support/plan.ts'
import { questionId } from '../support/tinyChecklist.ts'

/** The worked example as it was when the checklist had 45 questions. */
const FILE = 'tests/fixtures/work-file-45-questions.json'
const opened = readWorkFile(readFileSync(FILE, 'utf8'))
if (opened.kind === 'failed') throw new Error(`The earlier file does not open: ${opened.failure}`)
const { tables } = opened.work
const given = Object.values(tables.answer)
const answers = Object.fromEntries(given.map((answer) => [answer.questionId, answer]))

describe.each(languages)('a work file from when the checklist had 45 questions (%s)', (language) => {
  const { checklist } = realContent(language)
  const aside = answersSetAside(checklist, answers)

  it('opens with every answer, note and piece of evidence', () => {
    expect(given).toHaveLength(40)
  })

  it('carries over the answers to questions that mean the same', () => {
    const carried = allQuestions(checklist).filter(({ id }) => answers[id])
    expect(carried).toHaveLength(given.length - aside.length)
    for (const id of ['data-handled', 'evaluation-planned', 'digital-work-environment', 'lessons-used', 'views-before'])
      expect(carried.map((question) => question.id as string)).toContain(id)
  })

  it('sets aside the others, each with its question, beside one of today', () => {
    expect(aside.map(({ answer }) => answer.questionId as string).toSorted()).toEqual([
      'built-in-updates',
      'guideline-content',
      'no-covert-measuring',
      'opportunities-and-worries',
      'pilots',
      'planned-systems',
      'procurement-requirements',
      'representative-early',
      'safety-representative-documents',
      'told-when-used',
      'training-plan',
    ])
    for (const { was } of aside) expect(was?.text).toMatch(/\?$/)
    const shown = allQuestions(checklist).flatMap(({ id }) => asideFor(checklist, answers, id))
    expect(new Set(shown.map(({ answer }) => answer.id))).toEqual(new Set(aside.map(({ answer }) => answer.id)))
    const beside = asideFor(checklist, answers, questionId('ai-about-staff'))
    expect(beside.map(({ answer }) => [answer.choice, answer.note.length > 0])).toEqual([['dont-know', true]])
  })

  it('never counts them', () => {
    const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => !aside.some((one) => one.was?.id === id)))
    const systems = Object.values(tables.system)
    expect(profileOf(checklist, { answers, systems })).toEqual(profileOf(checklist, { answers: kept, systems }))
    expect(documents.plan.build(planInput(language, { answers }))).toEqual(
      documents.plan.build(planInput(language, { answers: kept })),
    )
  })

  it('tells them in one’s own record', () => {
    const record = JSON.stringify(documents.record.build(planInput(language, { answers })))
    for (const { was, answer } of aside) {
      expect(record).toContain(was?.text)
      if (answer.note !== '') expect(record).toContain(answer.note.slice(0, 30))
    }
  })

  it('keeps the words of every action, also where its measure is no longer proposed', () => {
    const words = Object.values(tables.action).map((action) => whatOf(action, checklist))
    expect(words).toHaveLength(12)
    expect(words.filter(({ kind }) => kind === 'gone')).toEqual([])
  })
})
