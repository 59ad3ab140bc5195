import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type AddressName, addressOf } from '../addresses/index.ts'
import { copyReminderFor } from '../domain/work/copyReminder.ts'
import { useDevice } from '../store/DeviceProvider.tsx'
import { useNow, useWorkNow } from '../store/WorkProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { focusHeading } from '../ui/focusHeading.ts'

/** Where somebody looks around or ends something, and not where they are in the middle of filling in. */
const PAGES: readonly (AddressName | undefined)[] = ['overview', 'checklist', 'groundwork', 'staffMeetings', 'plan']

/** Said once, it is quiet so long. */
const SNOOZE = 7 * 24 * 60 * 60 * 1000

/** One quiet line under the page that it is time for a copy, decided as the page comes so that nothing moves under the finger. */
export function CopyReminder({ name }: { readonly name: AddressName | undefined }) {
  const { t } = useTranslation('frame')
  const { keep, copiedAt, quiet, beQuiet } = useDevice()
  const [workNow, now] = [useWorkNow(), useNow()]
  const [why, setWhy] = useState(() => {
    const isSnoozed = quiet.remindFrom !== undefined && now() < new Date(quiet.remindFrom)
    const isQuiet = !PAGES.includes(name) || (keep !== 'here' && keep !== 'not-asked') || isSnoozed
    return isQuiet ? 'none' : copyReminderFor(workNow(), { now: now(), copiedAt })
  })
  if (why === 'none') return null
  const snooze = () => {
    beQuiet({ remindFrom: new Date(now().getTime() + SNOOZE).toISOString() })
    setWhy('none')
    focusHeading()
  }
  return (
    <p className="page muted small">
      <span>{t(`remind.${why}`)}</span> <Link to={addressOf('myData')}>{t('remind.copy')}</Link> ·{' '}
      <Button look="link" onClick={snooze}>
        {t('remind.later')}
      </Button>
    </p>
  )
}
