import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Where suggestions come from, for the one who has none. */
export function NoSuggestions({ hasAnswers }: { readonly hasAnswers: boolean }) {
  const { t } = useTranslation('actions')
  return (
    <Notice tone="info">
      <p>{hasAnswers ? t('suggestions.noneLeft') : t('suggestions.noAnswers')}</p>
      <p className="row">
        {hasAnswers ? null : (
          <Link className={buttonClass('plain')} to={addressOf('quickCheck')}>
            {t('suggestions.quickCheck')}
          </Link>
        )}
        <Link className={buttonClass('plain')} to={addressOf('checklist')}>
          {t('suggestions.checklist')}
        </Link>
      </p>
    </Notice>
  )
}
