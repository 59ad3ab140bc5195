import { describe, expect, it } from 'vitest'
import { allQuestions } from '../../../../src/domain/checklist/answers.ts'
import { onWorkplace } from '../../../../src/domain/checklist/asked.ts'
import { buildPlan } from '../../../../src/report/build/plan/buildPlan.ts'
import { fingerprintOf } from '../../../../src/report/build/plan/fingerprint.ts'
import type { PrivateInput } from '../../../../src/report/DocumentInput.ts'
import type { Block } from '../../../../src/report/ReportModel.ts'
import { evidenceKinds } from '../../../../src/schema/evidence.ts'
import { onAnyPlan } from '../../../support/anyPlan.ts'
import {
  blocksOf,
  day,
  measureAction,
  ownAction,
  planInput,
  saidIn,
  sectionOf,
  underHeading,
} from '../../../support/plan.ts'
import { answer, answersOf, questionId } from '../../../support/tinyChecklist.ts'

const model = (parts: Partial<PrivateInput>) => buildPlan(planInput('sv', parts))
const comparison = (parts: Partial<PrivateInput>) => sectionOf(model(parts), 'comparison')
const tableOf = (parts: Partial<PrivateInput>, caption: string) =>
  model(parts)
    .sections.flatMap((section) => blocksOf(section, 'table'))
    .find((table) => table.caption === caption)
const stepRow = (parts: Partial<PrivateInput>, index: number) =>
  saidIn(tableOf(parts, 'Svar i varje steg')?.rows[index])

describe('the eight steps', () => {
  it('have a row each, counted and told without a grade', () => {
    const answers = answersOf({
      guidelines: 'yes',
      'ai-allowed': 'dont-know',
      'employer-information': 'not-applicable',
      'basic-knowledge': 'no',
    })
    expect(tableOf({ answers }, 'Svar i varje steg')?.rows).toHaveLength(8)
    expect(stepRow({ answers }, 0)).toBe(
      '1. Förstå AI och vad som gäller 1 ja · 1 nej · 1 vet inte · 1 ej aktuellt · 2 inte besvarade (3 av 5 besvarade) ' +
        'Nej: Grundkunskap om AI Vet inte: Tillåten användning av AI Ja: Riktlinjer för AI',
    )
  })

  it('promise notes and evidence only when some were chosen', () => {
    const answers = { [questionId('guidelines')]: answer('guidelines', 'yes', { note: 'Läst i maj' }) }
    const headers = (parts: Partial<PrivateInput>) =>
      tableOf({ answers, ...parts }, 'Svar i varje steg')?.columns.map(({ header }) => header)
    expect(headers({})).toEqual(['Steg', 'Svar'])
    expect(headers({ notes: [questionId('guidelines')] })).toEqual(['Steg', 'Svar, anteckningar och belägg'])
  })

  it('tell what is missing for partly and the note, for the questions that were chosen', () => {
    const answers = {
      [questionId('guidelines')]: answer('guidelines', 'partly', { missing: ' datum ', note: ' läst ' }),
      [questionId('ai-allowed')]: answer('ai-allowed', 'partly', { missing: 'hemligt' }),
    }
    const row = stepRow({ answers, notes: [questionId('guidelines')] }, 0)
    expect(row).toContain('Riktlinjer för AI: Saknas: datum Riktlinjer för AI: läst')
    expect(row).not.toContain('hemligt')
  })

  it.each(evidenceKinds)('tell a piece of evidence with its kind and day: %s', (kind) => {
    const evidence = [{ kind, on: day('2026-02-03'), text: 'protokollet' }]
    const answers = { [questionId('guidelines')]: answer('guidelines', 'yes', { evidence }) }
    const said = stepRow({ answers, evidence: [questionId('guidelines')] }, 0)
    expect(said).toContain(`Riktlinjer för AI: ${planInput('sv').t(`common:evidence.${kind}`)} 2026-02-03: protokollet`)
  })
})

describe('what we want answered', () => {
  it('is every don’t know with the role that can answer, in full', () => {
    const answers = {
      [questionId('guidelines')]: answer('guidelines', 'dont-know', { askRole: 'union-board' }),
      [questionId('system-list')]: answer('system-list', 'dont-know'),
    }
    expect(tableOf({ answers }, 'Frågor utan svar, och vem som kan svara')?.rows.map(saidIn)).toEqual([
      'Finns det riktlinjer från arbetsgivaren för hur AI får användas hos er? Facklig styrelse',
      'Finns det en aktuell lista över de AI-system som används hos er? It-avdelningen',
    ])
  })

  it('is not there when everything is known', () => {
    expect(model({ answers: answersOf({ guidelines: 'no' }) }).sections.map(({ id }) => id)).not.toContain(
      'open-questions',
    )
  })
})

describe('the proposals in full', () => {
  const caption = 'Förslagen med skäl, nivå, ansvarig, dag och kontroll'
  const chosen = [measureAction('guidelines-decided', 'guidelines', 'no')]

  it('hold every proposal, also those that page 1 had no room for', () => {
    const actions = Array.from({ length: 30 }, (_, index) => ownAction(`Förslag ${index + 1}`))
    expect(tableOf({ actions }, caption)?.rows.map((row) => saidIn(row[1]))).toEqual(
      actions.map((_, index) => `Förslag ${index + 1} Skäl: Eget förslag`),
    )
  })

  it.each([
    ['yes', 'Skäl: Riktlinjer för AI: Nej. Svaret ändrades efter att åtgärden valdes.'],
    ['not-answered', 'Skäl: Riktlinjer för AI: Nej. Svaret ändrades efter att åtgärden valdes.'],
  ] as const)('say that the answer has changed, if it is now %s', (choice, reason) => {
    const rows = tableOf({ actions: chosen, answers: answersOf({ guidelines: choice }) }, caption)?.rows
    expect(rows?.map((row) => saidIn(row[1]?.[1]))).toEqual([reason])
  })

  it('say nothing of a change where this round has not touched the question', () => {
    expect(saidIn(model({ actions: chosen }))).not.toContain('ändrades')
  })
})

describe('the comparison pages', () => {
  const answers = answersOf({
    guidelines: 'dont-know',
    'skills-supply': 'no',
    pilots: 'no',
    'ai-allowed': 'not-applicable',
  })
  const bars = blocksOf(comparison({ answers }), 'bars')

  it('draw a chart where the question is similar, with the own answer marked, and none for background', () => {
    expect(bars).toHaveLength(1)
    expect(bars[0]?.rows.filter(({ own }) => own).map(({ label, own }) => [label, own])).toEqual([
      ['Vet inte', 'vårt svar'],
    ])
  })

  it('give each number as the source states it', () => {
    expect(bars[0]?.rows.map(({ label, value }) => [label, value])).toEqual([
      ['Ja', 'uppgift saknas i rapportens text'],
      ['Nej', 'tre av tio'],
      ['Vet inte', '59 procent'],
    ])
  })

  it('have a table with the same numbers as the chart', () => {
    const rows = blocksOf(comparison({ answers }), 'table')[0]?.rows.map((row) => row.map(saidIn)) ?? []
    expect(rows.map(([, label, value]) => [label, value])).toEqual(
      bars[0]?.rows.map(({ label, value }) => [label, value]),
    )
    expect(rows.flatMap(([, label, , own]) => (own === '' ? [] : [[label, own]]))).toEqual([['Vet inte', 'Vet inte']])
  })

  it('tell background in words with who answered, and set no answer of ours beside it', () => {
    const told = underHeading(comparison({ answers }), 'Bakgrund ur samma undersökning')
    expect(told).toContain('sex av tio')
    expect(told).toMatch(/\(7\s161 svarande/)
    expect(told).not.toMatch(/vårt svar|Nej/)
  })

  it('say of an effect that it is a link, not a cause', () => {
    const told = underHeading(
      comparison({ answers: answersOf({ 'workload-and-quality': 'no' }) }),
      'Bakgrund ur samma undersökning',
    )
    expect(told).toMatch(/samband/i)
  })

  it('have sources, method and caveats even where nothing is compared', () => {
    const section = sectionOf(model({}), 'method')
    expect(model({}).sections.map(({ id }) => id)).not.toContain('comparison')
    const { figures, sources, checklist } = planInput('sv')
    for (const caveat of figures.survey.caveats) expect(saidIn(section)).toContain(saidIn(caveat))
    for (const { id, name } of sources) if (id !== 'law') expect(saidIn(section)).toContain(name)
    expect(underHeading(section, 'Så gjordes planen')).toContain(
      `0 av ${onWorkplace(allQuestions(checklist), { answers: {}, systems: [] }).length} frågor`,
    )
  })
})

describe('the same plan', () => {
  /** The same values in other objects; the words stay the function they are. */
  const copyOf = ({ t, ...rest }: PrivateInput): PrivateInput => ({ ...structuredClone(rest), t })

  it('comes from the same input, word for word', () => {
    onAnyPlan(
      (field) => field,
      (input) => {
        expect(buildPlan(copyOf(input))).toEqual(buildPlan(input))
      },
      40,
    )
  })

  it('has a fingerprint that follows what it says and nothing else', () => {
    const fingerprint = (parts: Partial<PrivateInput>) => /fingeravtryck ([0-9a-f]{8}):/.exec(saidIn(model(parts)))?.[1]
    const same = fingerprint({})
    expect(same).toMatch(/^[0-9a-f]{8}$/)
    expect(fingerprint({ made: '2027-01-01T00:00:00.000Z', fileName: 'other' })).toBe(same)
    expect(fingerprint({ answers: answersOf({ guidelines: 'no' }) })).not.toBe(same)
    expect(fingerprint({ workplaceName: 'Nord' })).not.toBe(same)
    expect(fingerprintOf('')).not.toBe(fingerprintOf(' '))
  })
})

describe('the model', () => {
  it('has one first heading, skips no level, and gives every table row all its cells', () => {
    const levels = (blocks: readonly Block[]): readonly number[] =>
      blocks.flatMap((block) =>
        block.kind === 'heading' ? [block.level] : block.kind === 'columns' ? levels(block.columns.flat()) : [],
      )
    onAnyPlan(
      (field) => field,
      (input) => {
        const { sections } = buildPlan(input)
        const all = levels(sections.flatMap(({ blocks }) => blocks))
        expect(all.filter((level) => level === 1)).toEqual([1])
        expect(all.every((level, index) => level <= (all[index - 1] ?? 0) + 1)).toBe(true)
        for (const section of sections)
          for (const { rows, columns } of blocksOf(section, 'table'))
            expect(rows.every((row) => row.length === columns.length && row.every((cell) => cell.length > 0))).toBe(
              true,
            )
      },
      40,
    )
  })
})
