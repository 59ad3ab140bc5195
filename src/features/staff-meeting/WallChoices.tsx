import { useTranslation } from 'react-i18next'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { Check } from '../../ui/Field.tsx'
import type { ChangeStaffMeeting } from './useStaffMeeting.ts'

/** How the wall looks and what a clicker's full stop does: for every window of the meeting. */
export function WallChoices({
  meeting: { wall },
  change,
}: {
  readonly meeting: StaffMeeting
  readonly change: ChangeStaffMeeting
}) {
  const { t } = useTranslation('staffMeeting')
  return (
    <div className="staff-meeting-choices">
      <Check
        label={t('wall.dark')}
        checked={wall.isDark}
        onChange={({ target }) => change({ wall: { ...wall, isDark: target.checked } })}
      />
      <Check
        label={t('wall.fullStop')}
        checked={wall.blanksAtFullStop}
        onChange={({ target }) => change({ wall: { ...wall, blanksAtFullStop: target.checked } })}
      />
    </div>
  )
}
