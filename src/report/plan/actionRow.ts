import { findMeasure } from '../../domain/suggestion.ts'
import type { Action } from '../../schema/action.ts'
import type { PlanInput } from './PlanInput.ts'

/** What an action says, in the document's language where the words are the catalogue's. */
export function whatSays(action: Action, { checklist, t }: PlanInput): string {
  if (action.what.kind === 'own') return action.what.text.trim()
  return findMeasure(checklist, action.what.measureId)?.measure.what ?? t('documents:plan.gone')
}

export function responsibleSays({ responsible }: Action, { t }: PlanInput): string {
  if (responsible.kind === 'role') return t(`common:responsible.${responsible.role}`)
  return responsible.text.trim() === '' ? t('documents:plan.notChosen') : responsible.text.trim()
}

export const dueSays = ({ dueOn }: Action, { t }: PlanInput): string =>
  dueOn === 'not-set' ? t('documents:plan.notSet') : dueOn

/** What the action answers: the question's label and the answer it had when the action was chosen. */
export function reasonSays({ origin }: Action, { checklist, answers, t }: PlanInput): string {
  if (origin.kind === 'own') return t('documents:plan.ownReason')
  const question = checklist.steps.flatMap(({ questions }) => questions).find(({ id }) => id === origin.questionId)
  if (!question) return t('documents:plan.ownReason')
  const reason = t('documents:plan.reasonRow', { label: question.label, choice: t(`common:choice.${origin.choice}`) })
  const hasChanged = answers[origin.questionId]?.choice !== origin.choice
  return hasChanged ? `${reason}. ${t('documents:plan.changed')}` : reason
}
