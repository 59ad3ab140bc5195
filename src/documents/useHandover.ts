import {
  type CheckedText,
  findingsInHandover,
  isBlocked,
  type OwnText,
  ownTextsIn,
} from '../domain/privacy/handedOver.ts'
import { useActions, useAnswers, useOwned, usePlanChoices, useWorkplace } from '../store/WorkProvider.tsx'
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
  const work = {
    workplaceName: useWorkplace()?.name ?? '',
    answers: useAnswers(),
    actions: useActions(),
    systems: useOwned('system'),
    assessments: useOwned('assessment'),
    risks: useOwned('risk'),
    opportunities: useOwned('opportunity'),
    guidelineCheck: useOwned('guideline')[0],
    roleGroups: useOwned('role-group'),
    trainingRows: useOwned('training-row'),
    meetings: useOwned('meeting'),
    letters: useOwned('letter'),
    names: useOwned('names')[0],
    // Notes and evidence stand among the steps: a plan without them holds none, whatever is ticked.
    notes: hasSteps ? notes : [],
    evidence: hasSteps ? evidence : [],
    outcomeNotes,
  }
  return () => ownTextsIn(work)
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
