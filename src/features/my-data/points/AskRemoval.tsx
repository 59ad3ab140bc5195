import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'

type AskRemovalProps = {
  readonly text: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks where the button stood before something goes that nobody can bring back. */
export function AskRemoval({ text, onYes, onNo }: AskRemovalProps) {
  const { t } = useTranslation('myData')
  return (
    <div className="reveal" role="alert">
      <p>{text}</p>
      <p className="row">
        <Button look="danger" onClick={onYes}>
          {t('points.yes')}
        </Button>
        <Button onClick={onNo}>{t('points.no')}</Button>
      </p>
    </div>
  )
}
