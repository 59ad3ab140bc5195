import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasWork } from '../../../src/domain/work/hasWork.ts'
import { summaryOf, workplaceNames } from '../../../src/domain/work/workSummary.ts'
import { nouns } from '../../../src/schema/nouns.ts'
import { emptyTables, recordsOf, tablesOf } from '../../../src/schema/record.ts'
import { recordKinds } from '../../../src/schema/recordKinds.ts'
import { anyTables } from '../../support/anyTables.ts'
import { action, answer, plan, round, someWork, workplace } from '../../support/someWork.ts'

const NONE = {
  workplaces: 0,
  rounds: 0,
  answers: 0,
  notes: 0,
  evidence: 0,
  actions: 0,
  plans: 0,
  systems: 0,
  letters: 0,
  employerAnswers: 0,
  guidelines: 0,
  roleGroups: 0,
  trainingPlans: 0,
  trainingRows: 0,
  riskAnalyses: 0,
  risks: 0,
  opportunities: 0,
  logNotes: 0,
  events: 0,
  goodExamples: 0,
  staffMeetings: 0,
  toldCounts: 0,
}

describe('the summary of some work', () => {
  it('counts nothing where nothing has been entered', () => {
    expect(summaryOf(emptyTables)).toEqual(NONE)
    expect(hasWork(emptyTables)).toBe(false)
  })

  it('counts each kind by itself', () => {
    const tables = tablesOf([...recordsOf(someWork), plan, { ...action, id: 'a2' as never }])
    expect(summaryOf(tables)).toEqual({
      ...NONE,
      workplaces: 1,
      rounds: 1,
      answers: 2,
      notes: 1,
      actions: 2,
      plans: 1,
    })
  })

  it('counts "don\'t know" and "not applicable" as answers, and a cleared question not', () => {
    const given = ['yes', 'partly', 'no', 'dont-know', 'not-applicable', 'not-answered'] as const
    const answers = given.map((choice) => answer(choice, { choice }))
    expect(summaryOf(tablesOf([workplace, round, ...answers])).answers).toBe(5)
  })

  it('counts a note on a cleared question, and what is missing, but not blanks', () => {
    const answers = [
      answer('one', { choice: 'not-answered', note: 'Fråga igen' }),
      answer('two', { choice: 'partly', missing: 'Utbildning', note: ' \n' }),
      answer('three', { missing: '  ' }),
    ]
    expect(summaryOf(tablesOf([workplace, round, ...answers])).notes).toBe(2)
  })

  it('counts every piece of evidence', () => {
    const evidence = [
      { kind: 'document', text: 'Riktlinje' },
      { kind: 'staff-meeting', text: '' },
    ] as const
    const answers = [answer('one', { evidence: [...evidence] }), answer('two', { evidence: [evidence[0]] })]
    expect(summaryOf(tablesOf([workplace, round, ...answers])).evidence).toBe(3)
  })

  it('names the workplaces that have a name', () => {
    const nameless = { ...workplace, id: 'w2' as never, name: '  ' }
    expect(workplaceNames(tablesOf([workplace, nameless]))).toEqual(['Vårdadministrationen'])
  })

  it('leaves no record out: there is work exactly when something can be counted', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const { answers: _answers, notes: _notes, evidence: _evidence, ...ofKinds } = summaryOf(tables)
        // Some answers count as nothing, and parts of another record are counted with it.
        const others = recordKinds
          .filter((kind) => kind === 'answer' || nouns[kind].counted === 'with-its-parent')
          .reduce((sum, kind) => sum + Object.keys(tables[kind]).length, 0)
        const counted = Object.values(ofKinds).reduce((sum, count) => sum + count, others)
        expect(counted).toBe(recordsOf(tables).length)
        expect(hasWork(tables)).toBe((ofKinds.workplaces ?? 0) > 0)
      }),
    )
  })
})
