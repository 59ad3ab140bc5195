import type { Answer, AnswerId, AnswerPart } from '../../src/schema/answer.ts'
import type {
  Checklist,
  Choice,
  Measure,
  MeasureId,
  OwnMeasure,
  Question,
  QuestionId,
  Step,
  Theme,
} from '../../src/schema/checklist.ts'
import type { Instant } from '../../src/schema/isoDate.ts'
import type { RoundId } from '../../src/schema/round.ts'
import type { StepId } from '../../src/schema/stepId.ts'

/** A hand-made checklist of invented words, small enough to be read beside the test that uses it. */
export const questionId = (id: string) => id as QuestionId

export const measure = (id: string, suits: Measure['suits'], parts: Partial<Measure> = {}): Measure => ({
  id: id as MeasureId,
  what: `What ${id} does`,
  responsible: 'manager',
  weeks: 4,
  suits,
  findsOut: false,
  soft: false,
  ...parts,
})

/** A question with one measure for what is lacking, one for what is not known and one for what is in place. */
export const question = (id: string, parts: Partial<Question> = {}): Question => ({
  id: questionId(id),
  quick: false,
  own: false,
  asked: 'always',
  text: `Is ${id} in place?`,
  label: `The ${id}`,
  why: `Why ${id} matters`,
  example: `An example of ${id}`,
  where: `Where ${id} is found`,
  askRoles: ['hr', 'manager'],
  evidence: ['document'],
  measures: [
    measure(`${id}-made`, ['no', 'partly']),
    measure(`${id}-found`, ['dont-know'], { findsOut: true }),
    measure(`${id}-kept`, ['yes']),
  ],
  ownMeasures: [],
  themes: ['skills'],
  law: [],
  changes: [],
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

/** What the union does itself, with one thing to do for each kind of answer. */
export const ownQuestion = (id: string, parts: Partial<Question> = {}): Question =>
  question(id, {
    own: true,
    measures: [],
    ownMeasures: [
      ownMeasure(`${id}-done`, ['no', 'partly']),
      ownMeasure(`${id}-asked`, ['dont-know']),
      ownMeasure(`${id}-again`, ['yes']),
    ],
    ...parts,
  })

export const ownMeasure = (id: string, suits: OwnMeasure['suits']): OwnMeasure => ({
  id: id as MeasureId,
  what: `We do ${id}`,
  doneBy: 'ourselves',
  weeks: 4,
  suits,
})

const gathered: Checklist['gathered'] = {
  id: 'ask-all' as MeasureId,
  what: 'The employer answers all of it',
  responsible: 'manager',
  weeks: 4,
}

/** A checklist of some steps, with nothing retired. */
export const checklistOf = (steps: readonly Step[], themes: readonly Theme[] = []): Checklist => ({
  steps,
  themes,
  gathered,
  forSystem: {
    unnamed: 'the new system',
    measures: ['risk-analysis', 'information', 'training'].map((id) => ({
      ...{ ...gathered, id: `system-${id}` as MeasureId, what: `The employer does ${id} for {system}` },
    })),
  },
  retired: { questions: [], measures: [] },
})

/** Two steps: a and b (a is the quick one), then c and d (c is the quick one). */
export const tinyChecklist: Checklist = checklistOf(
  [
    step('understand', [question('a', { quick: true }), question('b', { themes: ['skills', 'guidelines'] })]),
    step('map', [question('c', { quick: true, themes: ['guidelines'] }), question('d')]),
  ],
  [theme('skills'), theme('guidelines'), theme('transparency')],
)

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
  isSameAsLast: false,
  changedAt: '2026-03-21T10:00:00.000Z' as Instant,
  ...part,
})

/** Answers by question from what was chosen for each: `answersOf({ a: 'yes', b: 'no' })`. */
export const answersOf = (given: Readonly<Record<string, Choice | 'not-answered'>>) =>
  Object.fromEntries(Object.entries(given).map(([id, choice]) => [questionId(id), answer(id, choice)]))
