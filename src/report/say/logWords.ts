import { type MeetingLevel, meetingLevels } from '../../schema/letter.ts'
import type { LogNote, LogParty } from '../../schema/logNote.ts'
import type { DocumentInput } from '../DocumentInput.ts'

type Words = Pick<DocumentInput, 'names' | 't'>

const isLevel = (party: LogParty): party is MeetingLevel => meetingLevels.some((level) => level === party)

/** With whom: what the workplace itself calls the meeting, where it has said so. */
export function partySays(party: LogParty, { names, t }: Words): string {
  if (!isLevel(party)) return t(`documents:log.party.${party}`)
  const said = names?.levels[party].trim() || t(`documents:levels.${party}`)
  return said.charAt(0).toLocaleUpperCase() + said.slice(1)
}

/** Where in the minutes it stands; nothing where nobody has said. */
export const paragraphSays = ({ paragraph }: LogNote, { t }: Pick<DocumentInput, 't'>): readonly string[] =>
  paragraph.trim() === '' ? [] : [t('documents:log.paragraph', { paragraph: paragraph.trim() })]

/** What became of a promise; nothing of what was none. */
export function promiseSays({ event, promise }: LogNote, { t }: Pick<DocumentInput, 't'>): readonly string[] {
  if (event !== 'promised') return []
  if (promise.isKept) return [t('documents:log.kept')]
  return [promise.by === 'not-set' ? t('documents:log.open') : t('documents:log.openBy', { date: promise.by })]
}
