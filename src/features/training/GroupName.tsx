import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { RoleGroup } from '../../schema/training.ts'

/** A group's name as its people wrote it, or that it has none. */
export function GroupName({ group }: { readonly group: Pick<RoleGroup, 'name'> | undefined }) {
  const { t } = useTranslation('documents')
  return <span>{inOneLine(group?.name ?? '') || t('training.unnamed')}</span>
}
