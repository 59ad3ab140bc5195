import type { Action } from '../../schema/action.ts'
import type { Checklist } from '../../schema/checklist.ts'
import type { Law, LawFamily, LegalHook } from '../../schema/legalHook.ts'
import { type AnswersByQuestion, allQuestions } from '../checklist/answers.ts'
import { findingsOf } from '../checklist/finding.ts'

export type HookInPlay = { readonly hook: LegalHook; readonly family: LawFamily }

/** The legal hooks of the questions that actions reply to, then those of the other gaps and open questions; each once. */
export function hooksInPlay(
  checklist: Checklist,
  { hooks, families }: Law,
  answers: AnswersByQuestion,
  actions: readonly Action[],
): readonly HookInPlay[] {
  const acted = new Set(actions.flatMap(({ origin }) => (origin.kind === 'finding' ? [origin.questionId] : [])))
  const questions = [
    ...allQuestions(checklist).filter(({ id }) => acted.has(id)),
    ...findingsOf(checklist, answers).map(({ question }) => question),
  ]
  return [...new Set(questions.flatMap(({ law }) => law))].flatMap((id) => {
    const hook = hooks.find((one) => one.id === id)
    const family = families.find((one) => one.id === hook?.family)
    return hook && family ? [{ hook, family }] : []
  })
}
