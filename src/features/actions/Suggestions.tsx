import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Suggestion, suggestionsFor } from '../../domain/plan/suggestion.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Action, ActionId } from '../../schema/action.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useSituation } from '../../store/useSituation.ts'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { useFocusNext } from '../../ui/useFocusNext.ts'
import { NoSuggestions } from './NoSuggestions.tsx'
import { SuggestionCard } from './SuggestionCard.tsx'

/** So few that the page stays short, whatever was answered. */
const AT_A_TIME = 5
const groups = [
  { name: 'before', choices: ['none'] },
  { name: 'gaps', choices: ['no', 'dont-know'] },
  { name: 'partly', choices: ['partly'] },
  { name: 'yes', choices: ['yes'] },
] as const

type SuggestionsProps = { readonly actions: readonly Action[]; readonly idsBefore: ReadonlySet<ActionId> }

/** What could be proposed, most pressing first, some at a time. */
export function Suggestions({ actions, idsBefore }: SuggestionsProps) {
  const { t } = useTranslation('actions')
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const situation = useSituation()
  const [limit, setLimit] = useState(AT_A_TIME)
  const focusNext = useFocusNext()
  const chosenBefore = actions.filter(({ id }) => idsBefore.has(id))
  const all = suggestionsFor(checklist, answers, chosenBefore, situation)
  const shown = all.slice(0, limit)
  const hasAnswers = Object.values(answers).some((answer) => answer && answer.choice !== 'not-answered')
  const showMore = () => {
    const first = all[limit]
    if (first) focusNext(addButtonId(first))
    setLimit(limit + AT_A_TIME)
  }
  return (
    <section className="section">
      <h2>{t('suggestions.title')}</h2>
      {all.length === 0 ? <NoSuggestions hasAnswers={hasAnswers} /> : <p>{t('suggestions.order')}</p>}
      {groups.map(({ name, choices }) => (
        <Group
          key={name}
          title={t(`suggestions.${name}`, { name: inOneLine(situation.system?.name ?? '') })}
          suggestions={shown.filter(({ choice }) => choices.some((one) => one === choice))}
          actions={actions}
        />
      ))}
      <p role="status" className="muted">
        {all.length > AT_A_TIME ? t('suggestions.shown', { shown: shown.length, count: all.length }) : ''}
      </p>
      {all.length > limit ? <Button onClick={showMore}>{t('suggestions.more')}</Button> : null}
    </section>
  )
}

const addButtonId = ({ measure }: Suggestion) => `add-${measure.id}`

type GroupProps = {
  readonly title: string
  readonly suggestions: readonly Suggestion[]
  readonly actions: readonly Action[]
}

function Group({ title, suggestions, actions }: GroupProps) {
  if (suggestions.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <RowList>
        {suggestions.map((suggestion) => (
          <SuggestionCard
            key={suggestion.measure.id}
            suggestion={suggestion}
            actions={actions}
            buttonId={addButtonId(suggestion)}
          />
        ))}
      </RowList>
    </>
  )
}
