import type { Checklist, Question } from '../../schema/checklist.ts'
import type { StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import { type FactOptionId, factOptionIds, MOST_WORDS, type SurveyQuestion } from '../../schema/survey.ts'
import { allQuestions } from '../checklist/answers.ts'

type LabelOf = (option: FactOptionId) => string

/**
 * The checklist's questions that are short enough to be read from the back of a room, in the order of the checklist. The
 * union's own affairs are not asked of a room where the manager sits.
 */
export const checklistQuestionsFor = (checklist: Checklist, labelOf: LabelOf): readonly SurveyQuestion[] =>
  allQuestions(checklist)
    .filter(({ text, own }) => !own && text.split(/\s+/).length <= MOST_WORDS)
    .map((question) => asSurveyQuestion(question, labelOf))

/**
 * A question of the checklist as it is asked of a staff meeting. A question chosen in one language may be longer in the
 * other and is still asked: it is taken from here, not from the list to choose from.
 */
export function asSurveyQuestion(
  { id, text, figure }: Pick<Question, 'id' | 'text' | 'figure'>,
  labelOf: LabelOf,
): SurveyQuestion {
  const options = factOptionIds.map((option) => ({ id: option, label: labelOf(option) }))
  const asked = { id, text, kind: 'fact', options, secret: false } as const
  if (!figure) return asked
  if (figure.fit === 'background') return { ...asked, figure: { id: figure.id, fit: 'background' } }
  return { ...asked, figure: { id: figure.id, fit: 'similar', marks: { ...figure.marks } } }
}

/** A question as it is read aloud: its words and the words of its answers. */
export type SpokenQuestion = {
  readonly text: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  /** The content it comes from; none for one's own, or for one that is no longer there. */
  readonly from: SurveyQuestion | undefined
}

type Asked = { readonly questions: readonly SurveyQuestion[]; readonly checklist: Checklist }

/** The survey question of an id, or the one of the checklist as it is asked of a meeting. */
export function findSurveyQuestion(id: string, { questions, checklist }: Asked, labelOf: LabelOf) {
  const known = questions.find((question) => question.id === id)
  if (known) return known
  // A meeting held before a question was retired keeps its words.
  const asked = [...allQuestions(checklist), ...checklist.retired.questions].find((question) => question.id === id)
  return asked && asSurveyQuestion(asked, labelOf)
}

/** The words of a question that a meeting asks. */
export function spokenQuestion(
  { asked, options }: StaffMeetingQuestion,
  content: Asked,
  labelOf: LabelOf,
): SpokenQuestion {
  const from = asked.kind === 'question' ? findSurveyQuestion(asked.questionId, content, labelOf) : undefined
  const labels = from?.options ?? factOptionIds.map((id) => ({ id, label: labelOf(id) }))
  return {
    text: asked.kind === 'own' ? asked.text : (from?.text ?? asked.questionId),
    options: options.map(({ id }) => ({ id, label: labels.find((one) => one.id === id)?.label ?? id })),
    from,
  }
}
