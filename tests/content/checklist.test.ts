import { describe, expect, it } from 'vitest'
import { allQuestions, quickQuestions } from '../../src/domain/checklist/answers.ts'
import { firstSuggestions, suggestionsFor } from '../../src/domain/plan/suggestion.ts'
import { choices, stepIds, themeIds } from '../../src/schema/checklist.ts'
import { languages } from '../../src/schema/language.ts'
import { realContent } from '../support/content.ts'
import { answersOf } from '../support/tinyChecklist.ts'

const { checklist } = realContent('sv')
const questions = allQuestions(checklist)
const ids = questions.map(({ id }) => id as string)

/** What must be asked about (issue 2, part 2; the demands are those of the union's report that a local employer can meet). */
const topics: Readonly<Record<string, readonly string[]>> = {
  'demand 1: clear rules and guidelines on AI': ['guidelines', 'ai-allowed'],
  'demand 2: influence, from purchase to introduction': [
    'views-before',
    'representative-early',
    'procurement-requirements',
    'representation-throughout',
  ],
  'demand 3: a good digital work environment': ['digital-work-environment'],
  'demand 4: plans for skills, long-term and for each employee': ['training-plan', 'individual-plans'],
  'the risk and consequence analysis': ['risk-analysis'],
  'guidelines on integrity, ethics and security': ['guideline-content'],
  transparency: ['told-when-used', 'employer-information', 'system-list'],
  'the digital work environment': ['digital-work-environment', 'workload-and-quality'],
  equality: ['equal-access', 'equality-dialogue', 'effects-by-group'],
  'procurement and climate': ['procurement-requirements'],
  updates: ['built-in-updates'],
  pilots: ['pilots'],
  'follow-up': ['evaluation-planned', 'workload-and-quality', 'agreements-kept'],
}

/** A word that the question of a topic cannot do without, so that an id alone is not enough. */
const mentions: Readonly<Record<string, RegExp>> = {
  'risk-analysis': /risk- och konsekvensanalys/i,
  'guideline-content': /(?=.*integritet)(?=.*etik)(?=.*säkerhet)/i,
  'procurement-requirements': /(?=.*klimat)(?=.*köp)/i,
  'built-in-updates': /läggs till/i,
  pilots: /pilot/i,
  'training-plan': /plan för kompetens/i,
  'individual-plans': /utvecklingsplan/i,
  'digital-work-environment': /skyddsrond/i,
  'effects-by-group': /kvinnor och män/i,
}

describe('the checklist', () => {
  it('has the eight steps in the order of the report', () => {
    expect(checklist.steps.map(({ id }) => id)).toEqual([...stepIds])
    expect(stepIds).toHaveLength(8)
  })

  it('has 40 to 48 questions, five or six a step', () => {
    expect(questions.length).toBeGreaterThanOrEqual(40)
    expect(questions.length).toBeLessThanOrEqual(48)
    for (const step of checklist.steps) expect([5, 6], step.id).toContain(step.questions.length)
  })

  it('has eight quick questions, one a step', () => {
    expect(quickQuestions(checklist)).toHaveLength(8)
    for (const step of checklist.steps)
      expect(
        step.questions.filter(({ quick }) => quick),
        step.id,
      ).toHaveLength(1)
  })

  it.each(themeIds)('asks at least three questions on the theme %s', (theme) => {
    expect(questions.filter(({ themes }) => themes.includes(theme)).length).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(topics))('asks about %s', (_topic, asked) => {
    expect(asked.filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(Object.entries(mentions))('asks what %s is about in so many words', (id, words) => {
    expect(questions.find((question) => question.id === id)?.text).toMatch(words)
  })

  it.each(choices.filter((choice) => choice !== 'not-applicable'))(
    'has three things to raise when the whole quick check is answered with %s',
    (choice) => {
      const answers = answersOf(Object.fromEntries(quickQuestions(checklist).map(({ id }) => [id, choice])))
      expect(firstSuggestions(suggestionsFor(checklist, answers, []), 3)).toHaveLength(3)
    },
  )
})

describe.each(languages)('the wording of the questions (%s)', (language) => {
  const worded = allQuestions(realContent(language).checklist)

  it.each(worded.map((question) => [question.id, question] as const))('%s is short and plain', (_id, question) => {
    expect(question.text.split(/\s+/).length).toBeLessThanOrEqual(15)
    expect(question.text).not.toMatch(/\d/)
    expect(question.text).toMatch(/^\p{Lu}[^?]*\?$/u)
    expect(question.label).not.toMatch(/[\d.?!]/)
  })

  it('tells every question, label and measure apart', () => {
    for (const texts of [
      worded.map(({ text }) => text),
      worded.map(({ label }) => label),
      worded.flatMap(({ measures }) => measures.map(({ what }) => what)),
    ])
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  it('says what the employer does in every measure: a whole sentence without digits', () => {
    const measures = worded.flatMap((question) => question.measures.map(({ what }) => what))
    expect(measures.filter((what) => !/^\p{Lu}.*[^.]\.$/u.test(what) || /\d/.test(what))).toEqual([])
  })
})
