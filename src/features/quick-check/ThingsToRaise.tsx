import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { addressOf, inPart, SUGGESTIONS } from '../../addresses/index.ts'
import { addWeeks } from '../../domain/days/isoDay.ts'
import { actionFrom, type Suggestion } from '../../domain/plan/suggestion.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { FootBar } from '../../ui/FootBar.tsx'
import { RowList } from '../../ui/RowList.tsx'

const HEADING = { 1: 'standing.one', 2: 'standing.two', 3: 'standing.three' } as const
const BUTTON = { 1: 'standing.addOne', 2: 'standing.addBoth', 3: 'standing.addAll' } as const

/** At most three proposals, taken into the plan, and on to it, with one press: a plan without them would be an empty one. */
export function ThingsToRaise({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  const { t } = useTranslation(['quickCheck', 'common'])
  const { addActions } = useWorkEdits()
  const today = useToday()
  const navigate = useNavigate()
  const count = Math.min(suggestions.length, 3) as 1 | 2 | 3
  const takeAlong = () => {
    addActions(suggestions.map(actionFrom))
    void navigate(addressOf('plan'))
  }
  return (
    <section className="section">
      <h2>{t(HEADING[count])}</h2>
      <RowList isOrdered>
        {suggestions.map((suggestion, index) => (
          <li key={suggestion.measure.id} className="row-in-list">
            <span className="row-mark" aria-hidden="true">
              {index + 1}
            </span>
            <div className="row-main">
              <div className="row-words">
                <span className="row-title">{suggestion.measure.what}</span>
                <Why suggestion={suggestion} />
              </div>
              <span className="row-fact">
                <span>{t('standing.who', { who: t(`common:responsible.${suggestion.measure.responsible}`) })}</span>{' '}
                <span className="nowrap">{t('standing.due', { date: addWeeks(today, suggestion.measure.weeks) })}</span>
              </span>
            </div>
          </li>
        ))}
      </RowList>
      <FootBar>
        <Button look="primary" onClick={takeAlong}>
          {t(BUTTON[count])}
        </Button>
      </FootBar>
      <p>
        <Link to={inPart(addressOf('actions'), SUGGESTIONS)}>{t('standing.more')}</Link>
      </p>
    </section>
  )
}

/** What a proposal replies to. */
function Why({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useTranslation(['quickCheck', 'common'])
  const words = () => {
    switch (suggestion.kind) {
      case 'gathered':
        return t('standing.gathered', { count: suggestion.questions.length })
      case 'system':
        return t('standing.before', { name: inOneLine(suggestion.system.name) })
      case 'measure':
        return t('standing.because', {
          choice: t(`common:choice.${suggestion.choice}`),
          label: suggestion.question.label,
        })
    }
  }
  return <span className="row-line">{words()}</span>
}
