import type { DocumentInput } from '../../DocumentInput.ts'
import type { ModelForOthers, Section } from '../../ReportModel.ts'
import { frameDocument, nameIn } from '../documentFrame.ts'
import { agreedPart } from './agreedPart.ts'
import { meetingPage } from './meetingPage.ts'
import { movedPart } from './movedPart.ts'

/** There is something to follow up once the employer has answered a proposal, or once there are two rounds. */
export const hasFollowUp = ({ actions, earlier }: Pick<DocumentInput, 'actions' | 'earlier'>): boolean =>
  earlier !== 'none' || actions.some(({ status }) => status !== 'proposed')

/**
 * What the parties take up when they meet again: page 1 alone says what is done, what has changed, and what is left with a day
 * to decide on; then every action, and every question that moved. It reads neither the log nor anything of an earlier round but
 * its answers.
 */
export function buildFollowUp(input: DocumentInput): ModelForOthers {
  const { t } = input
  const title = t('documents:followUp.title', { name: nameIn(input) })
  const later = [
    { id: 'agreed', blocks: agreedPart(input) },
    { id: 'moved', blocks: movedPart(input) },
  ].filter(({ blocks }) => blocks.length > 0)
  return frameDocument(input, {
    title,
    subject: t('documents:list.follow-up.purpose'),
    header: t('documents:followUp.header'),
    sections: [
      meetingPage(input, title),
      ...later.map((part, index): Section => ({ ...part, fit: 'flow', starts: index === 0 ? 'new-page' : 'here' })),
    ],
  })
}
