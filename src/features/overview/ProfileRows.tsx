import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProfileRow } from '../../domain/checklist/profile.ts'
import { stepStatus } from '../../domain/checklist/stepStatus.ts'
import type { Round } from '../../schema/round.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { StackedRow } from '../../ui/StackedRow.tsx'

const ORDER = ['yes', 'partly', 'no', 'dont-know', 'not-applicable', 'not-answered'] as const

type ProfileRowsProps = {
  readonly rows: readonly ProfileRow<string>[]
  /** Where a row's title leads; without it the titles are plain. */
  readonly linkTo?: (index: number) => string
  readonly marks?: Round['marks']
}

/** The profile, a row each, always with how many of how many are answered. */
export function ProfileRows({ rows, linkTo, marks }: ProfileRowsProps) {
  const { t } = useTranslation(['overview', 'common'])
  return (
    <ul className="plain-list">
      {rows.map(({ id, title, counts, answered, applicable }, index) => (
        <li key={id}>
          <StackedRow
            title={
              linkTo ? (
                <>
                  <Link to={linkTo(index)}>{`${index + 1}. ${title}`}</Link>
                  {marks ? <Status index={index} marks={marks} /> : null}
                </>
              ) : (
                title
              )
            }
            parts={ORDER.map((choice) => ({
              id: choice,
              count: counts[choice],
              words: t(`common:count.${choice}`, { count: counts[choice] }),
            }))}
            answered={t('common:count.answered', { answered, applicable })}
          />
        </li>
      ))}
    </ul>
  )
}

function Status({ index, marks }: { readonly index: number; readonly marks: Round['marks'] }) {
  const { t } = useTranslation('overview')
  const step = useContent('checklist').steps[index]
  const answers = useAnswers()
  return step ? <span className="stacked-status">{t(`status.${stepStatus(step, marks, answers)}`)}</span> : null
}
