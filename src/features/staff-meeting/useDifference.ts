import { useTranslation } from 'react-i18next'
import { againstRoom, DISTRIBUTION_FROM, NOTES_ONLY_UP_TO } from '../../domain/suppression/index.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'

/** What follows when more or fewer answered than are there; nothing where all did or nobody counted the room. */
export function useDifference(): (answered: number, room: StaffMeeting['room']) => readonly string[] {
  const { t } = useTranslation('staffMeeting')
  return (answered, room) => {
    const kind = againstRoom(answered, room)
    return kind === 'same' ? [] : [t(`differs.${kind}`, { most: NOTES_ONLY_UP_TO, from: DISTRIBUTION_FROM })]
  }
}
