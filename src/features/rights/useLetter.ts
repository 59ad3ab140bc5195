import type { SystemId } from '../../schema/aiSystem.ts'
import type { Draft } from '../../schema/record.ts'
import type { RightsRequest } from '../../schema/rights.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'

type LetterPart = Partial<Omit<Draft<'letter'>, 'kind' | 'request'>>

/** The letter begun for a request on a system; it is kept from the first change on. */
export function useLetter(request: RightsRequest['id'], systemId: SystemId | 'none') {
  const letters = useOwned('letter').filter((one) => one.request === request)
  const { fillIn } = useWorkEdits()
  const begun = letters.find((one) => one.systemId === systemId)
  const blank: Draft<'letter'> = {
    ...{ kind: 'letter', request, systemId, to: 'as-request', level: 'local-group', answerBy: 'not-set', findings: '' },
  }
  const letter: Draft<'letter'> = begun ?? blank
  const change = (part: LetterPart) => fillIn('letter', part, { request, systemId })
  /** What was written before a system was chosen is meant for the one that is chosen. */
  const moveTo = (chosen: SystemId | 'none') => {
    const isFree = letters.every((one) => one.systemId !== chosen)
    if (begun && systemId === 'none' && isFree) change({ systemId: chosen })
  }
  return { letter, change, moveTo }
}
