import type { GuidelineCheck } from '../../schema/guideline.ts'
import type { Draft } from '../../schema/record.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'

const BLANK: Draft<'guideline'> = { kind: 'guideline', exists: 'not-answered', name: '', answers: [] }

/** The check of the guideline; it is kept from the first answer on. */
export function useCheck() {
  const [kept] = useOwned('guideline')
  const { fillIn } = useWorkEdits()
  const change = (part: Partial<Pick<GuidelineCheck, 'exists' | 'name' | 'answers'>>) => fillIn('guideline', part)
  return { check: kept ?? BLANK, change }
}
