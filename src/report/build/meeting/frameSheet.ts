import type { StaffMeeting } from '../../../schema/staffMeeting.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers, Section, Words } from '../../ReportModel.ts'
import { plain } from '../../say/words.ts'
import { frameDocument } from '../documentFrame.ts'
import { markedIn, staffMeetingIn } from '../minutes/buildMinutes.ts'

/** The sheets of a staff meeting, each with a title and a sentence on how it is used. */
export type SheetId = 'handout' | 'cards' | 'form' | 'slips' | 'count' | 'run'

export const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
export const body = (text: string): Block => ({ kind: 'paragraph', style: 'body', words: plain(text) })
export const list = (...rows: readonly (string | Words)[]): Block => ({
  kind: 'list',
  rows: rows.map((row) => (typeof row === 'string' ? plain(row) : row)),
})

/** An answer with a box before it, which never stand on two lines. */
export const box = (label: string): Words => plain(`☐\u00a0${label}`)

type Said = {
  readonly id: SheetId
  readonly fit: Section['fit']
  readonly blocks: (meeting: StaffMeeting) => readonly Block[]
  /** What stands on a page of its own, to be written on. */
  readonly apart?: (meeting: StaffMeeting) => readonly Block[]
}

/** A sheet of the meeting the document is of; where there is none it says so. */
export function frameSheet(input: DocumentInput, { id, fit, blocks, apart }: Said): ModelForOthers {
  const { t } = input
  const meeting = staffMeetingIn(input)
  const title = t(`documents:paper.${id}.title`)
  const lead = t(`documents:paper.${id}.lead`, { minutes: meeting?.length ?? '' })
  const said: readonly Block[] = meeting
    ? [{ kind: 'paragraph', style: 'lead', words: plain(lead) }, ...blocks(meeting)]
    : [body(t('documents:paper.none'))]
  return frameDocument(input, {
    title,
    subject: t(`documents:paper.${id}.subject`),
    header: markedIn(meeting, t('documents:paper.header'), input),
    sections: [
      { id, fit, starts: 'new-page', blocks: [{ kind: 'heading', level: 1, text: title }, ...said] },
      ...(meeting && apart ? [{ id: `${id}-apart`, fit, starts: 'new-page' as const, blocks: apart(meeting) }] : []),
    ],
  })
}
