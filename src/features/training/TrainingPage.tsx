import './training.css'
import { useTranslation } from 'react-i18next'
import { DocumentButtons, useDocument } from '../../documents/index.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Page } from '../../ui/Page.tsx'
import { BesideTraining } from './BesideTraining.tsx'
import { Lessons } from './Lessons.tsx'
import { NeedGrid } from './NeedGrid.tsx'
import { NeedsNow } from './NeedsNow.tsx'
import { RoleGroups } from './RoleGroups.tsx'
import { TrainingRows } from './TrainingRows.tsx'

/** From what each group needs to learn to a training plan, and what the plan lacks. */
export function TrainingPage() {
  // All that the page comes to need, from the start: fetching more later would take it away in the middle of a press.
  const { t } = useTranslation(['training', 'documents', 'files'])
  const hasGroups = useOwned('role-group').length > 0
  const document = useDocument('training')
  return (
    <Page title={t('title')} wide>
      <p className="lead">{t('lead')}</p>
      <RoleGroups />
      {hasGroups ? <NeedGrid /> : null}
      <NeedsNow />
      <TrainingRows />
      <Lessons />
      <BesideTraining />
      {document.isThere ? (
        <section className="section">
          <h2>{t('document')}</h2>
          <DocumentButtons document={document} look="plain" />
        </section>
      ) : null}
    </Page>
  )
}
