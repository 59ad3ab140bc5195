import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedRecords, changeTables } from '../../src/records/change.ts'
import { planChapters } from '../../src/schema/plan.ts'
import { recordsOf, type Tables, tablesOf } from '../../src/schema/record.ts'
import { stepIds } from '../../src/schema/stepId.ts'
import { noWork } from '../../src/schema/work.ts'
import { choicesOf } from '../../src/store/edits/answers.ts'
import { day } from '../support/plan.ts'
import { questionId } from '../support/tinyChecklist.ts'
import { workOf } from '../support/work.ts'
import { draft, newStore } from '../support/workStore.ts'

describe('the plan', () => {
  const planIn = ({ plan }: Tables) => Object.values(plan)

  it('begins without any note, in the app’s language, as long as the answers make it', () => {
    const { edits, tables } = newStore()
    edits.choosePlan({})
    expect(planIn(tables())).toMatchObject([
      { language: 'as-app', chapters: 'by-answers', followUpOn: 'as-proposed', notes: [], evidence: [] },
    ])
  })

  it('proposes a follow-up half a year after the round began, from today once that has passed, until a day is chosen', () => {
    const { edits, tables } = newStore()
    const followUp = (today: string) =>
      choicesOf(planIn(tables())[0], Object.values(tables().round)[0], day(today)).followUpOn
    expect(followUp('2026-03-21')).toBe('2026-09-19')
    edits.choosePlan({ language: 'en' })
    expect(['2026-03-21', '2026-09-19', '2026-09-20'].map(followUp)).toEqual(['2026-09-19', '2026-09-19', '2027-03-21'])
    edits.choosePlan({ followUpOn: day('2026-05-04') })
    expect(followUp('2026-09-20')).toBe('2026-05-04')
    edits.choosePlan({ followUpOn: 'not-set' })
    expect(followUp('2026-03-21')).toBe('not-set')
  })

  it('is one for the round, and a choice leaves the others as they were', () => {
    const { edits, tables } = newStore()
    edits.choosePlan({ language: 'en' })
    edits.choosePlan({ notes: [questionId('a')] })
    edits.choosePlan({ followUpOn: 'not-set' })
    expect(planIn(tables())).toMatchObject([
      { language: 'en', chapters: 'by-answers', followUpOn: 'not-set', notes: ['a'], evidence: [] },
    ])
  })
})

/** Any one thing a person can do. */
const anyEdit = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), id: fc.constantFrom('a', 'b', 'c'), note: fc.string() }),
  fc.record({ kind: fc.constant('clear' as const), id: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ kind: fc.constant('mark' as const), step: fc.constantFrom(...stepIds) }),
  fc.record({ kind: fc.constant('add' as const), texts: fc.array(fc.string(), { maxLength: 3 }) }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'move' as const), index: fc.nat(3) }),
  fc.record({ kind: fc.constant('plan' as const), chapters: fc.subarray([...planChapters]) }),
  fc.record({ kind: fc.constant('name' as const), name: fc.string() }),
)
type Edit = typeof anyEdit extends fc.Arbitrary<infer E> ? E : never

function perform({ edits, actions }: ReturnType<typeof newStore>, edit: Edit): void {
  switch (edit.kind) {
    case 'answer':
      edits.answer(questionId(edit.id), { choice: 'partly', note: edit.note })
      break
    case 'clear':
      edits.clearAnswer(questionId(edit.id))
      break
    case 'mark':
      edits.markStep(edit.step, 'done')
      break
    case 'add':
      edits.addActions(edit.texts.map((text) => draft(text)))
      break
    case 'plan':
      edits.choosePlan({ chapters: edit.chapters })
      break
    case 'name':
      edits.renameWorkplace(edit.name)
      break
    case 'remove':
    case 'move': {
      const action = actions()[edit.index]
      if (!action) break
      if (edit.kind === 'remove') edits.remove([action])
      else edits.moveAction(action.id, 1)
    }
  }
}

function stateAfter(edits: readonly Edit[], restored?: Tables): Tables {
  const work = newStore(restored)
  for (const edit of edits) perform(work, edit)
  return work.tables()
}

const anyEdits = fc.array(anyEdit, { maxLength: 12 })

describe('what has changed', () => {
  it('turns the state before into the state after when it is written, whatever was done between', () => {
    fc.assert(
      fc.property(anyEdits, anyEdits, (first, then) => {
        const before = stateAfter(first)
        const now = stateAfter(then, before)
        expect(changeTables(before, changedRecords(before, now))).toEqual(now)
        // A file replaces everything: from one state to another that never grew out of it.
        const other = stateAfter(then)
        expect(changeTables(before, changedRecords(before, other))).toEqual(other)
      }),
    )
  })

  it('is nothing between a state and itself', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const state = stateAfter(edits)
        expect(changedRecords(state, state)).toEqual({ put: [], removed: [] })
      }),
    )
  })

  it('is one record for one answer changed among many', () => {
    const work = newStore()
    for (const id of ['a', 'b', 'c']) work.edits.answer(questionId(id), { choice: 'yes' })
    const before = work.tables()
    work.edits.answer(questionId('b'), { choice: 'no' })
    const { put, removed } = changedRecords(before, work.tables())
    const ids = put.flatMap((record) => (record.kind === 'answer' ? [record.questionId] : []))
    expect(ids).toEqual(['b'])
    expect(removed).toEqual([])
  })

  it('names what was removed by its kind and id', () => {
    const work = newStore()
    work.edits.addActions([draft('one')])
    const before = work.tables()
    const [action] = work.actions()
    if (action) work.edits.remove([action])
    expect(changedRecords(before, work.tables()).removed).toEqual([action])
  })
})

describe('an opened file', () => {
  it('replaces everything and is worked on from then on', () => {
    const theirs = newStore()
    theirs.edits.renameWorkplace('Theirs')
    theirs.edits.answer(questionId('c'), { choice: 'yes' })
    const ours = newStore()
    ours.edits.renameWorkplace('Ours')
    ours.edits.answer(questionId('a'), { choice: 'no' })
    ours.store.getState().replaceAll(workOf(theirs.tables()))
    expect(ours.tables()).toEqual(theirs.tables())
    expect(ours.workplaceId()).toBe(theirs.workplaceId())
    ours.edits.answer(questionId('c'), { choice: 'no' })
    expect(ours.answers()).toMatchObject([{ questionId: 'c', choice: 'no' }])
  })

  it('that is restored at the start is worked on in its latest round', () => {
    const first = newStore()
    first.edits.answer(questionId('a'), { choice: 'no' })
    const [round] = Object.values(first.tables().round)
    const later = { ...round, id: 'later', startedOn: '2026-09-21' } as typeof round
    const tables = tablesOf([...recordsOf(first.tables()), ...(later ? [later] : [])])
    const again = newStore(tables)
    again.edits.answer(questionId('a'), { choice: 'yes' })
    expect(again.answers().map(({ roundId, choice }) => [roundId, choice])).toEqual([
      [round?.id, 'no'],
      ['later', 'yes'],
    ])
  })
})

it('a store that was emptied forgets the name its changes were made under, and gets another', () => {
  const { edits, store } = newStore()
  const names = () => store.getState().history.devices.map(({ device }) => device)
  edits.answer(questionId('a'), { choice: 'no' })
  const before = names()
  store.getState().replaceAll(noWork)
  expect(names()).toEqual([])
  edits.answer(questionId('a'), { choice: 'no' })
  expect(names()).toHaveLength(1)
  expect(names()).not.toEqual(before)
})
