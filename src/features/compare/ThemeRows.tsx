import { useTranslation } from 'react-i18next'
import { profileOf } from '../../domain/checklist/profile.ts'
import { useCountsInWords } from '../../i18n/useCountsInWords.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useOwned } from '../../store/WorkProvider.tsx'
import { StackedRow } from '../../ui/StackedRow.tsx'

/** The answers by theme, a row each, always with how many of how many are answered. */
export function ThemeRows() {
  const { t } = useTranslation(['compare', 'common'])
  const { themes } = profileOf(useContent('checklist'), { answers: useAnswers(), systems: useOwned('system') })
  const inWords = useCountsInWords()
  return (
    <>
      <p className="lead">{t('themes')}</p>
      <ul className="plain-list">
        {themes.map(({ id, title, counts, answered, applicable }) => (
          <li key={id}>
            <StackedRow
              title={title}
              parts={inWords(counts)}
              answered={t('common:count.answered', { answered, applicable })}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
