import type { WorkplaceId } from '../../schema/workplace.ts'
import { type Done, type Editing, newWorkplace, put } from './editing.ts'

/** Another workplace begins, and is shown from then on; its first round begins with the first thing that is entered in it. */
export function startWorkplace(work: Editing, name: string): Done<WorkplaceId> {
  const workplace = { ...newWorkplace(work.outside), name }
  return {
    work: { ...put(work, workplace), shown: { workplaceId: workplace.id, roundId: 'latest' } },
    made: workplace.id,
  }
}
