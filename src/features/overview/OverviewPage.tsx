import './overview.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { profileOf } from '../../domain/checklist/profile.ts'
import { nextStep } from '../../domain/checklist/stepStatus.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useOwned, useRound, useWorkplace } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { WordLinks } from '../../words/index.ts'
import { ComingDays } from './ComingDays.tsx'
import { OpenPromises } from './OpenPromises.tsx'
import { OwnAffairs } from './OwnAffairs.tsx'
import { StepRows } from './StepRows.tsx'
import { WhatFollows } from './WhatFollows.tsx'

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
      <WayOn />
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

/** The one thing to do next. */
function WayOn() {
  const { t } = useTranslation('overview')
  const { steps } = useContent('checklist')
  const answers = useAnswers()
  const round = useRound()
  const next = nextStep(steps, round?.marks ?? {}, answers)
  if (!round)
    return (
      <>
        <p className="lead">{t('first')}</p>
        <p>
          <Link className={buttonClass('primary')} to={addressOf('quickCheck')}>
            {t('quick')}
          </Link>
        </p>
      </>
    )
  if (!next)
    return (
      <>
        <p className="lead">{t('allDone')}</p>
        <p>
          <Link className={buttonClass('primary')} to={addressOf('plan')}>
            {t('plan')}
          </Link>
        </p>
      </>
    )
  const number = steps.indexOf(next) + 1
  return (
    <p className="row">
      <Link className={buttonClass('primary')} to={addressOf('step', { number })}>
        {t('goOn')}
      </Link>
      <span className="muted">{t('goOnAt', { number, title: next.title })}</span>
    </p>
  )
}
