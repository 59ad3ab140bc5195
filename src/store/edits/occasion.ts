import { comingSystem, isNameAlone, isSameName } from '../../domain/systems/comingSystem.ts'
import { newSystem } from '../../domain/systems/newSystem.ts'
import { inOneLine, isBlank } from '../../domain/texts/asWritten.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type { Tables } from '../../schema/record.ts'
import type { Round } from '../../schema/round.ts'
import { begin, type Done, done, type Editing, put } from './editing.ts'
import { addOwned } from './owned.ts'
import { remove } from './removing.ts'

/** Why the person came; 'not-answered' takes the answer back. The system named stays named, for whoever changes back. */
export function chooseOccasion(before: Editing, occasion: Round['occasion']): Done {
  const { work, round } = begin(before)
  return done(put(work, { ...round, occasion }))
}

/**
 * The system that is about to come is called by its name, and stands in the register once: a name that is there is that
 * system, and another name for one that has no more than a name is its new name. What has been said of a system stays with
 * it, so that another name is another system. Without a name none is meant, and one that was no more than its name goes.
 */
export function nameComingSystem(before: Editing, typed: string, systemKind: AiSystem['systemKind'] = 'own'): Done {
  const { work, round, workplace } = begin(before)
  const name = inOneLine(typed)
  const all = Object.values(work.tables.system).filter((system) => system.workplaceId === workplace.id)
  const present = comingSystem({ ...round, occasion: 'system-coming' }, all)
  const isBare = present !== undefined && isNameAlone(present) && !isMeant(work.tables, present)
  const without = isBare ? remove(work, [present]).work : work
  if (isBlank(name)) return done(present ? put(without, { ...round, systemId: 'none' }) : work)
  if (present && isSameName(present.name, name)) return done(put(work, { ...present, name }))
  const known = all.find((system) => isSameName(system.name, name))
  if (known) return done(put(without, { ...round, systemId: known.id }))
  if (present && isNameAlone(present)) return done(put(work, { ...present, name, systemKind }))
  const { work: added, made } = addOwned<'system'>(work, [{ ...newSystem(name, systemKind), status: 'proposed' }])
  const [systemId] = made
  return done(systemId === undefined ? before : put(added, { ...round, systemId }))
}

/** True when something else speaks of a system: an analysis, a letter, an event, an action. */
const isMeant = ({ 'risk-analysis': analysis, letter, event, action }: Tables, { id }: AiSystem): boolean =>
  Object.values(analysis).some(({ about }) => about.kind === 'system' && about.systemId === id) ||
  [letter, event].some((table) => Object.values<{ systemId: string }>(table).some(({ systemId }) => systemId === id)) ||
  Object.values(action).some(({ origin }) => origin.kind === 'system' && origin.systemId === id)
