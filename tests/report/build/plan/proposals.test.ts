import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../../../src/report/build/plan/buildPlan.ts'
import type { PrivateInput } from '../../../../src/report/DocumentInput.ts'
import { planChapters } from '../../../../src/schema/plan.ts'
import { blocksOf, measureAction, ownAction, saidIn } from '../../../support/plan.ts'
import { EXTENTS, firstPage, own, swedish } from './pageOne.ts'

const proposalsOf = (parts: Partial<PrivateInput>) => blocksOf(firstPage(parts), 'table')[0]

describe('the proposals on page 1', () => {
  it('are five at most, numbered, each with who, when and room for a decision', () => {
    const rows = proposalsOf({ actions: own(7) })?.rows.map(saidIn) ?? []
    expect(rows).toHaveLength(5)
    for (const [index, row] of rows.entries())
      expect(row).toMatch(
        new RegExp(`^${index + 1} Förslag ${index + 1} Närmaste chef 2026-06-13 ☐ Ja ☐ Nej ☐ Senare _+$`),
      )
  })

  it.each([
    [6, planChapters, 'Ett förslag till står under ”Alla förslag i sin helhet”.'],
    [8, planChapters, '3 förslag till står under ”Alla förslag i sin helhet”.'],
    [6, [], 'En till, inte uppräknad här.'],
    [8, [], '3 till, inte uppräknade här.'],
  ] as const)('tell how many more there are: %i with %j', (count, chapters, told) => {
    expect(saidIn(firstPage({ actions: own(count), chapters }))).toContain(told)
  })

  it('tell of no more when five are all', () => {
    expect(saidIn(firstPage({ actions: own(5) }))).not.toMatch(/till står|inte uppräknad/)
  })

  it('have lines to write on for what is not set, and keep an action whose measure is gone', () => {
    const actions = [
      measureAction('withdrawn', 'guidelines', 'no', { dueOn: 'not-set' }),
      ownAction('Eget', { responsible: { kind: 'own', text: '  ' } }),
    ]
    const rows = proposalsOf({ actions })?.rows.map(saidIn)
    expect(rows?.[0]).toContain('Förslaget finns inte längre i checklistan. Närmaste chef __________ ☐')
    expect(rows?.[1]).toContain('Eget __________ 2026-06-13')
  })
})

describe('a long action of one’s own', () => {
  const long = `Början ${'mellan '.repeat(40)}slutet`
  const actions = [ownAction(long, { responsible: { kind: 'own', text: `Chefen ${'för allt '.repeat(8)}här` } })]

  it.each(EXTENTS)(
    'is shortened at a word on page 1 and stands in full under the heading it names: $name',
    ({ chapters }) => {
      const model = buildPlan(swedish({ actions, chapters }))
      const short = saidIn(proposalsOf({ actions, chapters })?.rows)
      expect(short).toMatch(
        /Början (?:mellan )+… Hela texten står under ”Alla förslag i sin helhet”\. Chefen (?:för allt )+(?:för )?…/,
      )
      expect(short).not.toContain('slutet')
      const second = model.sections[1]
      expect(second && saidIn(blocksOf(second, 'table')[0]?.rows)).toContain(
        `${long} Skäl: Eget förslag Chefen ${'för allt '.repeat(8)}här`,
      )
    },
  )

  it('points at a heading only when there is one, for all that is left out', () => {
    for (const { chapters } of EXTENTS)
      for (const list of [own(3), own(7), actions, [...actions, ...own(7)]]) {
        const model = buildPlan(swedish({ actions: list, chapters }))
        for (const [, heading] of saidIn(model.sections[0]).matchAll(/under ”([^”]+)”/g))
          expect(model.sections.slice(1).flatMap(({ blocks }) => blocks)).toContainEqual(
            expect.objectContaining({ kind: 'heading', text: heading }),
          )
        expect(saidIn(model)).not.toMatch(/(?:sidan|page) \d/)
      }
  })
})
