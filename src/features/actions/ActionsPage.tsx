import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { ASKED_FOR, addressOf, inPart, PART, SUGGESTIONS } from '../../addresses/index.ts'
import { suggestionsFor } from '../../domain/plan/suggestion.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useSituation } from '../../store/useSituation.ts'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { AddPanel } from '../../ui/AddPanel.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageTabs } from '../../ui/PageTabs.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { ChosenActions } from './ChosenActions.tsx'
import { elementIds } from './elementIds.ts'
import { OwnAction } from './OwnAction.tsx'
import { Suggestions } from './Suggestions.tsx'
import './actions.css'

/** The two parts of the page, by what stands in its address. */
const PARTS = { chosen: 'valda', suggestions: SUGGESTIONS } as const
const at = (part: keyof typeof PARTS) => inPart(addressOf('actions'), PARTS[part])

/** The actions of the plan in two parts: those chosen, put in order and edited, and what the answers suggest. */
export function ActionsPage() {
  const { t } = useTranslation('actions')
  const actions = useActions()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const asked = search.get(ASKED_FOR) ?? ''
  // What is added during this visit stays among the suggestions, marked, so that the person sees what happened to it.
  const [idsBefore] = useState(() => new Set(actions.map(({ id }) => id)))
  // With nothing chosen the page begins with what could be.
  const isSuggestions = search.get(PART) === PARTS.suggestions || (!search.has(PART) && idsBefore.size === 0)
  const chosenBefore = actions.filter(({ id }) => idsBefore.has(id))
  const suggestions = suggestionsFor(useContent('checklist'), useAnswers(), chosenBefore, useSituation())
  const askedFor = actions.find(({ id }) => id === asked)
  const { openId, open, toggle } = useOneOpen(asked)
  useFocusHere(askedFor !== undefined, askedFor ? elementIds(askedFor).toggle : '')
  const showAdded = (id: string) => {
    open(id)
    if (isSuggestions) void navigate(at('chosen'), { replace: true })
  }
  const tabs = [
    { id: 'chosen', count: actions.length, isHere: !isSuggestions },
    { id: 'suggestions', count: suggestions.length, isHere: isSuggestions },
  ] as const
  return (
    <Page title={t('title')} wide>
      <p className="lead">{t('lead')}</p>
      <AddPanel
        add={t('own.add')}
        close={t('own.close')}
        startsOpen={false}
        beside={<Link to={addressOf('plan')}>{t('chosen.toPlan')}</Link>}
      >
        <OwnAction count={actions.length} onAdded={showAdded} />
      </AddPanel>
      <PageTabs
        label={t('parts')}
        tabs={tabs.map(({ id, count, isHere }) => ({
          id,
          link: (
            <Link to={at(id)} aria-current={isHere ? 'page' : undefined}>
              <span>{t(`${id}.title`)}</span> <small>{count}</small>
            </Link>
          ),
        }))}
      />
      {isSuggestions ? (
        <Suggestions actions={actions} all={suggestions} />
      ) : (
        <ChosenActions actions={actions} openId={openId} onToggle={toggle} />
      )}
    </Page>
  )
}
