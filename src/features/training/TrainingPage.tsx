import './training.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { PART } from '../../addresses/index.ts'
import { DocumentButtons, useDocument } from '../../documents/index.ts'
import { Page } from '../../ui/Page.tsx'
import { PageTabs } from '../../ui/PageTabs.tsx'
import { BesideTraining } from './BesideTraining.tsx'
import { Lessons } from './Lessons.tsx'
import { NeedGrid } from './NeedGrid.tsx'
import { NeedsNow } from './NeedsNow.tsx'
import { partAddress, partAsked, type TrainingPart, trainingParts } from './parts.ts'
import { RoleGroups } from './RoleGroups.tsx'
import { TrainingRows } from './TrainingRows.tsx'
import { useTraining } from './useTraining.ts'

/** From what each group needs to learn to a training plan, and what the plan lacks: a part at a time. */
export function TrainingPage() {
  // All that the page comes to need, from the start: fetching more later would take it away in the middle of a press.
  const { t } = useTranslation(['training', 'documents', 'files'])
  const { groups, rows } = useTraining().training
  // Whoever adds the first group goes on adding: the page stays where it was opened.
  const [first] = useState<TrainingPart>(groups.length === 0 ? 'groups' : 'needs')
  const part = partAsked(useSearchParams()[0].get(PART)) ?? first
  const counts: Partial<Record<TrainingPart, string>> = {
    ...(groups.length === 0 ? {} : { groups: String(groups.length) }),
    ...(rows.length === 0 ? {} : { plan: t('parts.rows', { count: rows.length }) }),
  }
  const document = useDocument('training')
  return (
    <Page title={t('title')} wide>
      <p className="lead training-lead">{t('lead')}</p>
      <PageTabs
        label={t('parts.label')}
        tabs={trainingParts.map((id) => ({
          id,
          link: (
            <Link to={partAddress(id)} aria-current={id === part ? 'page' : undefined}>
              <span>{t(`parts.${id}`)}</span> <small>{counts[id]}</small>
            </Link>
          ),
        }))}
      />
      <Part part={part} hasGroups={groups.length > 0} />
      {part === 'plan' && document.isThere ? (
        <section className="section">
          <h2>{t('document')}</h2>
          <DocumentButtons document={document} look="plain" />
        </section>
      ) : null}
      <BesideTraining />
    </Page>
  )
}

function Part({ part, hasGroups }: { readonly part: TrainingPart; readonly hasGroups: boolean }) {
  const { t } = useTranslation('training')
  switch (part) {
    case 'groups':
      return <RoleGroups />
    case 'needs':
      return hasGroups ? <NeedGrid /> : <p>{t('plan.noGroups')}</p>
    case 'plan':
      return (
        <div className="training-plan">
          <TrainingRows />
          <NeedsNow />
        </div>
      )
    case 'lessons':
      return <Lessons />
  }
}
