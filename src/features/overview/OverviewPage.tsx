import './overview.css'
import { useTranslation } from 'react-i18next'
import { profileOf } from '../../domain/checklist/profile.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useOwned, useWorkplace } from '../../store/WorkProvider.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { WordLinks } from '../../words/index.ts'
import { ComingDays } from './ComingDays.tsx'
import { NextPanel } from './NextPanel.tsx'
import { OpenPromises } from './OpenPromises.tsx'
import { OwnAffairs } from './OwnAffairs.tsx'
import { StepRows } from './StepRows.tsx'
import { WhatFollows } from './WhatFollows.tsx'
import { WhyHere } from './WhyHere.tsx'

/** Where the workplace stands: the way on, the profile by step, and what the answers lead to. */
export function OverviewPage() {
  const { t } = useTranslation(['overview', 'common'])
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const workplace = useWorkplace()
  const profile = profileOf(checklist, { answers, systems: useOwned('system') })
  const name = workplace?.name ?? ''
  return (
    <Page title={name === '' ? t('title') : t('titleFor', { name })} wide>
      {workplace?.isExample ? (
        <Notice tone="info">
          <p>{t('common:example')}</p>
        </Notice>
      ) : null}
      <NextPanel />
      <WhyHere />
      <WhatFollows />
      <ComingDays />
      <section className="section">
        <h2>{t('steps.title')}</h2>
        <p className="muted">{t('steps.hint')}</p>
        <StepRows rows={profile.steps} />
        <details>
          <summary>{t('legend.title')}</summary>
          <p>{t('legend.text')}</p>
        </details>
      </section>
      <OpenPromises />
      <OwnAffairs />
      <WordLinks />
    </Page>
  )
}
