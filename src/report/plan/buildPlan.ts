import { isOpen } from '../../domain/actionOrder.ts'
import { goesBeyondQuickCheck } from '../../domain/answers.ts'
import type { Action } from '../../schema/action.ts'
import type { ReportModel, Section } from '../ReportModel.ts'
import { comparisonSection } from './comparisonSection.ts'
import { decisionSection, hasFullList } from './decisionSection.ts'
import { detailSection, proposalsSection } from './detailSection.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { PlanInput } from './PlanInput.ts'

/** The extent a plan has when the person chose none: page 1 alone until a step beyond the quick check has answers. */
export const extentByAnswers = ({
  checklist,
  answers,
}: Pick<PlanInput, 'checklist' | 'answers'>): PlanInput['extent'] =>
  goesBeyondQuickCheck(checklist, answers) ? 'all-pages' : 'page-1'

/**
 * The action plan as a plain model with every word resolved. Only what the input names leaves: notes and evidence of
 * questions that were not chosen have no way in.
 */
export function buildPlan(input: PlanInput): ReportModel {
  const { t, workplaceName, isExample, today } = input
  const name = workplaceName.trim() === '' ? t('documents:plan.unnamed') : workplaceName.trim()
  const open = { ...input, actions: input.actions.filter(isOpen) }
  const settled = input.actions.filter((action) => !isOpen(action))
  const decision = decisionSection(open, name)
  const fingerprint = fingerprintOf([input.language, decision, rest(open, settled, '')])
  return {
    title: t('documents:plan.title', { name }),
    language: input.language,
    subject: t('documents:plan.subject'),
    header: t(isExample ? 'documents:plan.headerExample' : 'documents:plan.header', { date: today }),
    pageOf: t('documents:plan.pageOf'),
    fileName: input.fileName,
    made: input.made,
    sections: [decision, ...rest(open, settled, fingerprint)],
  }
}

/** Pages 2 and on: none for a plan from the quick check, unless page 1 had to shorten what somebody wrote. */
function rest(input: PlanInput, settled: readonly Action[], fingerprint: string): readonly Section[] {
  if (input.extent === 'page-1') return hasFullList(input) ? [proposalsSection(input)] : []
  return [detailSection(input, settled), comparisonSection(input, fingerprint)]
}
