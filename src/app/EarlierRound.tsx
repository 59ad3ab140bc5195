import { useTranslation } from 'react-i18next'
import { useRound, useRounds, useShown } from '../store/WorkProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { focusHeading } from '../ui/focusHeading.ts'
import { Notice } from '../ui/Notice.tsx'

/** Says on every page that an earlier round is on the screen: whoever forgot it would answer in the wrong one. */
export function EarlierRound() {
  const { t } = useTranslation('frame')
  const round = useRound()
  const latest = useRounds().at(-1)
  const { shown, show } = useShown()
  if (!round || !latest || latest.id === round.id) return null
  const showLatest = () => {
    show({ ...shown, roundId: 'latest' })
    focusHeading()
  }
  return (
    <div className="page">
      <Notice tone="warn">
        <p>
          <span>{t('round.earlier', { date: round.startedOn })}</span>{' '}
          <Button look="link" onClick={showLatest}>
            {t('round.latest', { date: latest.startedOn })}
          </Button>
        </p>
      </Notice>
    </div>
  )
}
