import { idAs } from '../../schema/id.ts'
import { nouns } from '../../schema/nouns.ts'
import { type Workplace, type WorkplaceId, workplaceIdSchema } from '../../schema/workplace.ts'
import { type Done, type Editing, instant, put } from './editing.ts'

/** Another workplace begins, and is shown from then on; its first round begins with the first thing that is entered in it. */
export function startWorkplace(work: Editing, name: string): Done<WorkplaceId> {
  const { newId } = work.outside
  const workplace: Workplace = {
    ...nouns.workplace.blank,
    ...{ kind: 'workplace', id: idAs(workplaceIdSchema, newId()), createdAt: instant(work.outside), name },
  }
  return {
    work: { ...put(work, workplace), shown: { workplaceId: workplace.id, roundId: 'latest' } },
    made: workplace.id,
  }
}
