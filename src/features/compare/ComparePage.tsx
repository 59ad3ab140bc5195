import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { addressOf, inPart, PART } from '../../addresses/index.ts'
import { type Comparable, comparableOf } from '../../domain/figures/comparable.ts'
import { type Comparison, comparisonsOf } from '../../domain/figures/comparison.ts'
import type { Checklist, Question } from '../../schema/checklist.ts'
import type { Survey } from '../../schema/nationalFigure.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageTabs } from '../../ui/PageTabs.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { Background } from './Background.tsx'
import { ComparisonRow } from './ComparisonRow.tsx'
import { NothingToCompare } from './NothingToCompare.tsx'
import { ThemeRows } from './ThemeRows.tsx'
import { UnansweredQuestions } from './UnansweredQuestions.tsx'
import './compare.css'

/** The part of the page with the answers by theme. */
const THEMES = 'teman'

/** The answers seen in two ways: beside the survey's figures, and by theme. */
export function ComparePage() {
  const { t } = useTranslation('compare')
  const isThemes = useSearchParams()[0].get(PART) === THEMES
  const at = (isHere: boolean) => (isHere ? 'page' : undefined)
  const tabs = [
    { id: 'survey', to: addressOf('compare'), current: at(!isThemes) },
    { id: 'themes', to: inPart(addressOf('compare'), THEMES), current: at(isThemes) },
  ] as const
  return (
    <Page title={t('title')} wide>
      <PageTabs
        label={t('part.label')}
        tabs={tabs.map(({ id, to, current }) => ({
          id,
          link: (
            <Link to={to} aria-current={current}>
              {t(`part.${id}`)}
            </Link>
          ),
        }))}
      />
      {isThemes ? <ThemeRows /> : <BesideSurvey />}
    </Page>
  )
}

/** The answers beside the survey's figures, step by step, and the background that goes with them. */
function BesideSurvey() {
  const { t } = useTranslation('compare')
  const checklist = useContent('checklist')
  const { figures, survey, publicSector } = useContent('figures')
  const answers = useAnswers()
  const comparable = comparableOf(checklist, figures, answers)
  const comparisons = comparisonsOf(checklist, figures, answers)
  const stepNumberOf = (question: Question) =>
    checklist.steps.findIndex(({ questions }) => questions.includes(question)) + 1
  const [first] = comparable.all
  // One row of the page stands open: the first figure, to begin with.
  const { openId, toggle } = useOneOpen(comparisons[0]?.question.id ?? '')
  return (
    <>
      <p className="lead">{t('lead')}</p>
      <Counts {...comparable} />
      {comparisons.length > 0 ? (
        <ComparisonsByStep {...{ checklist, comparisons, survey, openId }} onToggle={toggle} />
      ) : (
        <NothingToCompare first={first} stepNumber={first ? stepNumberOf(first) : 1} />
      )}
      {comparisons.length > 0 ? (
        <UnansweredQuestions questions={comparable.unanswered} stepNumberOf={stepNumberOf} />
      ) : null}
      <Background {...{ publicSector, survey, openId }} onToggle={toggle} />
    </>
  )
}

const labelsOf = (questions: readonly Question[]) => questions.map(({ label }) => label).join(', ')

function Counts({ all, unanswered, notApplicable, withoutFigure }: Comparable) {
  const { t } = useTranslation('compare')
  return (
    <>
      <p>{t('counts', { figures: all.length, answered: all.length - unanswered.length })}</p>
      {notApplicable.length > 0 ? <p>{t('notApplicable', { labels: labelsOf(notApplicable) })}</p> : null}
      {withoutFigure.length > 0 ? (
        <Notice tone="warn">
          <p>{t('withoutFigure', { labels: labelsOf(withoutFigure) })}</p>
        </Notice>
      ) : null}
    </>
  )
}

type ComparisonsByStepProps = {
  readonly checklist: Checklist
  readonly comparisons: readonly Comparison[]
  readonly survey: Survey
  readonly openId: string
  readonly onToggle: (question: Question) => void
}

function ComparisonsByStep({ checklist, comparisons, survey, openId, onToggle }: ComparisonsByStepProps) {
  const { t } = useTranslation('compare')
  return checklist.steps.map(({ id, title, questions }, index) => {
    const own = comparisons.filter(({ question }) => questions.includes(question))
    return own.length === 0 ? null : (
      <section key={id} className="comparison-step">
        <h2>{t('step', { number: index + 1, title })}</h2>
        <RowList>
          {own.map((comparison) => (
            <ComparisonRow
              key={comparison.question.id}
              comparison={comparison}
              survey={survey}
              isOpen={comparison.question.id === openId}
              onToggle={() => onToggle(comparison.question)}
            />
          ))}
        </RowList>
      </section>
    )
  })
}
