import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ASKED_FOR } from '../../addresses/index.ts'
import { useActions } from '../../store/useActions.ts'
import { Page } from '../../ui/Page.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { ChosenActions } from './ChosenActions.tsx'
import { elementIds } from './elementIds.ts'
import { OwnAction } from './OwnAction.tsx'
import { Suggestions } from './Suggestions.tsx'
import './actions.css'

/** The actions of the plan: chosen, put in order and edited, with suggestions from the answers below. */
export function ActionsPage() {
  const { t } = useTranslation('actions')
  const actions = useActions()
  const asked = useSearchParams()[0].get(ASKED_FOR) ?? ''
  // What is added during this visit stays among the suggestions, marked, so that the person sees what happened to it.
  const [idsBefore] = useState(() => new Set(actions.map(({ id }) => id)))
  const askedFor = actions.find(({ id }) => id === asked)
  const { openId, open, toggle } = useOneOpen(asked)
  useFocusHere(askedFor !== undefined, askedFor ? elementIds(askedFor).toggle : '')
  return (
    <Page title={t('title')} wide>
      <p className="lead">{t('lead')}</p>
      <ChosenActions actions={actions} openId={openId} onToggle={toggle} />
      <OwnAction count={actions.length} onAdded={open} />
      <Suggestions actions={actions} idsBefore={idsBefore} />
    </Page>
  )
}
