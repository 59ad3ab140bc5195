import { type AiSystem, blankSystem } from '../../schema/aiSystem.ts'
import type { Round } from '../../schema/round.ts'
import { inOneLine } from '../texts/asWritten.ts'

/** The system that a round is about: one is about to come, and the register has it. */
export const comingSystem = (
  round: Pick<Round, 'occasion' | 'systemId'> | undefined,
  systems: readonly AiSystem[],
): AiSystem | undefined =>
  round?.occasion === 'system-coming' ? systems.find(({ id }) => id === round.systemId) : undefined

/** True for one name in two hands: "Taligenkänning" and " taligenkänning ". */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (name: string) => inOneLine(name).toLowerCase()

/** True while a system has a name alone: nobody has said anything of it but that it is on its way. */
export const isNameAlone = (system: AiSystem): boolean =>
  Object.entries(blankSystem).every(([field, blank]) => {
    const said: unknown = Reflect.get(system, field)
    if (field === 'name' || field === 'systemKind') return true
    return said === blank || (field === 'status' && said === 'proposed') || (Array.isArray(said) && said.length === 0)
  })
