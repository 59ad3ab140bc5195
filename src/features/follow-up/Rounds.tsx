import { useTranslation } from 'react-i18next'
import { type DecisionOn, type RoundOnLine, timeline } from '../../domain/follow-up/timeline.ts'
import { whatOf } from '../../domain/plan/actionWords.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import type { Round } from '../../schema/round.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useIsBareRound } from '../../store/useIsBareRound.ts'
import type { useRemoving } from '../../store/useRemoving.ts'
import { useStaffMeetings } from '../../store/useStaffMeetings.ts'
import { useAnswersOf, useOwned, useRound, useRounds, useShown } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'

export type RoundsRemoving = ReturnType<typeof useRemoving<Round>>
type RoundsProps = { readonly removing: RoundsRemoving }

/** Every round of the workplace on a line of time with what was decided between, and which is on the screen. */
export function Rounds({ removing: { rows, removalOf, remove } }: RoundsProps) {
  const { t } = useTranslation('followUp')
  const undoWords = useUndoWords()
  const line = timeline({ rounds: useRounds(), actions: useActions(), meetings: useStaffMeetings() })
  const gone = rows.flatMap((round) => {
    const removal = removalOf(round)
    return removal ? [{ round, removal }] : []
  })
  if (line.length < 2 && gone.length === 0 && line.every(({ decisions }) => decisions.length === 0)) return null
  return (
    <section className="section">
      <h2>{t('rounds.title')}</h2>
      <p className="muted">{t('rounds.text')}</p>
      <ol className="round-line">
        {line.map((one, index) => (
          <RoundOn
            key={one.round.id}
            of={one}
            isLatest={index === line.length - 1}
            onRemove={() => remove(one.round)}
          />
        ))}
        {/* Only the latest can be taken away: this is where it stood. */}
        {gone.map(({ round, removal }) => (
          <UndoNotice
            key={round.id}
            as="li"
            removal={removal}
            words={t('rounds.removed', { date: round.startedOn })}
            {...undoWords}
          />
        ))}
      </ol>
    </section>
  )
}

type RoundOnProps = { readonly of: RoundOnLine; readonly isLatest: boolean; readonly onRemove: () => void }

function RoundOn({ of, isLatest, onRemove }: RoundOnProps) {
  const { t } = useTranslation('followUp')
  const { round, number, decisions } = of
  const isShown = useRound()?.id === round.id
  const given = Object.values(useAnswersOf(round))
  const answers = given.filter((answer) => answer?.choice !== 'not-answered')
  const { shown, show } = useShown()
  // One that began by mistake can go.
  const isBare = useIsBareRound(isLatest && number > 1 && given.length === 0 ? round : undefined)
  const ofIt = <span className="visually-hidden">{`: ${t('rounds.one', { number, date: round.startedOn })}`}</span>
  return (
    <li className="round-on">
      <div className="row-main">
        <div className="row-words">
          <span className="row-title">{t('rounds.one', { number, date: round.startedOn })}</span>
          <span className="row-line">{t('rounds.answers', { count: answers.length })}</span>
        </div>
        <div className="row">
          {/* Stays a button when it has been pressed: the focus is on it. */}
          <Button
            look="small"
            aria-disabled={isShown}
            onClick={() => (isShown ? undefined : show({ ...shown, roundId: isLatest ? 'latest' : round.id }))}
          >
            <span>{t(isShown ? 'rounds.shown' : 'rounds.show')}</span>
            {ofIt}
          </Button>
          {isBare ? (
            <Button look="small" onClick={onRemove}>
              <span>{t('rounds.remove')}</span>
              {ofIt}
            </Button>
          ) : null}
        </div>
      </div>
      {decisions.length === 0 ? null : (
        <ul className="decisions-on" aria-label={t('rounds.decided')}>
          {decisions.map((decision) => (
            <Decision key={decision.kind === 'answer' ? decision.action.id : decision.id} decision={decision} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Decision({ decision }: { readonly decision: DecisionOn }) {
  const { t } = useTranslation('followUp')
  const checklist = useContent('checklist')
  const systems = useOwned('system')
  const { on } = decision
  if (decision.kind === 'staff-meeting')
    return <li>{t('rounds.staff-meeting', { date: on, text: inOneLine(decision.what) || t('noText') })}</li>
  const what = whatOf(decision.action, checklist, systems)
  const text = (what.kind === 'text' ? inOneLine(what.text) : '') || t('noText')
  return <li>{t(`rounds.answer.${decision.answer}`, { date: on, text })}</li>
}
