import type { Action } from '../../schema/action.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import { type Checklist, type MeasureId, SYSTEM_NAME } from '../../schema/checklist.ts'
import type { AnswersByQuestion } from '../checklist/answers.ts'
import { inOneLine } from '../texts/asWritten.ts'
import { type CatalogueWords, findMeasure } from './findMeasure.ts'

/** The words of an action; 'gone' when the catalogue no longer has its measure, which is told and never hidden. */
export type ActionWords = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'gone' }

/**
 * What an action says, in the language of the checklist given; own words as they were written. What is asked for one system
 * names it as the register does now, and says "the AI system" where the register is not given or no longer has it.
 */
export function whatOf(
  { what, origin }: Pick<Action, 'what'> & Partial<Pick<Action, 'origin'>>,
  checklist: Checklist,
  systems: readonly AiSystem[] = [],
): ActionWords {
  if (what.kind === 'own') return { kind: 'text', text: what.text }
  const found = findMeasure(checklist, what.measureId)
  const system = origin?.kind === 'system' ? systems.find(({ id }) => id === origin.systemId) : undefined
  return found ? { kind: 'text', text: aboutSystem(found.what, system, checklist) } : { kind: 'gone' }
}

/** The words of a measure with the name of the system that it is about. */
export const aboutSystem = (
  words: string,
  system: Pick<AiSystem, 'name'> | undefined,
  { forSystem }: Pick<Checklist, 'forSystem'>,
): string => words.replaceAll(SYSTEM_NAME, () => inOneLine(system?.name ?? '') || forSystem.unnamed)

/**
 * True when the question has another answer now than the action replied to. A question without a record in the present
 * round has not been touched in it, so nothing has changed there.
 */
export function hasAnswerChanged({ origin }: Pick<Action, 'origin'>, answers: AnswersByQuestion): boolean {
  if (origin.kind !== 'finding') return false
  const answer = answers[origin.questionId]
  return answer !== undefined && answer.choice !== origin.choice
}

/** The measure that an action is or was before somebody rewrote it; undefined for an own action. */
export const measureIdOf = ({ what }: Pick<Action, 'what'>): MeasureId | undefined =>
  what.kind === 'measure' ? what.measureId : what.insteadOf

/** The measure that own words replaced and that can be put back, while the catalogue has it. */
export function measureBehind({ what }: Pick<Action, 'what'>, checklist: Checklist): CatalogueWords | undefined {
  if (what.kind === 'measure' || what.insteadOf === undefined) return undefined
  return findMeasure(checklist, what.insteadOf)
}
