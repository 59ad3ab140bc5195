import { useTranslation } from 'react-i18next'
import type { ProfileRow } from '../../domain/checklist/profile.ts'
import type { ThemeId } from '../../schema/checklist.ts'
import { StackedRow } from '../../ui/StackedRow.tsx'
import { useProfileParts } from './useProfileParts.ts'

/** The same answers by theme, a row each, always with how many of how many are answered. */
export const ThemeRows = ({ rows }: { readonly rows: readonly ProfileRow<ThemeId>[] }) => (
  <ul className="plain-list">
    {rows.map((row) => (
      <li key={row.id}>
        <ThemeRow row={row} />
      </li>
    ))}
  </ul>
)

function ThemeRow({ row }: { readonly row: ProfileRow<ThemeId> }) {
  const { t } = useTranslation('common')
  const { title, answered, applicable } = row
  return (
    <StackedRow title={title} parts={useProfileParts(row)} answered={t('count.answered', { answered, applicable })} />
  )
}
