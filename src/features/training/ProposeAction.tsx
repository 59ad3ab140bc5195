import { useTranslation } from 'react-i18next'
import { useProposal } from '../../store/useProposal.ts'
import { Button } from '../../ui/Button.tsx'

type ProposeActionProps = {
  /** The check or the group that the action answers. */
  readonly about: string
  readonly text: string
}

/** A proposal and the press that puts it into the action plan, once. */
export function ProposeAction({ about, text }: ProposeActionProps) {
  const { t } = useTranslation('training')
  const { isAdded, add } = useProposal({ text, origin: { kind: 'training', about } })
  return (
    <div className="row-main">
      <p className="row-words">
        <strong>{t('propose.label')}</strong> <span>{text}</span>
      </p>
      <span>
        <Button look="small" aria-disabled={isAdded} onClick={add}>
          <span>{t('propose.add')}</span>
          <span className="visually-hidden">{`: ${text}`}</span>
        </Button>
        <span className="row-fact training-added" role="status">
          {isAdded ? t('propose.added') : ''}
        </span>
      </span>
    </div>
  )
}
