import './plan.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { hasAnswerChanged } from '../../domain/actionWords.ts'
import { useActions, useAnswers, useWorkplace } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { DownloadPlan } from './DownloadPlan.tsx'
import { OwnTexts } from './OwnTexts.tsx'
import { PlanSettings } from './PlanSettings.tsx'
import { ReportView } from './ReportView.tsx'
import { usePlanModel } from './usePlanModel.ts'
import { WhatLeaves } from './WhatLeaves.tsx'

/** The action plan: what goes in, what leaves the computer, the file, and the same words on the page. */
export function PlanPage() {
  const { t } = useTranslation(['plan', 'common'])
  const { model, stamp } = usePlanModel()
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
        <ChangedAnswers />
        <PlanSettings />
        <OwnTexts />
        <WhatLeaves />
        <DownloadPlan stamp={stamp} />
        <h2>{t('preview')}</h2>
        <p className="muted">{t('previewText')}</p>
      </div>
      <ReportView model={model} />
    </Page>
  )
}

function EmptyPlan() {
  const { t } = useTranslation('plan')
  if (useActions().length > 0) return null
  return (
    <Notice tone="info">
      <p>{t('empty')}</p>
      <p className="row">
        <Link className={buttonClass('plain')} to="/atgarder">
          {t('emptyActions')}
        </Link>
        <Link to="/snabbkoll">{t('emptyQuick')}</Link>
      </p>
    </Notice>
  )
}

/** An action can outlive the answer it replied to: the plan says so. */
function ChangedAnswers() {
  const { t } = useTranslation('plan')
  const answers = useAnswers()
  const actions = useActions()
  const changed = actions.filter((action) => hasAnswerChanged(action, answers))
  if (changed.length === 0) return null
  return (
    <Notice tone="warn">
      <p>
        {t('changed')} {changed.map((action) => actions.indexOf(action) + 1).join(', ')}.{' '}
        <Link to="/atgarder">{t('changedLink')}</Link>
      </p>
    </Notice>
  )
}
