import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isComparable } from '../../domain/follow-up/movement.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Question } from '../../schema/checklist.ts'
import { instantOf } from '../../schema/isoDate.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useAnswer, useAnswerOf, useNow, useRoundBefore } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'

/** What the question was answered in the round before: to look at, never chosen for anybody. One press says that it still holds. */
export function LastTime({ question }: { readonly question: Question }) {
  const { t } = useTranslation(['steps', 'common'])
  const before = useRoundBefore()
  const was = useAnswerOf(before, question.id)
  const answer = useAnswer(question.id)
  const { sameAsLast } = useWorkEdits()
  const now = useNow()
  const place = useRef<HTMLDivElement>(null)
  const said = useId()
  if (!before || !was || was.choice === 'not-answered') return null
  const isReviewed = answer !== undefined && answer.choice !== 'not-answered'
  const asksTheSame = isComparable(question, was, { changedAt: instantOf(now()) })
  const beside = [was.missing, was.note].map(inOneLine).filter(Boolean)
  const sayTheSame = () => {
    sameAsLast(question.id)
    // The button goes; this stood here all along, and says what was said.
    place.current?.focus()
  }
  return (
    <div className="last-time" ref={place} role="note" aria-labelledby={said} tabIndex={-1}>
      <p id={said}>
        <span>{t('last.was', { date: before.startedOn, choice: t(`common:choice.${was.choice}`) })}</span>{' '}
        <span className="muted">
          {isReviewed ? (answer.isSameAsLast ? t('last.said') : '') : t('last.notReviewed')}
        </span>
      </p>
      {beside.length > 0 ? <p className="muted">{beside.join(' · ')}</p> : null}
      {asksTheSame ? null : <p className="muted">{t('last.reworded')}</p>}
      {isReviewed || !asksTheSame ? null : (
        <Button look="small" onClick={sayTheSame}>
          <span>{t('last.same')}</span>
          <span className="visually-hidden">{`: ${question.label}`}</span>
        </Button>
      )}
    </div>
  )
}
