import { dayOf } from '../../domain/days/isoDay.ts'
import { type Answer, answerIdSchema } from '../../schema/answer.ts'
import type { QuestionId } from '../../schema/checklist.ts'
import { idAs } from '../../schema/id.ts'
import { nouns } from '../../schema/nouns.ts'
import type { Tables } from '../../schema/record.ts'
import { type Round, type RoundId, roundIdSchema } from '../../schema/round.ts'
import { roundsOf } from '../shown.ts'
import { begin, type Done, done, type Editing, instant, put } from './editing.ts'

const answersIn = (tables: Tables, roundId: RoundId): readonly Answer[] =>
  Object.values(tables.answer).filter((answer) => answer.roundId === roundId)

/**
 * A new round of the workplace begins, dated today, with no answer of its own: what was answered in the last one stands beside
 * each question until somebody has reviewed it. It is shown from then on. A round that nobody has answered in yet is gone on
 * with, so that two presses make one; so is one dated ahead of this computer's clock, which a new one could not follow.
 */
export function startRound(before: Editing): Done<RoundId> {
  const { work, workplace } = begin(before)
  const latest = roundsOf(work.tables, workplace.id).at(-1)
  const shown = { ...work.shown, roundId: 'latest' as const }
  const startedOn = dayOf(work.outside.now())
  if (latest && (latest.startedOn > startedOn || answersIn(work.tables, latest.id).length === 0))
    return { work: { ...work, shown }, made: latest.id }
  const round: Round = {
    ...nouns.round.blank,
    kind: 'round',
    id: idAs(roundIdSchema, work.outside.newId()),
    workplaceId: workplace.id,
    createdAt: instant(work.outside),
    startedOn,
  }
  return { work: { ...put(work, round), shown }, made: round.id }
}

/**
 * Somebody says that it is as in the round before: the choice of that round is made again, and the record says so. What was
 * written beside it comes along where nothing has been written anew.
 */
export function sameAsLast(before: Editing, questionId: QuestionId): Done {
  const { work, round, workplace } = begin(before)
  const rounds = roundsOf(work.tables, workplace.id)
  const last = rounds[rounds.findIndex(({ id }) => id === round.id) - 1]
  const was = last && answersIn(work.tables, last.id).find((answer) => answer.questionId === questionId)
  if (!was || was.choice === 'not-answered') return done(work)
  const now = answersIn(work.tables, round.id).find((answer) => answer.questionId === questionId)
  const answer: Answer = {
    ...{ kind: 'answer', id: now?.id ?? idAs(answerIdSchema, work.outside.newId()), roundId: round.id, questionId },
    ...{ choice: was.choice, askRole: was.askRole, isSameAsLast: true, changedAt: instant(work.outside) },
    missing: now?.missing || was.missing,
    note: now?.note || was.note,
    evidence: now && now.evidence.length > 0 ? now.evidence : was.evidence,
  }
  return done(put(work, answer))
}
