import { useTranslation } from 'react-i18next'
import type { Round } from '../../schema/round.ts'
import { useAnswersOf, useRound, useRounds, useShown } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { RowList } from '../../ui/RowList.tsx'

/** Every round of the workplace, and which is on the screen. */
export function Rounds() {
  const { t } = useTranslation('followUp')
  const rounds = useRounds()
  if (rounds.length < 2) return null
  return (
    <section className="section">
      <h2>{t('rounds.title')}</h2>
      <p className="muted">{t('rounds.text')}</p>
      <RowList isOrdered>
        {rounds.map((round, index) => (
          <RoundRow key={round.id} round={round} number={index + 1} isLatest={index === rounds.length - 1} />
        ))}
      </RowList>
    </section>
  )
}

type RoundRowProps = { readonly round: Round; readonly number: number; readonly isLatest: boolean }

function RoundRow({ round, number, isLatest }: RoundRowProps) {
  const { t } = useTranslation('followUp')
  const isShown = useRound()?.id === round.id
  const answers = Object.values(useAnswersOf(round)).filter((answer) => answer?.choice !== 'not-answered')
  const { shown, show } = useShown()
  return (
    <li className="row-in-list">
      <div className="row-main">
        <div className="row-words">
          <span className="row-title">{t('rounds.one', { number, date: round.startedOn })}</span>
          <span className="row-line">{t('rounds.answers', { count: answers.length })}</span>
        </div>
        {isShown ? (
          <strong>{t('rounds.shown')}</strong>
        ) : (
          <Button look="small" onClick={() => show({ ...shown, roundId: isLatest ? 'latest' : round.id })}>
            <span>{t('rounds.show')}</span>
            <span className="visually-hidden">{`: ${t('rounds.one', { number, date: round.startedOn })}`}</span>
          </Button>
        )}
      </div>
    </li>
  )
}
