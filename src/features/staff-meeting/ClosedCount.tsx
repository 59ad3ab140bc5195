import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { firstTold, tallyOf } from '../../domain/staff-meeting/tally.ts'
import { answeredIn } from '../../domain/suppression/index.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import type { Tally } from '../../schema/tally.ts'
import type { ToldCount } from '../../schema/toldCount.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'

/** What a correction does to what the notes say (`shownTally` decides it). */
function becomes(first: ToldCount, now: Tally | undefined): 'old' | 'other' | 'nothing' | 'opened' {
  if (first.rules === 1) return 'old'
  if (now && answeredIn(now) !== answeredIn(first)) return 'other'
  return first.told === 'nothing' ? 'nothing' : 'opened'
}

type ClosedCountProps = {
  readonly meeting: StaffMeeting
  readonly question: StaffMeetingQuestion
  readonly text: string
  /** Where the question does not stand above already. */
  readonly isTitled?: true
  /** Where its numbers are typed. */
  readonly children: ReactNode
}

/** A count that a file has been made of is closed; it can be opened to correct a typing error, and says what that does. */
export function ClosedCount({ meeting, question, text, isTitled, children }: ClosedCountProps) {
  const { t } = useTranslation('staffMeeting')
  const [isOpen, setIsOpen] = useState(false)
  const first = firstTold(meeting, question, useOwned('told-count'))
  if (!first) return children
  if (!isOpen)
    return (
      <div className={isTitled ? 'section' : undefined}>
        {isTitled ? <h2>{text}</h2> : null}
        <p>{t('closed.is')}</p>
        <Button onClick={() => setIsOpen(true)}>
          <span>{t('closed.open')}</span>
          <span className="visually-hidden">{`: ${text}`}</span>
        </Button>
      </div>
    )
  const count = answeredIn(first)
  return (
    <>
      <p role="status">{t(`closed.${becomes(first, tallyOf(meeting, question))}`, { count })}</p>
      {children}
    </>
  )
}
