import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useAnswersOf, useRounds, useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Begins a new round and goes to its questions; says why not where there is nothing to follow. */
export function StartRound({ look }: { readonly look: 'primary' | 'plain' }) {
  const { t } = useTranslation('followUp')
  const { startRound } = useWorkEdits()
  const latest = useRounds().at(-1)
  const today = useToday()
  const hasAnswers = Object.keys(useAnswersOf(latest)).length > 0
  const navigate = useNavigate()
  if (latest && latest.startedOn > today)
    return (
      <Notice tone="warn">
        <p>{t('start.ahead', { date: latest.startedOn })}</p>
      </Notice>
    )
  if (!hasAnswers) return <p className="muted">{t('start.empty')}</p>
  return (
    <section className="section">
      <p>{t('start.text')}</p>
      <Button
        look={look}
        onClick={() => {
          startRound()
          void navigate(addressOf('checklist'))
        }}
      >
        {t('start.button')}
      </Button>
    </section>
  )
}
