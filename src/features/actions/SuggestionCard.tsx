import { useTranslation } from 'react-i18next'
import { addWeeks } from '../../domain/days/isoDay.ts'
import { measureIdOf } from '../../domain/plan/actionWords.ts'
import { actionFrom, isForSystem, type Suggestion } from '../../domain/plan/suggestion.ts'
import type { Action } from '../../schema/action.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Because } from './WhyAction.tsx'

type SuggestionCardProps = {
  readonly suggestion: Suggestion
  readonly actions: readonly Action[]
  readonly buttonId: string
}

/** One measure that replies to an answer, with the button that makes it an action. */
export function SuggestionCard({ suggestion, actions, buttonId }: SuggestionCardProps) {
  const { t } = useTranslation(['actions', 'common'])
  const { addActions } = useWorkEdits()
  const today = useToday()
  const { measure } = suggestion
  const isThis = (action: Action) =>
    suggestion.kind === 'system'
      ? isForSystem(action, measure.id, suggestion.system)
      : measureIdOf(action) === measure.id
  const isAdded = actions.some(isThis)
  const numbers = actions.flatMap((action, index) =>
    isOfSameQuestion(action, suggestion) && !isThis(action) ? [String(index + 1)] : [],
  )
  const add = () => {
    if (isAdded) return
    addActions([actionFrom(suggestion)])
  }
  return (
    <li className="row-in-list suggestion laid-out-late">
      <div className="row-words">
        <p className="action-what">{measure.what}</p>
        <Why suggestion={suggestion} />
        <p className="muted">
          <span>{t('suggestions.who', { who: t(`common:responsible.${measure.responsible}`) })}</span>{' '}
          <span className="nowrap">{t('suggestions.due', { date: addWeeks(today, measure.weeks) })}</span>
        </p>
        {numbers.length > 0 ? <p>{t('suggestions.sameQuestion', { count: numbers.length, numbers })}</p> : null}
      </div>
      <div className="suggestion-add">
        <Button id={buttonId} look="small" aria-disabled={isAdded} onClick={add}>
          <span>{t('suggestions.add')}</span>
          <span className="visually-hidden">{`: ${measure.what}`}</span>
        </Button>
        <p role="status">{isAdded ? t('suggestions.added') : ''}</p>
      </div>
    </li>
  )
}

const isOfSameQuestion = ({ origin }: Action, suggestion: Suggestion) =>
  suggestion.kind === 'measure' && origin.kind === 'finding' && origin.questionId === suggestion.question.id

/** The answer that a suggestion replies to, or the questions that it gathers. */
function Why({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useTranslation(['actions', 'common'])
  if (suggestion.kind === 'measure')
    return <Because questionId={suggestion.question.id} choice={t(`common:choice.${suggestion.choice}`)} />
  // The heading of its group says which system it is for.
  if (suggestion.kind === 'system') return null
  return (
    <>
      <p className="muted">{t('card.gathered')}</p>
      <ul className="muted">
        {suggestion.questions.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </>
  )
}
