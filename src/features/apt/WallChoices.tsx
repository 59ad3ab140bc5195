import { useTranslation } from 'react-i18next'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { Check } from '../../ui/Field.tsx'
import type { ChangeMeeting } from './useMeeting.ts'

/** How the wall looks and what a clicker's full stop does: for every window of the meeting. */
export function WallChoices({
  meeting: { wall },
  change,
}: {
  readonly meeting: StaffMeeting
  readonly change: ChangeMeeting
}) {
  const { t } = useTranslation('apt')
  return (
    <div className="apt-choices">
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
