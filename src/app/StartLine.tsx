import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { Languages } from './Languages.tsx'
import { Mark } from './Mark.tsx'

/** The line on top of the start page, where there is no place to be in and nothing to save. */
export function StartLine({ onHide }: { readonly onHide: () => void }) {
  const { t } = useTranslation('common')
  return (
    <header className="top-line">
      <span className="top-mark">
        <Mark />
        Lägeskoll AI
      </span>
      <div className="top-end">
        <Languages />
        <Button look="small" onClick={onHide}>
          {t('hide.button')}
        </Button>
      </div>
    </header>
  )
}
