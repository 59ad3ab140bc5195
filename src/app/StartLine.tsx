import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../addresses/index.ts'
import { buttonClass } from '../ui/Button.tsx'
import { HideButton } from './HideButton.tsx'
import { Mark } from './Mark.tsx'
import { StartLanguages } from './StartLanguages.tsx'

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
        <StartLanguages />
        <Link className={buttonClass('small')} to={addressOf('search')}>
          {t('nav.search')}
        </Link>
        <HideButton onHide={onHide} />
      </div>
    </header>
  )
}
