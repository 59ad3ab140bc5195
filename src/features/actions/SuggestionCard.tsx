import { useTranslation } from 'react-i18next'
import { addWeeks } from '../../domain/days/isoDay.ts'
import { measureIdOf } from '../../domain/plan/actionWords.ts'
import { actionFrom, type Suggestion } from '../../domain/plan/suggestion.ts'
import type { Action } from '../../schema/action.ts'
import { useToday, useWorkEdits } from '../../store/WorkProvider.tsx'
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
  const { measure, question, choice } = suggestion
  const isThis = (action: Action) => measureIdOf(action) === measure.id
  const isAdded = actions.some(isThis)
  const numbers = actions.flatMap((action, index) =>
    action.origin.kind === 'finding' && action.origin.questionId === question.id && !isThis(action)
      ? [String(index + 1)]
      : [],
  )
  const add = () => {
    if (isAdded) return
    addActions([actionFrom(suggestion)])
  }
  return (
    <li className="card suggestion laid-out-late">
      <div>
        <p className="action-what">{measure.what}</p>
        <Because questionId={question.id} choice={t(`common:choice.${choice}`)} />
        <p className="muted">
          {t('suggestions.who', {
            who: t(`common:responsible.${measure.responsible}`),
            date: addWeeks(today, measure.weeks),
          })}
        </p>
        {numbers.length > 0 ? <p>{t('suggestions.sameQuestion', { count: numbers.length, numbers })}</p> : null}
      </div>
      <div className="suggestion-add">
        <Button id={buttonId} aria-disabled={isAdded} onClick={add}>
          {t('suggestions.add')}
          <span className="visually-hidden">: {measure.what}</span>
        </Button>
        <p role="status">{isAdded ? t('suggestions.added') : ''}</p>
      </div>
    </li>
  )
}
