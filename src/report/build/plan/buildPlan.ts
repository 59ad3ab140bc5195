import { goesBeyondQuickCheck } from '../../../domain/checklist/answers.ts'
import { findingsOf } from '../../../domain/checklist/finding.ts'
import { isOpen } from '../../../domain/plan/actionOrder.ts'
import { gatheredIn } from '../../../domain/plan/suggestion.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import { type PlanChapter, planChapters } from '../../../schema/plan.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers, Section } from '../../ReportModel.ts'
import { cutAtWord } from '../../say/words.ts'
import { frameDocument, isUnfinished, nameIn } from '../documentFrame.ts'
import { guidelineBlocks } from '../guidelines/guidelinesChapter.ts'
import { readInput } from '../readInput.ts'
import { registerBlocks } from '../register/registerChapter.ts'
import { risksBlocks } from '../risks/risksChapter.ts'
import { trainingBlocks } from '../training/trainingChapter.ts'
import { comparisonBlocks } from './comparisonChapter.ts'
import { decisionSection, isShortened } from './decisionSection.ts'
import { fingerprintOf } from './fingerprint.ts'
import { methodBlocks } from './methodChapter.ts'
import { openQuestionBlocks } from './openQuestionsChapter.ts'
import { proposalBlocks } from './proposalsChapter.ts'
import { stepBlocks } from './stepsChapter.ts'

/**
 * The chapters a plan has when the person chose none: until a step beyond the quick check has answers, page 1 and the
 * questions that nobody could answer, as the questions promise.
 */
export const chaptersByAnswers = ({
  checklist,
  answers,
}: Pick<DocumentInput, 'checklist' | 'answers'>): readonly PlanChapter[] => {
  if (goesBeyondQuickCheck(checklist, answers)) return planChapters
  return findingsOf(checklist, answers).some(({ kind }) => kind === 'open-question') ? ['open-questions'] : []
}

/**
 * The action plan as a plain model with every word resolved. Only what the input names leaves: notes and evidence of
 * questions that were not chosen have no way in.
 */
export function buildPlan(input: DocumentInput): ModelForOthers {
  const { t, actions, stage } = input
  const isDecided = stage === 'decided'
  const open = actions.filter(isOpen)
  // Before the meeting what the employer has settled is not proposed again; it is told in the full list alone.
  const first = withChapters({ ...input, actions: isDecided ? actions : open })
  const rest = { ...first, actions }
  const title = titleOf(input)
  const decision = decisionSection(first, title, (action) => actions.indexOf(action) + 1)
  const fingerprint = fingerprintOf([input.language, decision, chapterSections(rest, '')])
  return frameDocument(input, {
    title,
    subject: t(isDecided ? 'documents:plan.decidedPurpose' : 'documents:plan.purpose'),
    header: t(`documents:plan.${isDecided ? 'decidedHeader' : isUnfinished(input) ? 'headerUnfinished' : 'header'}`),
    sections: [decision, ...chapterSections(rest, fingerprint)],
  })
}

/** Characters of a system's name in the title, which is read at a glance. */
const SYSTEM_ROOM = 60

function titleOf(input: DocumentInput): string {
  const { t, systems, comingSystemId } = input
  const name = nameIn(input)
  const system = systems.find(({ id }) => id === comingSystemId)
  if (!system || isBlank(system.name)) return t('documents:plan.title', { name })
  const short = cutAtWord(system.name, SYSTEM_ROOM)
  return t('documents:plan.titleBefore', { name, system: short ? `${short} …` : system.name })
}

/** Every chapter as it would stand, chosen or not; without a section where it has nothing to say. */
export function chaptersOf(typed: DocumentInput): readonly { readonly id: PlanChapter; readonly section?: Section }[] {
  const input = readInput(typed)
  return planChapters.map((id) => {
    const blocks = chapterBlocks(id, input, '')
    return blocks.length === 0 ? { id } : { id, section: { id, fit: 'flow', starts: 'here', blocks } }
  })
}

/**
 * The chapters that have something to say, each a section. Where page 1 had to shorten what somebody wrote, the proposals
 * stand in full after it, chosen or not: nothing is cut.
 */
function chapterSections(input: DocumentInput, fingerprint: string): readonly Section[] {
  const written = planChapters
    .filter((chapter) => input.chapters.includes(chapter))
    .map((id) => ({ id, blocks: chapterBlocks(id, input, fingerprint) }))
    .filter(({ blocks }) => blocks.length > 0)
  return written.map((section, index) => ({ ...section, fit: 'flow', starts: index === 0 ? 'new-page' : 'here' }))
}

const withChapters = (input: DocumentInput): DocumentInput => {
  const isCut = input.actions.some((action, index) => isShortened(action, index, input))
  // The gathered question points to the list of what is asked.
  const isAsked = gatheredIn(input.checklist, input.actions) !== undefined
  const needed = [...(isCut ? ['proposals' as const] : []), ...(isAsked ? ['open-questions' as const] : [])]
  return { ...input, chapters: [...new Set([...input.chapters, ...needed])] }
}

function chapterBlocks(chapter: PlanChapter, input: DocumentInput, fingerprint: string): readonly Block[] {
  switch (chapter) {
    case 'proposals':
      return proposalBlocks(input)
    case 'steps':
      return stepBlocks(input)
    case 'register':
      return registerBlocks(input)
    case 'risks':
      return risksBlocks(input)
    case 'guidelines':
      return guidelineBlocks(input)
    case 'training':
      return trainingBlocks(input)
    case 'open-questions':
      return openQuestionBlocks(input)
    case 'comparison':
      return comparisonBlocks(input)
    case 'method':
      return methodBlocks(input, fingerprint)
  }
}
