import './plan.css'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { addressOf, inPart, PART } from '../../addresses/index.ts'
import {
  FormatButtons,
  useDocument,
  useDrawingAhead,
  useHandover,
  useMaking,
  usePrepared,
  WhatBecame,
} from '../../documents/index.ts'
import { isQuickCheckDone } from '../../domain/checklist/answers.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useAnswers, useWorkplace } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { PageTabs } from '../../ui/PageTabs.tsx'
import { Workspace } from '../../ui/Workspace.tsx'
import { BeforeItLeaves } from './BeforeItLeaves.tsx'
import { ChooseChapters } from './ChooseChapters.tsx'
import { namesAlone } from './namesAlone.ts'
import { PlanPreview } from './PlanPreview.tsx'

/** The part of the page with the plan as it will look, where there is no room for both. */
const PREVIEW = 'forhandsvisning'

/** The action plan: what goes in and what leaves the computer, and beside it the plan itself while it is made. */
export function PlanPage() {
  // The words of the files too: fetched at the first press they would take the page away for a moment.
  const { t } = useTranslation(['plan', 'common', 'files'])
  useDrawingAhead()
  const document = useDocument('plan')
  const model = usePrepared('preview')?.made
  const handover = useHandover('plan')
  const { making, make, print } = useMaking(document)
  const isPreview = useSearchParams()[0].get(PART) === PREVIEW
  const isEmpty = useActions().length === 0
  const names = handover ? namesAlone(handover) : []
  // Until it has been looked through there may be something to read.
  const mustBeRead = !handover || handover.texts.length > names.length
  return (
    <Page title={t('title')} wide>
      <div className="no-print">
        <PageHead
          lead={
            <>
              <span>{t('lead')}</span>{' '}
              <span>{mustBeRead ? '' : t('leaves.namesLead', { count: names.length, names })}</span>
            </>
          }
          actions={
            mustBeRead ? (
              <Link className={buttonClass(isEmpty ? 'plain' : 'primary')} to={addressOf('review')}>
                {t('review.toReview')}
              </Link>
            ) : (
              <FormatButtons look={isEmpty ? 'plain' : 'head'} onMake={make} />
            )
          }
        />
        <WhatBecame making={making} canPrint />
        {isEmpty ? <EmptyPlan /> : null}
        <ExampleNotice />
      </div>
      <Workspace
        shown={isPreview ? 'second' : 'first'}
        tabs={<PlanTabs isPreview={isPreview} />}
        first={
          <>
            <ChooseChapters />
            {handover ? <BeforeItLeaves handover={handover} /> : null}
          </>
        }
        second={<PlanPreview model={model} onPrint={print} />}
      />
    </Page>
  )
}

function PlanTabs({ isPreview }: { readonly isPreview: boolean }) {
  const { t } = useTranslation('plan')
  const plan = addressOf('plan')
  const tabs = [
    { id: 'contents', to: plan, isHere: !isPreview },
    { id: 'preview', to: inPart(plan, PREVIEW), isHere: isPreview },
  ] as const
  return (
    <PageTabs
      label={t('part.label')}
      tabs={tabs.map(({ id, to, isHere }) => ({
        id,
        link: (
          <Link to={to} aria-current={isHere ? 'page' : undefined}>
            {t(`part.${id}`)}
          </Link>
        ),
      }))}
    />
  )
}

function ExampleNotice() {
  const { t } = useTranslation('common')
  if (!useWorkplace()?.isExample) return null
  return <p className="muted small">{t('example')}</p>
}

function EmptyPlan() {
  const { t } = useTranslation('plan')
  const isQuickDone = isQuickCheckDone(useContent('checklist'), useAnswers())
  return (
    <Notice tone="info">
      <p>{t('empty')}</p>
      <p className="row">
        <Link className={buttonClass('primary')} to={addressOf('actions')}>
          {t('emptyActions')}
        </Link>
        {isQuickDone ? (
          <Link to={addressOf('standing')}>{t('emptyStanding')}</Link>
        ) : (
          <Link to={addressOf('quickCheck')}>{t('emptyQuick')}</Link>
        )}
      </p>
    </Notice>
  )
}
