import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../src/schema/isoDate.ts'
import type { RoundId } from '../../src/schema/round.ts'
import { roundsOf } from '../../src/store/shown.ts'
import { questionId } from '../support/tinyChecklist.ts'
import { draft, newStore, textsOf } from '../support/workStore.ts'

const [a, b] = [questionId('a'), questionId('b')]
const LATER = '2026-09-30T09:00:00'

const rounds = ({ tables, store }: ReturnType<typeof newStore>) =>
  roundsOf(tables(), store.getState().shown.workplaceId)
const answersOf = (work: ReturnType<typeof newStore>, roundId: string | undefined) =>
  work.answers().filter((answer) => answer.roundId === roundId)

/** A workplace that answered in March, and a new round in September. */
function twoRounds() {
  const work = newStore()
  const evidence = [{ kind: 'document', text: 'The intranet' }] as const
  work.edits.answer(a, { choice: 'partly', missing: 'The date', askRole: 'it', note: 'Read', evidence: [...evidence] })
  work.edits.addActions([draft('Ask')])
  work.wait(LATER)
  const made = work.edits.startRound()
  return { ...work, made, evidence }
}

describe('a new round', () => {
  it('is dated today, shown, and has no answer of its own; what was chosen lives on', () => {
    const work = twoRounds()
    expect(rounds(work).map(({ startedOn }) => startedOn)).toEqual(['2026-03-21', '2026-09-30'])
    expect(rounds(work).at(-1)?.id).toBe(work.made)
    expect(answersOf(work, work.made)).toEqual([])
    expect(textsOf(work.actions())).toEqual(['Ask'])
    work.edits.answer(b, { choice: 'no' })
    expect(answersOf(work, work.made)).toMatchObject([{ questionId: 'b', choice: 'no', isSameAsLast: false }])
  })

  it('leaves the answers of the last one as they were', () => {
    const work = twoRounds()
    const [first] = rounds(work)
    work.edits.answer(a, { choice: 'yes' })
    expect(answersOf(work, first?.id)).toMatchObject([{ choice: 'partly', note: 'Read' }])
  })

  it('is made once by two presses, and not while nobody has answered', () => {
    const work = twoRounds()
    expect(work.edits.startRound()).toBe(work.made)
    expect(rounds(work)).toHaveLength(2)
    const empty = newStore()
    const first = empty.edits.startRound()
    expect(empty.edits.startRound()).toBe(first)
    expect(rounds(empty)).toHaveLength(1)
  })

  it('is not made after one that is dated ahead of the clock', () => {
    const work = twoRounds()
    work.edits.answer(a, { choice: 'yes' })
    work.wait('2025-01-01T09:00:00')
    expect(work.edits.startRound()).toBe(work.made)
    expect(rounds(work)).toHaveLength(2)
  })

  it('is shown also where an earlier one was on the screen', () => {
    const work = twoRounds()
    work.edits.answer(a, { choice: 'yes' })
    const { show, shown } = work.store.getState()
    show({ ...shown, roundId: rounds(work)[0]?.id as RoundId })
    work.wait('2027-03-01T09:00:00')
    work.edits.startRound()
    expect(work.store.getState().chosen.roundId).toBe('latest')
    work.edits.answer(b, { choice: 'dont-know' })
    expect(answersOf(work, rounds(work)[2]?.id)).toMatchObject([{ questionId: 'b' }])
    expect(rounds(work)[2]?.startedOn).toBe('2027-03-01' as IsoDate)
  })
})

describe('the same as last time', () => {
  it('makes the choice again with what was written beside it, and says so in the record', () => {
    const work = twoRounds()
    work.edits.sameAsLast(a)
    const same = { choice: 'partly', missing: 'The date', askRole: 'it', note: 'Read', evidence: work.evidence }
    expect(answersOf(work, work.made)).toMatchObject([{ ...same, isSameAsLast: true }])
    expect(answersOf(work, work.made)[0]?.changedAt).toBe(new Date(LATER).toISOString())
  })

  it('takes nothing from what has been written anew', () => {
    const work = twoRounds()
    work.edits.answer(a, { note: 'Read again' })
    work.edits.sameAsLast(a)
    expect(answersOf(work, work.made)).toMatchObject([{ choice: 'partly', missing: 'The date', note: 'Read again' }])
  })

  it('is no longer said once another choice is made; a note does not change it', () => {
    const work = twoRounds()
    work.edits.sameAsLast(a)
    work.edits.answer(a, { note: 'More' })
    expect(answersOf(work, work.made)).toMatchObject([{ isSameAsLast: true }])
    work.edits.answer(a, { choice: 'partly' })
    expect(answersOf(work, work.made)).toMatchObject([{ isSameAsLast: false }])
    work.edits.sameAsLast(a)
    work.edits.clearAnswer(a)
    expect(answersOf(work, work.made)).toMatchObject([{ choice: 'not-answered', isSameAsLast: false }])
  })

  it.each([
    ['was not answered', b],
    ['was cleared', a],
  ])('answers nothing where the question %s', (_, question) => {
    const work = newStore()
    work.edits.answer(a, { choice: 'yes' })
    work.edits.clearAnswer(a)
    work.wait(LATER)
    const made = work.edits.startRound()
    work.edits.sameAsLast(question)
    expect(answersOf(work, made)).toEqual([])
  })

  it('answers nothing in the first round', () => {
    const work = newStore()
    work.edits.answer(a, { choice: 'yes' })
    work.edits.sameAsLast(b)
    expect(work.answers()).toHaveLength(1)
  })
})
