import {
  type CheckedText,
  findingsInHandover,
  isBlocked,
  type OwnText,
  ownTextsIn,
} from '../domain/privacy/handedOver.ts'
import { usePlanChoices } from '../store/usePlanChoices.ts'
import { useRecordsHere } from '../store/useRecordsHere.ts'
import { usePlanChapters } from './useDocumentBasis.ts'

export type Handover = {
  /** Every text of one's own that a document for others holds as the work stands, each with where it is edited. */
  readonly texts: readonly OwnText[]
  /** Those in which the check found something that may be personal data. */
  readonly found: readonly CheckedText[]
  /** True while something was found that must not leave. */
  readonly isBlocked: boolean
}

/** Every text of one's own that documents for others hold as the work stands. */
function useTexts(): () => readonly OwnText[] {
  const { notes, evidence, outcomeNotes } = usePlanChoices()
  const hasSteps = usePlanChapters().includes('steps')
  const records = useRecordsHere()
  // Notes and evidence stand among the steps: a plan without them holds none, whatever is ticked.
  return () => ownTextsIn(records, { notes: hasSteps ? notes : [], evidence: hasSteps ? evidence : [], outcomeNotes })
}

/** What leaves the computer in documents for others, and what the personal-data check says of it. */
export function useHandover(): Handover {
  const texts = useTexts()()
  const found = findingsInHandover(texts)
  return { texts, found, isBlocked: isBlocked(found) }
}

/** Whether something must not leave, looked up when it is asked: at each key it would take longer than the key. */
export function useIsBlocked(): () => boolean {
  const texts = useTexts()
  return () => isBlocked(findingsInHandover(texts()))
}
