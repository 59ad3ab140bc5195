import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../store/useActions.ts'
import { Page } from '../../ui/Page.tsx'
import { ChosenActions } from './ChosenActions.tsx'
import { OwnAction } from './OwnAction.tsx'
import { Suggestions } from './Suggestions.tsx'
import './actions.css'

/** The actions of the plan: chosen, put in order and edited, with suggestions from the answers below. */
export function ActionsPage() {
  const { t } = useTranslation('actions')
  const actions = useActions()
  // What is added during this visit stays among the suggestions, marked, so that the person sees what happened to it.
  const [idsBefore] = useState(() => new Set(actions.map(({ id }) => id)))
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <ChosenActions actions={actions} idsBefore={idsBefore} />
      <OwnAction count={actions.length} />
      <Suggestions actions={actions} idsBefore={idsBefore} />
    </Page>
  )
}
