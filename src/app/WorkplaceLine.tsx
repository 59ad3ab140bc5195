import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../addresses/index.ts'
import { inOneLine } from '../domain/texts/asWritten.ts'
import { useHasSeveralWorkplaces } from '../store/useWorkplaces.ts'
import { useWorkplace } from '../store/WorkProvider.tsx'

/** Which of several workplaces a page is of, where there is no rail to say it. */
export function WorkplaceLine() {
  const { t } = useTranslation('frame')
  const workplace = useWorkplace()
  if (!useHasSeveralWorkplaces()) return null
  return (
    <p className="workplace-line on-phone">
      <span>{t('workplace.line', { name: inOneLine(workplace?.name ?? '') || t('workplace.unnamed') })}</span>{' '}
      <Link to={addressOf('workplaces')}>{t('workplace.change')}</Link>
    </p>
  )
}
