import { describe, expect, it } from 'vitest'
import { actionsTable } from '../../../../src/report/build/csv/actionsTable.ts'
import { documents } from '../../../../src/report/documents.ts'
import { drawCsv } from '../../../../src/report/draw/csv/drawCsv.ts'
import { type Action, type ActionStatus, actionStatuses, measureLevels } from '../../../../src/schema/action.ts'
import { type Language, languages } from '../../../../src/schema/language.ts'
import { onAnyPlan } from '../../../support/anyPlan.ts'
import { day, ownAction, planInput, saidIn } from '../../../support/plan.ts'
import { answer, questionId } from '../../../support/tinyChecklist.ts'
import { readCsv } from '../../draw/csv/readCsv.ts'

const cellsOf = (actions: readonly Action[], language: Language) =>
  readCsv(drawCsv(actionsTable(planInput(language, { actions }))))

/** The rows of a file as a spreadsheet would read it, each by the words over its columns. */
function rowsOf(actions: readonly Action[]) {
  const [columns = [], ...rows] = cellsOf(actions, 'sv')
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [columns[index] ?? '', cell])))
}

const settled = ownAction('Skriv en riktlinje', {
  responsible: { kind: 'own', text: 'Enhetschefen' },
  level: 'reduce',
  check: { on: day('2026-09-01'), text: 'Vid skyddsronden' },
  status: 'agreed',
  outcome: { kind: 'given', answer: 'later', on: day('2026-05-04'), paragraph: '§ 12', note: '⟦note⟧' },
})

describe('the table of actions', () => {
  it('says of each what, who, when, how it is checked and what the employer answered', () => {
    expect(rowsOf([settled])).toEqual([
      {
        Nr: '1',
        Åtgärd: 'Skriv en riktlinje',
        Nivå: 'Minska',
        Ansvarig: 'Enhetschefen',
        'Klart senast': '2026-06-13',
        'Kontroll, dag': '2026-09-01',
        'Kontroll, hur': 'Vid skyddsronden',
        Status: 'Beslutat',
        'Arbetsgivarens svar': 'Senare',
        'Dag för svaret': '2026-05-04',
        'Paragraf i protokollet': '§ 12',
        Skäl: 'Eget förslag',
      },
    ])
  })

  it('leaves cells empty for what is not set or not answered yet', () => {
    const open = ownAction('x', { dueOn: 'not-set', level: 'not-set', check: { on: 'not-set', text: '' } })
    expect(rowsOf([open])[0]).toMatchObject({
      Nivå: '',
      'Klart senast': '',
      'Kontroll, dag': '',
      Status: 'Föreslaget',
      'Arbetsgivarens svar': '',
      'Paragraf i protokollet': '',
    })
  })

  it('has no day for what was declined, whether the employer’s answer was written down or not', () => {
    const no = { kind: 'given', answer: 'no', on: 'not-set', paragraph: '', note: '' } as const
    for (const declined of [ownAction('x', { status: 'declined' }), ownAction('x', { outcome: no })]) {
      expect(rowsOf([declined])[0]).toMatchObject({ 'Klart senast': '' })
      const decided = documents['plan-decided'].build(planInput('sv', { actions: [declined, settled] }))
      expect(saidIn(decided).match(/Klart: /g)).toHaveLength(1)
    }
  })

  it('says what has become since of what the employer answered otherwise', () => {
    const no = { kind: 'given', answer: 'no', on: 'not-set', paragraph: '', note: '' } as const
    const decided = (status: ActionStatus) =>
      saidIn(documents['plan-decided'].build(planInput('sv', { actions: [ownAction('x', { status, outcome: no })] })))
    expect(decided('agreed')).toContain('Nej Beslutat')
    expect(decided('declined')).not.toContain('Avslaget')
  })

  it('checks nothing that was declined, and nothing that was put off without a new day', () => {
    const check = { on: day('2026-09-01'), text: 'På APT' }
    const parts = [{ status: 'declined' }, { status: 'later', dueOn: 'not-set' }] as const
    for (const part of parts) {
      const actions = [ownAction('x', { check, ...part })]
      expect(rowsOf(actions)[0]).toMatchObject({ 'Kontroll, dag': '' })
      expect(saidIn(documents['plan-decided'].build(planInput('sv', { actions })))).not.toContain('2026-09-01')
    }
  })

  it.each(languages)('has a word of its own for every status and level: %s', (language) => {
    const status = (one: ActionStatus) => ownAction('x', { status: one })
    const [, ...said] = cellsOf(
      [...actionStatuses.map(status), ...measureLevels.map((level) => ownAction('x', { level }))],
      language,
    )
    const [columns = []] = cellsOf([], 'sv')
    const wordsUnder = (column: string, rows: typeof said) =>
      new Set(rows.map((row) => row[columns.indexOf(column)])).size
    expect(wordsUnder('Status', said.slice(0, actionStatuses.length))).toBe(actionStatuses.length)
    expect(wordsUnder('Nivå', said.slice(actionStatuses.length))).toBe(measureLevels.length)
  })

  it('numbers the actions in the order they were given, and leaves none out', () => {
    const rows = rowsOf([ownAction('a', { status: 'declined' }), ownAction('b'), settled])
    expect(rows.map((row) => [row.Nr, row.Åtgärd])).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'Skriv en riktlinje'],
    ])
  })

  it('lets a note from the meeting out only where it was chosen, and none from the answers', () => {
    const id = questionId('guidelines')
    const answers = { [id]: answer(id, 'partly', { note: '⟦note⟧', missing: '⟦missing⟧' }) }
    const other = { ...settled, id: 'other' as Action['id'] }
    const input = planInput('sv', { answers, actions: [settled, other], notes: [id] })
    expect(drawCsv(actionsTable(input))).not.toContain('⟦')
    const noted = readCsv(drawCsv(actionsTable({ ...input, outcomeNotes: [settled.id] })))
    expect(noted.map((row) => row[12])).toEqual(['Anteckning från mötet', '⟦note⟧', ''])
  })

  it('is whole and in words for any plan', () => {
    onAnyPlan(
      () => '=own',
      (input) => {
        const [columns = [], ...rows] = readCsv(drawCsv(actionsTable(input)))
        expect(rows.length).toBe(input.actions.length)
        expect(new Set(columns).size).toBe(columns.length)
        expect([columns, ...rows].flat().join('\n')).not.toMatch(/undefined|csv\.|plan\.|common:|^=/m)
      },
    )
  })
})
