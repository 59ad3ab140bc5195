import { hasAnswerChanged, whatOf } from '../../domain/actionWords.ts'
import type { Action } from '../../schema/action.ts'
import type { PlanInput } from './PlanInput.ts'

/** What an action says, in the document's language where the words are the catalogue's. */
export function whatSays(action: Action, { checklist, t }: PlanInput): string {
  const words = whatOf(action, checklist)
  return words.kind === 'gone' ? t('documents:plan.gone') : words.text.trim()
}

export function responsibleSays({ responsible }: Action, { t }: PlanInput): string {
  if (responsible.kind === 'role') return t(`common:responsible.${responsible.role}`)
  return responsible.text.trim() === '' ? t('documents:plan.notChosen') : responsible.text.trim()
}

export const dueSays = ({ dueOn }: Action, { t }: PlanInput): string =>
  dueOn === 'not-set' ? t('documents:plan.notSet') : dueOn

/** What the action answers: the question's label and the answer it had when the action was chosen. */
export function reasonSays(action: Action, { checklist, answers, t }: PlanInput): string {
  const { origin } = action
  if (origin.kind === 'own') return t('documents:plan.ownReason')
  const question = checklist.steps.flatMap(({ questions }) => questions).find(({ id }) => id === origin.questionId)
  if (!question) return t('documents:plan.ownReason')
  const reason = t('documents:plan.reasonRow', { label: question.label, choice: t(`common:choice.${origin.choice}`) })
  return hasAnswerChanged(action, answers) ? `${reason}. ${t('documents:plan.changed')}` : reason
}
