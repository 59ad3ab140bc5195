import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/records/whole.ts'
import { recordsOf } from '../../src/schema/record.ts'
import { questionId } from '../support/tinyChecklist.ts'
import { draft, newStore } from '../support/workStore.ts'

const [a, b] = [questionId('a'), questionId('b')]

describe('a new store', () => {
  it('is empty, and a visit leaves nothing behind', () => {
    const { tables, workplaceId } = newStore()
    expect(recordsOf(tables())).toEqual([])
    expect(workplaceId()).toBe('none')
  })
})

describe('the first answer', () => {
  it('makes the workplace and a round dated today around it', () => {
    const { edits, tables, workplaceId } = newStore()
    edits.answer(a, { choice: 'yes' })
    const [workplace, round, answer, ...others] = recordsOf(tables())
    expect(workplace).toMatchObject({ kind: 'workplace', id: workplaceId(), name: '', isExample: false })
    expect(round).toMatchObject({ kind: 'round', workplaceId: workplace?.id, startedOn: '2026-03-21', marks: {} })
    expect(answer).toMatchObject({ kind: 'answer', roundId: round?.id, questionId: 'a', choice: 'yes' })
    expect(others).toEqual([])
  })

  it.each([
    ['a name', (edits: ReturnType<typeof newStore>['edits']) => edits.renameWorkplace('Nord')],
    ['a step marked', (edits: ReturnType<typeof newStore>['edits']) => edits.markStep('map', 'skipped')],
    ['an action', (edits: ReturnType<typeof newStore>['edits']) => edits.addActions([draft('Own')])],
    ['a choice for the plan', (edits: ReturnType<typeof newStore>['edits']) => edits.choosePlan({ chapters: [] })],
  ])('is not needed for that: %s makes them too, and once', (_name, edit) => {
    const { edits, tables } = newStore()
    edit(edits)
    edits.answer(a, { choice: 'yes' })
    expect(Object.keys(tables().workplace)).toHaveLength(1)
    expect(Object.keys(tables().round)).toHaveLength(1)
  })
})

describe('an answer', () => {
  it('given in the quick check is the same record in its step', () => {
    const { edits, answers } = newStore()
    edits.answer(a, { choice: 'dont-know' })
    edits.answer(a, { choice: 'partly' })
    edits.answer(b, { choice: 'yes' })
    expect(answers().map(({ questionId: id, choice }) => [id, choice])).toEqual([
      ['a', 'partly'],
      ['b', 'yes'],
    ])
  })

  it('that changes keeps what was written for another choice', () => {
    const { edits, answers } = newStore()
    edits.answer(a, { choice: 'partly', missing: 'The date' })
    edits.answer(a, { choice: 'dont-know', askRole: 'it' })
    edits.answer(a, { note: 'Ask again' })
    edits.answer(a, { choice: 'no' })
    expect(answers()).toMatchObject([{ choice: 'no', missing: 'The date', askRole: 'it', note: 'Ask again' }])
  })

  it('that is cleared keeps the note and the evidence', () => {
    const { edits, answers } = newStore()
    const evidence = [{ kind: 'document', text: 'The intranet' }] as const
    edits.answer(a, { choice: 'yes', note: 'Read in May', evidence: [...evidence] })
    edits.clearAnswer(a)
    expect(answers()).toMatchObject([{ choice: 'not-answered', note: 'Read in May', evidence }])
  })

  it('says when it was changed last, by the clock it was given', () => {
    const { edits, answers, wait } = newStore()
    edits.answer(a, { choice: 'yes' })
    wait('2026-04-02T08:30:00Z')
    edits.answer(a, { note: 'Later' })
    expect(answers()).toMatchObject([{ changedAt: '2026-04-02T08:30:00.000Z' }])
  })

  it('leaves the others as they were', () => {
    const { edits, answers } = newStore()
    edits.answer(a, { choice: 'yes' })
    const [before] = answers()
    edits.answer(b, { choice: 'no' })
    expect(answers()[0]).toBe(before)
  })
})

describe('a step', () => {
  it('is marked as the person says, and open again without a trace', () => {
    const { edits, tables } = newStore()
    const marks = () => Object.values(tables().round)[0]?.marks
    edits.markStep('map', 'done')
    edits.markStep('training', 'skipped')
    expect(marks()).toEqual({ map: 'done', training: 'skipped' })
    edits.markStep('map', 'skipped')
    expect(marks()).toEqual({ map: 'skipped', training: 'skipped' })
    edits.markStep('map', 'open')
    expect(marks()).toEqual({ training: 'skipped' })
  })
})

describe('the workplace', () => {
  it('takes a new name and keeps all else', () => {
    const { edits, tables, workplaceId } = newStore()
    edits.answer(a, { choice: 'yes' })
    const id = workplaceId()
    edits.renameWorkplace('Vårdadministrationen')
    expect(Object.values(tables().workplace)).toMatchObject([{ id, name: 'Vårdadministrationen' }])
    expect(Object.values(tables().answer)).toHaveLength(1)
  })
})

describe('everything a person does', () => {
  it('makes records that a file takes', () => {
    const { edits, tables } = newStore()
    edits.answer(a, { choice: 'partly', missing: 'x', evidence: [{ kind: 'staff-meeting', text: 'y' }] })
    edits.clearAnswer(b)
    edits.markStep('map', 'done')
    edits.addActions([draft('Own', 4), draft('Other')])
    edits.choosePlan({ notes: [a] })
    const records = recordsOf(tables())
    expect(records.map(({ kind }) => kind).toSorted()).toEqual([
      'action',
      'action',
      'answer',
      'answer',
      'plan',
      'round',
      'workplace',
    ])
    for (const record of records) expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record)
  })
})
