import type { Letter } from '../../schema/letter.ts'
import type { Draft } from '../../schema/record.ts'
import type { RightsRequest } from '../../schema/rights.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'

type LetterPart = Partial<Omit<Draft<'letter'>, 'kind' | 'request'>>

/** The letter begun for a request; it is kept from the first change on. */
export function useLetter(request: RightsRequest['id']) {
  const begun = useOwned('letter').find((letter) => letter.request === request)
  const { fillIn } = useWorkEdits()
  const blank: Draft<'letter'> = {
    ...{ kind: 'letter', request, systemId: 'none', level: 'local-group', answerBy: 'not-set', findings: '' },
  }
  const letter: Draft<'letter'> | Letter = begun ?? blank
  const change = (part: LetterPart) => fillIn('letter', part, { request })
  return { letter, change }
}
