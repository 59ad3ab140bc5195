import { describe, expect, it } from 'vitest'
import { findingsInHandover, isBlocked, ownTextsIn } from '../../../src/domain/privacy/handedOver.ts'
import type { Action } from '../../../src/schema/action.ts'
import { day, measureAction, ownAction } from '../../support/plan.ts'
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
const nothing = {
  workplaceName: '',
  answers: {},
  actions: [],
  systems: [],
  assessments: [],
  risks: [],
  opportunities: [],
  guidelineCheck: undefined,
  roleGroups: [],
  trainingRows: [],
  meetings: [],
  letters: [],
  names: undefined,
  notes: [],
  evidence: [],
  outcomeNotes: [],
}
const kindsIn = (part: Partial<Parameters<typeof ownTextsIn>[0]>) =>
  ownTextsIn({ ...nothing, ...part }).map(({ place, text }) => [place.kind, text])

describe('what leaves of one’s own words', () => {
  it('is the name and the own words of actions, and nothing empty', () => {
    expect(kindsIn({ workplaceName: ' ' })).toEqual([])
    expect(
      kindsIn({ workplaceName: 'Nord', actions: [own, measureAction('guidelines-decided', 'guidelines', 'no')] }),
    ).toEqual([
      ['workplace-name', 'Nord'],
      ['action-what', 'Eget'],
      ['action-responsible', 'kanslichef'],
      ['action-check', 'på APT'],
      ['outcome-paragraph', '§ 3'],
    ])
  })

  it('is a note, what is missing for partly, and evidence only where ticked', () => {
    const answers = { [id]: answer('guidelines', 'partly', { note: 'min', missing: 'datum', evidence }) }
    expect(kindsIn({ answers })).toEqual([])
    expect(kindsIn({ answers, notes: [id] })).toEqual([
      ['missing', 'datum'],
      ['note', 'min'],
    ])
    expect(kindsIn({ answers, evidence: [id] })).toEqual([['evidence', 'protokollet']])
    const yes = { [id]: answer('guidelines', 'yes', { note: 'min', missing: 'datum' }) }
    expect(kindsIn({ answers: yes, notes: [id] })).toEqual([['note', 'min']])
    expect(kindsIn({ notes: [id], evidence: [id] })).toEqual([])
  })

  it('is what groups are called, and what is written about the training', () => {
    const rows = [row('staff', { howMuch: 'En timme', followUp: 'på APT' }), row('staff')]
    expect(kindsIn({ roleGroups: [group('staff', { name: 'Sekreterare' })], trainingRows: rows })).toEqual([
      ['role-group', 'Sekreterare'],
      ['training-row', 'En timme'],
      ['training-row', 'på APT'],
    ])
  })

  it('is the note from the meeting only where ticked', () => {
    const kinds = (outcomeNotes: readonly Action['id'][]) =>
      kindsIn({ actions: [own], outcomeNotes }).map(([kind]) => kind)
    expect(kinds([])).not.toContain('outcome-note')
    expect(kinds([own.id])).toContain('outcome-note')
  })
})

describe('the check of it', () => {
  it('names the texts in which something was found, and blocks for an identity number alone', () => {
    const warned = findingsInHandover(ownTextsIn({ ...nothing, workplaceName: 'hos chef Kim' }))
    expect(warned.map(({ text }) => text.place.kind)).toEqual(['workplace-name'])
    expect(isBlocked(warned)).toBe(false)
    const blocked = findingsInHandover(ownTextsIn({ ...nothing, workplaceName: 'hos 850101-1236' }))
    expect(isBlocked(blocked)).toBe(true)
    expect(findingsInHandover(ownTextsIn({ ...nothing, workplaceName: 'Nord' }))).toEqual([])
  })
})
