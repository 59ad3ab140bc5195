import { hasAnswerChanged, whatOf } from '../../domain/plan/actionWords.ts'
import { daysOf } from '../../domain/plan/dueDate.ts'
import { statusAfter } from '../../domain/plan/outcome.ts'
import { gatheredIn } from '../../domain/plan/suggestion.ts'
import { inOneLine, isBlank } from '../../domain/texts/asWritten.ts'
import type { Action } from '../../schema/action.ts'
import type { DocumentInput } from '../DocumentInput.ts'
import type { Words } from '../ReportModel.ts'
import { riskOnPaper } from './riskWords.ts'
import { nameOnPaper } from './systemWords.ts'
import { ownWords, plain } from './words.ts'

/** What an action says, in the document's language where the words are the catalogue's. */
export function whatSays(action: Action, { checklist, systems, t }: DocumentInput): string {
  const words = whatOf(action, checklist, systems)
  return words.kind === 'gone' ? t('documents:plan.gone') : words.text.trim()
}

/** The same as words of a document: own words are marked with their language. */
export const whatWords = (action: Action, input: DocumentInput): Words =>
  action.what.kind === 'own' ? ownWords(whatSays(action, input), input) : plain(whatSays(action, input))

export function responsibleSays({ responsible }: Action, { t }: DocumentInput): string {
  if (responsible.kind === 'role') return t(`common:responsible.${responsible.role}`)
  return inOneLine(responsible.text) || t('documents:plan.fillIn')
}

/** The day it is to be done: a line to write on where none is set, and nothing once the employer has said no. */
export function dueSays(action: Action, { t }: DocumentInput): string {
  const { due } = daysOf(action)
  if (due === 'none') return ''
  return due === 'not-set' ? t('documents:plan.fillIn') : due
}

/** The level of the measure; nothing where none is chosen. */
export const levelSays = ({ level }: Action, { t }: DocumentInput): readonly string[] =>
  level === 'not-set' ? [] : [t(`common:level.${level}`)]

/** When it is checked, and by whom or how; nothing where neither is set, or where there is nothing to check. */
export function checkSays(action: Action): readonly string[] {
  const { check: on } = daysOf(action)
  if (on === 'none') return []
  const { text } = action.check
  return [...(on === 'not-set' ? [] : [on]), ...(isBlank(text) ? [] : [text.trim()])]
}

/** The employer's answer, its paragraph of the minutes, and the note where it was ticked; nothing before there is one. */
export function replySays({ id, outcome, status }: Action, { t, outcomeNotes }: DocumentInput): readonly string[] {
  if (outcome.kind === 'none') return status === 'proposed' ? [] : [t(`documents:plan.status.${status}`)]
  const answer = t(`common:outcome.${outcome.answer}`)
  const { on, paragraph, note } = outcome
  const isOvertaken = status !== 'proposed' && status !== statusAfter[outcome.answer]
  return [
    on === 'not-set' ? answer : t('documents:plan.answerOn', { answer, date: on }),
    // What has become of it since, where that is another thing than what was answered.
    ...(isOvertaken ? [t(`documents:plan.status.${status}`)] : []),
    ...(isBlank(paragraph) ? [] : [t('documents:plan.paragraph', { paragraph: paragraph.trim() })]),
    ...(outcomeNotes.includes(id) && !isBlank(note) ? [t('documents:plan.outcomeNote', { text: note.trim() })] : []),
  ]
}

/** What the action answers: the question's label and the answer it had when the action was chosen. */
export function reasonSays(action: Action, input: DocumentInput): string {
  const { checklist, answers, systems, risks, t } = input
  const { origin } = action
  if (gatheredIn(checklist, [action])) return t('documents:plan.gatheredReason')
  if (origin.kind === 'own') return t('documents:plan.ownReason')
  if (origin.kind === 'system') {
    const system = systems.find(({ id }) => id === origin.systemId)
    return system ? t('documents:plan.systemReason', { name: nameOnPaper(system, t) }) : t('documents:plan.ownReason')
  }
  if (origin.kind === 'risk') {
    const risk = risks.find(({ id }) => id === origin.riskId)
    return risk
      ? t('documents:plan.riskReason', { name: inOneLine(riskOnPaper(risk, input)) })
      : t('documents:plan.ownReason')
  }
  if (origin.kind === 'guideline') return t('documents:plan.guidelineReason')
  if (origin.kind === 'staff-meeting') return t('documents:plan.staffMeetingReason')
  if (origin.kind === 'log') return t('documents:plan.logReason')
  if (origin.kind === 'training') return t('documents:plan.trainingReason')
  if (origin.kind === 'example')
    return t(origin.isInvented ? 'documents:plan.ownReason' : 'documents:plan.exampleReason')
  const question = checklist.steps.flatMap(({ questions }) => questions).find(({ id }) => id === origin.questionId)
  if (!question) return t('documents:plan.ownReason')
  const reason = t('documents:plan.reasonRow', { label: question.label, choice: t(`common:choice.${origin.choice}`) })
  return hasAnswerChanged(action, answers) ? `${reason}. ${t('documents:plan.changed')}` : reason
}
