import './overview.css'
import { useTranslation } from 'react-i18next'
import { profileOf } from '../../domain/checklist/profile.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useOwned, useRound, useWorkplace } from '../../store/WorkProvider.tsx'
import { Page } from '../../ui/Page.tsx'
import { WordLinks } from '../../words/index.ts'
import { CopyLine } from './CopyLine.tsx'
import { NextPanel } from './NextPanel.tsx'
import { StepRows } from './StepRows.tsx'
import { WaitingLists } from './WaitingLists.tsx'
import { WhatFollows } from './WhatFollows.tsx'
import { WhyHere } from './WhyHere.tsx'

/** Where the workplace stands: the way on, what the answers lead to, the profile by step, and what waits. */
export function OverviewPage() {
  const { t } = useTranslation(['overview', 'common'])
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const workplace = useWorkplace()
  const round = useRound()
  const { steps, whole } = profileOf(checklist, { answers, systems: useOwned('system') })
  const name = inOneLine(workplace?.name ?? '')
  return (
    <Page
      title={name === '' ? t('title') : t('titleFor', { name })}
      before={
        <>
          {workplace?.isExample ? <span>{t('common:example')}</span> : null}{' '}
          {round ? <span>{t('round', { ...whole, date: round.startedOn })}</span> : null}
        </>
      }
      wide
    >
      <NextPanel />
      <WhyHere />
      <WhatFollows />
      <section className="section step-strip">
        <h2>{t('steps.title')}</h2>
        <details>
          <summary>{t('legend.title')}</summary>
          <p>{t('steps.hint')}</p>
          <p>{t('legend.text')}</p>
        </details>
        <StepRows rows={steps} />
      </section>
      <WaitingLists />
      <div className="overview-end">
        <CopyLine />
        <WordLinks />
      </div>
    </Page>
  )
}
