import { type WhatMoved, whatMoved } from '../../domain/follow-up/movement.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useAnswersOf, useRound, useRoundBefore, useToday } from '../../store/WorkProvider.tsx'

/** What moved between the round before and the one on the screen; nothing where there is none before. */
export function useWhatMoved(): WhatMoved {
  const checklist = useContent('checklist')
  const [round, before] = [useRound(), useRoundBefore()]
  const [answers, earlier] = [useAnswers(), useAnswersOf(before)]
  const today = useToday()
  return whatMoved(
    checklist,
    { answers: earlier, startedOn: before?.startedOn ?? today },
    { answers: before ? answers : {}, startedOn: round?.startedOn ?? today },
  )
}
