import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { isQuickCheckDone } from '../../domain/checklist/answers.ts'
import type { Question } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'

type NothingToCompareProps = { readonly first: Question | undefined; readonly stepNumber: number }

/** Before the first answer that has a figure: where to go to give one. */
export function NothingToCompare({ first, stepNumber }: NothingToCompareProps) {
  const { t } = useTranslation('compare')
  const isQuickDone = isQuickCheckDone(useContent('checklist'), useAnswers())
  return (
    <section className="section">
      <p>{t('nothing.text')}</p>
      <p className="row">
        {first ? (
          <Link className={buttonClass('primary')} to={addressOf('step', { number: stepNumber })}>
            {t('nothing.first', { label: first.label })}
          </Link>
        ) : null}
        {isQuickDone ? null : (
          <Link className={buttonClass('plain')} to={addressOf('quickCheck')}>
            {t('nothing.quick')}
          </Link>
        )}
      </p>
    </section>
  )
}
