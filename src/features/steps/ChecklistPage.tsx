import { addressOf } from '../../addresses/index.ts'
import './steps.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { isAsked } from '../../domain/checklist/asked.ts'
import { rowOf } from '../../domain/checklist/profile.ts'
import { stepStatus } from '../../domain/checklist/stepStatus.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useOwned, useRound } from '../../store/WorkProvider.tsx'
import { NumberMark } from '../../ui/NumberMark.tsx'
import { Page } from '../../ui/Page.tsx'
import { LinkRow, RowList } from '../../ui/RowList.tsx'

/** The eight steps in order, each with where it stands and how much is answered. */
export function ChecklistPage() {
  const { t } = useTranslation(['steps', 'common'])
  const { steps } = useContent('checklist')
  const answers = useAnswers()
  const systems = useOwned('system')
  const marks = useRound()?.marks ?? {}
  return (
    <Page title={t('checklist.title')} wide>
      <p className="lead">{t('checklist.lead')}</p>
      <RowList isOrdered>
        {steps.map((step, index) => {
          const { answered, applicable } = rowOf(
            step.id,
            step.title,
            step.questions.filter((one) => isAsked(one, { answers, systems })),
            answers,
          )
          const number = index + 1
          const status = stepStatus(step, marks, answers)
          return (
            <LinkRow
              key={step.id}
              mark={<NumberMark number={number} status={status} />}
              title={<Link to={addressOf('step', { number })}>{`${number}. ${step.title}`}</Link>}
              line={step.why}
              fact={`${t(`status.${status}`)} · ${t('common:count.answered', { answered, applicable })}`}
            />
          )
        })}
      </RowList>
    </Page>
  )
}
