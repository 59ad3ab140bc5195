import { describe, expect, it } from 'vitest'
import { asSurveyQuestion, checklistQuestionsFor } from '../../src/domain/staff-meeting/staffMeetingQuestions.ts'
import { languages } from '../../src/schema/language.ts'
import { realContent } from '../support/content.ts'
import { edited, GONE, mistake, mistakesIn } from '../support/editedContent.ts'
import { isOriginal } from '../support/originals.ts'
import { contentTexts } from '../support/wordFiles.ts'

const QUESTIONS = 'content/survey/questions.json'
const SETS = 'content/survey/sets.json'
const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ')

describe('survey questions are refused, told by file, path, expected and found, for', () => {
  it.each([
    [
      'thirteen words',
      edited(QUESTIONS, { '0.text.en': words(13) }),
      mistake(QUESTIONS, '0.text.en', 'at most 12 words', `"${words(13)}"`),
    ],
    [
      'a figure that does not exist',
      edited(QUESTIONS, { '0.figure.id': 'knowledge-2' }),
      mistake(QUESTIONS, 'own-knowledge.figure.id', 'the id of a figure', '"knowledge-2"'),
    ],
    [
      'a mark on an option that the figure does not have',
      edited(QUESTIONS, { '0.figure.marks.very-low': 'lowest' }),
      mistake(QUESTIONS, 'own-knowledge.figure.marks', 'an option of figure "knowledge"', '"lowest"'),
    ],
    [
      'a mark from an option that the question does not have',
      edited(QUESTIONS, { '0.figure.marks.high': 'high' }),
      mistake(QUESTIONS, 'own-knowledge.figure.marks', 'an option of the question', '"high"'),
    ],
    [
      'an option twice',
      edited(QUESTIONS, { '0.options.1.id': 'very-low' }),
      mistake(QUESTIONS, 'own-knowledge.options', 'an option id used once', '"very-low"'),
    ],
    [
      'a question twice',
      edited(QUESTIONS, { '1.id': 'own-knowledge' }),
      mistake(QUESTIONS, 'own-knowledge.id', 'an id used once', '"own-knowledge"'),
    ],
    [
      'the id of a question of the checklist',
      edited(QUESTIONS, { '2.id': 'guidelines' }),
      mistake(QUESTIONS, 'guidelines.id', 'an id that no question of the checklist has', '"guidelines"'),
    ],
    [
      'a set twice',
      edited(SETS, { '1.id': 'first-meeting-20' }),
      mistake(SETS, 'first-meeting-20.id', 'an id used once', '"first-meeting-20"'),
    ],
    [
      'a set with a question that is not there',
      edited(SETS, { '0.questions.0': 'may-use' }),
      mistake(SETS, 'first-meeting-20.questions', 'the id of a survey question', '"may-use"'),
    ],
  ])('%s', (_name, content, expected) => {
    expect(mistakesIn(content)).toContainEqual(expected)
  })

  it.each([
    ['a question of fact with other answers', edited(QUESTIONS, { '1.options.1.id': 'sometimes' })],
    ['a question with three answers', edited(QUESTIONS, { '0.options.2': GONE })],
    ['not knowing before the last', edited(QUESTIONS, { '0.options.3.id': 'high' })],
    ['marks on background', edited(QUESTIONS, { '0.figure.fit': 'background' })],
    ['a set with too few questions', edited(SETS, { '0.questions.3': GONE })],
    ['a length that no script has', edited(SETS, { '0.minutes': 25 })],
  ])('%s', (_name, content) => {
    expect(mistakesIn(content).length).toBeGreaterThan(0)
  })
})

describe.each(languages)('the questions for a staff meeting (%s)', (language) => {
  const { survey, checklist, figures } = realContent(language)

  it('ask about worry and pressure on slips only, and choose neither for a show of hands', () => {
    const secret = survey.questions.filter((one) => one.secret).map(({ id }) => id)
    expect(secret).toEqual(['worry-about-job', 'pressure-from-managers'])
    expect(survey.sets.flatMap(({ questions }) => questions).filter((id) => secret.includes(id))).toEqual([])
  })

  it('are in one ready-made set for each kind of meeting and length, none twice in a set', () => {
    expect(survey.sets.map(({ minutes }) => minutes)).toEqual([20, 30, 20, 30])
    for (const { questions } of survey.sets) expect(new Set(questions).size).toBe(questions.length)
  })

  it('set administrators beside figures that have numbers for their groups', () => {
    const sets = survey.sets.filter(({ id }) => id.startsWith('administrators'))
    for (const id of sets.flatMap(({ questions }) => questions)) {
      const link = survey.questions.find((one) => one.id === id)?.figure
      const figure = figures.figures.find((one) => one.id === link?.id)
      expect(
        figure?.values.some(({ group }) => group === 'medical-secretary'),
        id,
      ).toBe(true)
    }
  })

  it('ask how, where the answers are steps of a scale and not yes or no', () => {
    const attitudes = survey.questions.filter(({ kind }) => kind === 'attitude')
    expect(attitudes.length).toBeGreaterThan(4)
    const how = { sv: /^Hur /, en: /^How / }
    for (const { text } of attitudes) if (isOriginal(language)) expect(text).toMatch(how[language])
  })

  it('never mark two answers at the same one of the survey', () => {
    for (const { id, figure } of survey.questions) {
      const marked = figure?.fit === 'similar' ? Object.values(figure.marks) : []
      expect(new Set(marked).size, id).toBe(marked.length)
    }
  })

  it('take from the checklist those of at most twelve words, with the words of the four answers', () => {
    const taken = checklistQuestionsFor(checklist, (option) => `label of ${option}`)
    const all = checklist.steps.flatMap(({ questions }) => questions)
    expect(taken.length).toBeGreaterThan(20)
    expect(taken.map(({ id }) => id)).toEqual(
      all.filter(({ text, own }) => !own && text.split(' ').length <= 12).map(({ id }) => id),
    )
    expect(taken[0]?.options.map(({ id, label }) => [id, label])).toEqual(
      ['yes', 'partly', 'no', 'dont-know'].map((id) => [id, `label of ${id}`]),
    )
  })

  it('keep the figure of a checklist question, marks only on a similar one', () => {
    const all = checklist.steps.flatMap(({ questions }) => questions)
    const figureOf = (id: string) =>
      all.filter((one) => one.id === id).map((one) => asSurveyQuestion(one, String).figure)[0]
    expect(figureOf('views-before')).toEqual({ id: 'involved', fit: 'background' })
    expect(figureOf('basic-knowledge')).toEqual({ id: 'knowledge', fit: 'background' })
    expect(figureOf('system-list')).toBeUndefined()
  })
})

describe('the Swedish questions for a staff meeting', () => {
  it('are asked of one person', () => {
    const texts = contentTexts.filter(({ at }) => at.startsWith(QUESTIONS) && at.endsWith('.text.sv'))
    expect(texts.length).toBe(14)
    for (const { text } of texts) expect(text).toMatch(/(?<!\p{L})(?:du|din|ditt)(?!\p{L}).*\?$/u)
  })
})
