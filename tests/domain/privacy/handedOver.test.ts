import { describe, expect, it } from 'vitest'
import {
  findingsInHandover,
  isBlocked,
  ownTextsIn,
  type Ticks,
  withoutTick,
} from '../../../src/domain/privacy/handedOver.ts'
import type { Action } from '../../../src/schema/action.ts'
import type { AppRecord } from '../../../src/schema/record.ts'
import { day, measureAction, ownAction } from '../../support/plan.ts'
import { workplace } from '../../support/someWork.ts'
import { answer, questionId } from '../../support/tinyChecklist.ts'
import { group, row } from '../../support/tinyTraining.ts'

const id = questionId('guidelines')
const evidence = [
  { kind: 'document' as const, on: day('2026-02-03'), text: 'protokollet' },
  { kind: 'document' as const, text: ' ' },
]
const outcome = { kind: 'given', answer: 'yes', on: 'not-set', paragraph: '§ 3', note: 'lovade mer' } as const
const own = ownAction('Eget', {
  responsible: { kind: 'own', text: 'kanslichef' },
  check: { on: 'not-set', text: 'på APT' },
  outcome,
})
const NONE: Ticks = { notes: [], evidence: [], outcomeNotes: [] }
const named = (name: string): AppRecord => ({ ...workplace, name })
const leaving = (records: readonly AppRecord[], ticks: Partial<Ticks> = {}) =>
  ownTextsIn(records, { ...NONE, ...ticks }).map(({ place, text }) => [place.key, text])

describe('what leaves of one’s own words', () => {
  it('is the name and the own words of actions, and nothing empty', () => {
    expect(leaving([named(' ')])).toEqual([])
    expect(leaving([named('Nord'), own, measureAction('guidelines-decided', 'guidelines', 'no')])).toEqual([
      ['workplace.name', 'Nord'],
      ['action.what.text', 'Eget'],
      ['action.responsible.text', 'kanslichef'],
      ['action.check.text', 'på APT'],
      ['action.outcome.paragraph', '§ 3'],
    ])
  })

  it('is a note, what is missing for partly, and evidence only where ticked', () => {
    const partly = answer('guidelines', 'partly', { note: 'min', missing: 'datum', evidence })
    expect(leaving([partly])).toEqual([])
    expect(leaving([partly], { notes: [id] })).toEqual([
      ['answer.missing', 'datum'],
      ['answer.note', 'min'],
    ])
    expect(leaving([partly], { evidence: [id] })).toEqual([['answer.evidence.*.text', 'protokollet']])
    const yes = answer('guidelines', 'yes', { note: 'min', missing: 'datum' })
    expect(leaving([yes], { notes: [id] })).toEqual([['answer.note', 'min']])
    expect(leaving([], { notes: [id], evidence: [id] })).toEqual([])
  })

  it('is what groups are called, and what is written about the training', () => {
    const rows = [row('staff', { howMuch: 'En timme', followUp: 'på APT' }), row('staff')]
    expect(leaving([group('staff', { name: 'Sekreterare' }), ...rows])).toEqual([
      ['role-group.name', 'Sekreterare'],
      ['training-row.howMuch', 'En timme'],
      ['training-row.followUp', 'på APT'],
    ])
  })

  it('is the note from the meeting only where ticked, and can be unticked', () => {
    const keys = (outcomeNotes: readonly Action['id'][]) =>
      leaving([own], { outcomeNotes: [...outcomeNotes] }).map(([key]) => key)
    expect(keys([])).not.toContain('action.outcome.note')
    expect(keys([own.id])).toContain('action.outcome.note')
    const ticks = { notes: [id], evidence: [id], outcomeNotes: [own.id] }
    const texts = ownTextsIn([own, answer('guidelines', 'partly', { note: 'min', evidence })], ticks)
    expect(texts.map((text) => [text.place.key, withoutTick(text, ticks)])).toEqual([
      ['action.what.text', undefined],
      ['action.responsible.text', undefined],
      ['action.check.text', undefined],
      ['action.outcome.paragraph', undefined],
      ['action.outcome.note', { outcomeNotes: [] }],
      ['answer.note', { notes: [] }],
      ['answer.evidence.*.text', { evidence: [] }],
    ])
  })
})

describe('the check of it', () => {
  it('names the texts in which something was found, and blocks for an identity number alone', () => {
    const warned = findingsInHandover(ownTextsIn([named('hos chef Kim')], NONE))
    expect(warned.map(({ text }) => text.place.key)).toEqual(['workplace.name'])
    expect(isBlocked(warned)).toBe(false)
    const blocked = findingsInHandover(ownTextsIn([named('hos 850101-1236')], NONE))
    expect(isBlocked(blocked)).toBe(true)
    expect(findingsInHandover(ownTextsIn([named('Nord')], NONE))).toEqual([])
  })
})
