import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Workplace } from '../../schema/workplace.ts'
import { useRoundsOf } from '../../store/useWorkplaces.ts'
import { useShown, useWorkplace } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'

type WorkplaceRowProps = { readonly workplace: Workplace; readonly onRemove: () => void }

/** A workplace with its rounds counted; to be shown, which leads to its overview, or taken away. */
export function WorkplaceRow({ workplace, onRemove }: WorkplaceRowProps) {
  const { t } = useTranslation('workplaces')
  const navigate = useNavigate()
  const { show } = useShown()
  const isShown = useWorkplace()?.id === workplace.id
  const rounds = useRoundsOf(workplace.id)
  const name = inOneLine(workplace.name) || t('unnamed')
  const ofIt = <span className="visually-hidden">{`: ${name}`}</span>
  const facts = [
    t('rounds', { count: rounds.length, date: rounds.at(-1)?.startedOn }),
    ...(workplace.isExample ? [t('example')] : []),
  ]
  return (
    <li className="row-in-list">
      <div className="row-main">
        <div className="row-words">
          <span className="row-title">{name}</span>
          <span className="row-line">{facts.join(' · ')}</span>
        </div>
        <div className="row">
          {isShown ? (
            <strong>{t('shown')}</strong>
          ) : (
            <Button
              look="small"
              onClick={() => {
                show({ workplaceId: workplace.id, roundId: 'latest' })
                void navigate(addressOf('overview'))
              }}
            >
              <span>{t('show')}</span>
              {ofIt}
            </Button>
          )}
          <Button look="small" onClick={onRemove}>
            <span>{t('remove')}</span>
            {ofIt}
          </Button>
        </div>
      </div>
    </li>
  )
}
