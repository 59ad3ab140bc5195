import type { Answer, AnswerId, AnswerPart } from '../../src/schema/answer.ts'
import type {
  Checklist,
  Choice,
  Measure,
  MeasureId,
  Question,
  QuestionId,
  Step,
  StepId,
  Theme,
} from '../../src/schema/checklist.ts'
import type { Instant } from '../../src/schema/isoDate.ts'
import type { RoundId } from '../../src/schema/round.ts'

/** A hand-made checklist of invented words, small enough to be read beside the test that uses it. */
export const questionId = (id: string) => id as QuestionId

export const measure = (id: string, suits: Measure['suits'], parts: Partial<Measure> = {}): Measure => ({
  id: id as MeasureId,
  what: `What ${id} does`,
  responsible: 'manager',
  weeks: 4,
  suits,
  ...parts,
})

/** A question with one measure for what is lacking, one for what is not known and one for what is in place. */
export const question = (id: string, parts: Partial<Question> = {}): Question => ({
  id: questionId(id),
  quick: false,
  text: `Is ${id} in place?`,
  label: `The ${id}`,
  why: `Why ${id} matters`,
  example: `An example of ${id}`,
  where: `Where ${id} is found`,
  askRoles: ['hr', 'manager'],
  evidence: ['document'],
  measures: [
    measure(`${id}-made`, ['no', 'partly']),
    measure(`${id}-found`, ['dont-know']),
    measure(`${id}-kept`, ['yes']),
  ],
  themes: ['skills'],
  law: [],
  source: { id: 'vision', lines: [] },
  ...parts,
})

export const step = (id: StepId, questions: readonly Question[]): Step => ({
  id,
  title: `Step ${id}`,
  short: id,
  why: `Why ${id}`,
  questions,
})

const theme = (id: Theme['id']): Theme => ({ id, title: `Theme ${id}` })

/** Two steps: a and b (a is the quick one), then c and d (c is the quick one). */
export const tinyChecklist: Checklist = {
  steps: [
    step('understand', [question('a', { quick: true }), question('b', { themes: ['skills', 'guidelines'] })]),
    step('map', [question('c', { quick: true, themes: ['guidelines'] }), question('d')]),
  ],
  themes: [theme('skills'), theme('guidelines'), theme('transparency')],
}

export const answer = (id: string, choice: Answer['choice'], part: AnswerPart = {}): Answer => ({
  kind: 'answer',
  id: `round.${id}` as AnswerId,
  roundId: 'round' as RoundId,
  questionId: questionId(id),
  choice,
  missing: '',
  askRole: 'not-chosen',
  note: '',
  evidence: [],
  changedAt: '2026-03-21T10:00:00.000Z' as Instant,
  ...part,
})

/** Answers by question from what was chosen for each: `answersOf({ a: 'yes', b: 'no' })`. */
export const answersOf = (given: Readonly<Record<string, Choice | 'not-answered'>>) =>
  Object.fromEntries(Object.entries(given).map(([id, choice]) => [questionId(id), answer(id, choice)]))
