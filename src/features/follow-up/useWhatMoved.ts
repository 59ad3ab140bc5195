import { type WhatMoved, whatMoved } from '../../domain/follow-up/movement.ts'
import type { Round } from '../../schema/round.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswersOf } from '../../store/WorkProvider.tsx'

/** What moved between two rounds. */
export function useWhatMoved(before: Round, round: Round): WhatMoved {
  const checklist = useContent('checklist')
  const [earlier, later] = [useAnswersOf(before), useAnswersOf(round)]
  return whatMoved(
    checklist,
    { answers: earlier, startedOn: before.startedOn },
    { answers: later, startedOn: round.startedOn },
  )
}
