import type { Action } from '../../schema/action.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type { Checklist } from '../../schema/checklist.ts'
import type { GoodExample } from '../../schema/goodExample.ts'
import { stepOf } from '../checklist/answers.ts'
import { whatOf } from '../plan/actionWords.ts'
import { inOneLine, isBlank } from '../texts/asWritten.ts'

/** A field of an example that an action of the plan can fill in, and with what. */
export type Filling = { [F in FilledField]: { readonly field: F; readonly value: GoodExample[F] } }[FilledField]
type FilledField = 'headline' | 'done' | 'better' | 'evaluation' | 'step' | 'systemKind' | 'until' | 'evaluatedOn'

type Known = { readonly checklist: Checklist; readonly systems: readonly AiSystem[] }

/** What an action can say of an example, field by field; the person takes those that fit. */
export function fillingsFrom(action: Action, known: Known): readonly Filling[] {
  const words = whatOf(action, known.checklist, known.systems)
  const what = words.kind === 'text' ? inOneLine(words.text) : ''
  const { outcome, check, origin } = action
  const system = origin.kind === 'system' ? known.systems.find(({ id }) => id === origin.systemId) : undefined
  const step = origin.kind === 'finding' ? stepOf(known.checklist, origin.questionId) : undefined
  const fillings: readonly Filling[] = [
    { field: 'headline', value: what },
    { field: 'done', value: what },
    { field: 'better', value: outcome.kind === 'given' ? outcome.note : '' },
    { field: 'evaluation', value: check.text },
    { field: 'evaluatedOn', value: check.on },
    { field: 'until', value: outcome.kind === 'given' ? outcome.on : 'not-set' },
    { field: 'step', value: step?.id ?? 'none' },
    { field: 'systemKind', value: system?.systemKind ?? 'not-answered' },
  ]
  return fillings.filter(({ value }) => !isBlank(value) && !['none', 'not-set', 'not-answered'].includes(value))
}
