import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../../addresses/index.ts'
import { DataRow } from '../DataRow.tsx'

/** Where several people's files are put together. */
export function ToMerge() {
  const { t } = useTranslation('merge')
  return (
    <DataRow icon="checklist" title={<Link to={addressOf('merge')}>{t('title')}</Link>}>
      <p>{t('lead')}</p>
    </DataRow>
  )
}
