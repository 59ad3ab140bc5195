import { addressOf } from '../../addresses/index.ts'
import './plan.css'
import { type ComponentProps, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { FormatButtons, ReportView, useDocument, useHandover, useMaking, WhatBecame } from '../../documents/index.ts'
import { isQuickCheckDone } from '../../domain/checklist/answers.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { usePlanChoices } from '../../store/usePlanChoices.ts'
import { useAnswers, useWorkplace } from '../../store/WorkProvider.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { OnThisPage } from '../../ui/OnThisPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { Section } from '../../ui/Section.tsx'
import { ChooseChapters } from './ChooseChapters.tsx'
import { OwnTexts } from './OwnTexts.tsx'
import { PersonalDataFound } from './PersonalDataFound.tsx'
import { PlanSettings } from './PlanSettings.tsx'
import { WhatLeaves } from './WhatLeaves.tsx'
import { WorthALook } from './WorthALook.tsx'

/** The action plan: what goes in, what leaves the computer, the files, and the same words on the page. */
export function PlanPage() {
  const { t } = useTranslation(['plan', 'common'])
  const model = useDocument('plan').preview()
  // What is below, the plan itself and a dozen documents, is drawn once the page stands there.
  const isDrawn = useDeferredValue(true, false)
  const workplace = useWorkplace()
  return (
    <Page title={t('title')} wide>
      <div className="no-print">
        <p className="lead">{t('lead')}</p>
        {workplace?.isExample ? (
          <Notice tone="info">
            <p>{t('common:example')}</p>
          </Notice>
        ) : null}
        <EmptyPlan />
        <OnThisPage
          label={t('common:onThisPage')}
          sections={[
            { id: 'plan-preview', title: t('preview') },
            { id: 'plan-leaves', title: t('leaves.title') },
          ]}
        />
        <WorthALook />
        <PlanSettings />
        <ChooseChapters />
        <OwnTexts />
        <PlanLeaves model={model} />
        <PersonalDataFound />
        <Download />
        <AfterMeeting />
        <Section id="plan-preview" title={t('preview')}>
          <p className="muted">{t('previewText')}</p>
        </Section>
      </div>
      {isDrawn ? <ReportView model={model} /> : null}
    </Page>
  )
}

const PlanLeaves = ({ model }: { readonly model: ComponentProps<typeof ReportView>['model'] }) => (
  // A long document takes longer to look through than a key.
  <WhatLeaves handover={useHandover(useDeferredValue(model))} />
)

/** Own texts that were ticked are read on a page of their own before they leave. */
function Download() {
  const { t } = useTranslation(['plan', 'files'])
  const { making, make, print } = useMaking(useDocument('plan'))
  const { notes, evidence, outcomeNotes } = usePlanChoices()
  if (notes.length + evidence.length + outcomeNotes.length === 0)
    return (
      <section className="section">
        <div className="row">
          <FormatButtons look="head" onMake={make} />
          <Button onClick={print}>{t('files:print')}</Button>
        </div>
        <WhatBecame making={making} canPrint />
        <p className="muted small">{t('printHint')}</p>
      </section>
    )
  return (
    <section className="section">
      <p>{t('review.toReviewText')}</p>
      <p>
        <Link className={buttonClass('primary')} to={addressOf('review')}>
          {t('review.toReview')}
        </Link>
      </p>
    </section>
  )
}

function AfterMeeting() {
  const { t } = useTranslation('plan')
  if (useActions().length === 0) return null
  return (
    <section className="section">
      <p>{t('after.linkText')}</p>
      <p>
        <Link to={addressOf('afterMeeting')}>{t('after.link')}</Link>
      </p>
    </section>
  )
}

function EmptyPlan() {
  const { t } = useTranslation('plan')
  const isQuickDone = isQuickCheckDone(useContent('checklist'), useAnswers())
  if (useActions().length > 0) return null
  return (
    <Notice tone="info">
      <p>{t('empty')}</p>
      <p className="row">
        <Link className={buttonClass('plain')} to={addressOf('actions')}>
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
