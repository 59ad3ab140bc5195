import { type AiSystem, blankSystem } from '../../schema/aiSystem.ts'
import type { Draft } from '../../schema/record.ts'

/** A system of which only its name, and perhaps its kind, is known. */
export const newSystem = (name: string, systemKind: AiSystem['systemKind']): Draft<'system'> => ({
  ...blankSystem,
  ...{ kind: 'system', name, systemKind, data: [] },
})
