import { useTranslation } from 'react-i18next'
import { WallChoices } from '../WallChoices.tsx'
import type { ScreenProps } from './ScreenProps.ts'

/** Before the meeting: the smallest text of all steps, read from the back row, and how the wall looks. */
export function TestScreen({ meeting, change, heading }: ScreenProps) {
  const { t } = useTranslation('staffMeeting')
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('test.title')}
      </h1>
      <p>{t('test.text')}</p>
      <p className="staff-meeting-source">{t('test.small')}</p>
      <WallChoices meeting={meeting} change={change} />
      <p>{t('test.clicker')}</p>
    </>
  )
}
