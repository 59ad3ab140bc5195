import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { quickQuestions } from '../../domain/checklist/answers.ts'
import { findingsOf } from '../../domain/checklist/finding.ts'
import { type ProfileCounts, rowOf } from '../../domain/checklist/profile.ts'
import { firstSuggestions, suggestionsFor } from '../../domain/plan/suggestion.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useSituation } from '../../store/useSituation.ts'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { OpenQuestions } from './OpenQuestions.tsx'
import { ThingsToRaise } from './ThingsToRaise.tsx'

const SHOWN = ['yes', 'partly', 'no', 'dont-know', 'not-applicable', 'not-answered'] as const

/** What the quick check says: counts in words, three things to raise, and what nobody knows yet. */
export function StandingPage() {
  const { t } = useTranslation(['quickCheck', 'common'])
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const actions = useActions()
  const questions = quickQuestions(checklist)
  const { counts, applicable } = rowOf('quick', '', questions, answers)
  // What does not apply is an answer too.
  const answered = questions.length - counts['not-answered']
  const inWords = (all: ProfileCounts) =>
    SHOWN.flatMap((choice) => (all[choice] > 0 ? [t(`common:count.${choice}`, { count: all[choice] })] : [])).join(
      ' · ',
    )
  const suggestions = firstSuggestions(suggestionsFor(checklist, answers, actions, useSituation()), 3)
  const way = suggestions.length > 0 ? undefined : wayOn(answered, actions.length)
  return (
    <Page title={t('standing.title')} before={<Link to={addressOf('quickCheck')}>{t('standing.back')}</Link>}>
      {answered === 0 ? (
        <Notice tone="info">
          <p>{t('standing.none')}</p>
        </Notice>
      ) : (
        <p className="lead">{t('standing.summary', { counts: inWords(counts) })}</p>
      )}
      {applicable > 0 && counts.yes === applicable ? <p>{t('standing.allYes')}</p> : null}
      {suggestions.length > 0 ? <ThingsToRaise suggestions={suggestions} /> : null}
      {answered > 0 && way ? <p>{t(actions.length > 0 ? 'standing.alreadyAdded' : 'standing.noneFit')}</p> : null}
      <p className="row">
        {way ? (
          <Link className={buttonClass('primary')} to={addressOf(way.to)}>
            {t(way.words)}
          </Link>
        ) : null}
        {way?.to === 'checklist' ? null : <Link to={addressOf('checklist')}>{t('standing.answered')}</Link>}
      </p>
      <OpenQuestions findings={findingsOf(checklist, answers)} />
    </Page>
  )
}

/** The main way on where there is nothing to take along: never to a plan that is empty. */
function wayOn(answered: number, actions: number) {
  if (actions > 0) return { to: 'plan', words: 'standing.makePlan' } as const
  if (answered === 0) return { to: 'quickCheck', words: 'standing.back' } as const
  return { to: 'checklist', words: 'standing.answered' } as const
}
