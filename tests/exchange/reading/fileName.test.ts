import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciiFold, fileNameOf } from '../../../src/exchange/reading/fileName.ts'
import { words } from '../../support/anyParts.ts'

const DAY = '2026-03-21'

describe('a file name', () => {
  it.each([
    ['', 'lageskoll-arbetsfil_2026-03-21'],
    ['  ', 'lageskoll-arbetsfil_2026-03-21'],
    ['???', 'lageskoll-arbetsfil_2026-03-21'],
    ['Vårdadministrationen', 'lageskoll-arbetsfil_Vardadministrationen_2026-03-21'],
    ['Kök & städ / natt', 'lageskoll-arbetsfil_Kok-stad-natt_2026-03-21'],
    ['Ægir Straße Łódź', 'lageskoll-arbetsfil_aegir-Strasse-lodz_2026-03-21'],
    ['../../etc', 'lageskoll-arbetsfil_etc_2026-03-21'],
  ])('is made of plain letters: %j', (name, expected) => {
    expect(fileNameOf('lageskoll-arbetsfil', name, DAY)).toBe(expected)
  })

  it('keeps its start and its day, and with its ending stays within 60 plain characters, whatever the name', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 9 }), (part, times) => {
        const name = part.repeat(times)
        for (const [start, ending] of [
          ['AI-handlingsplan', '.pdf'],
          ['lageskoll-arbetsfil', '.lageskoll'],
          ['lageskoll-arbetsfil-med-losenfras', '.lageskoll'],
        ] as const) {
          const file = fileNameOf(start, name, DAY, ending) + ending
          expect(file.length).toBeLessThanOrEqual(60)
          expect(file).toMatch(/^[A-Za-z0-9._-]+$/)
          expect(file.startsWith(`${start}_`)).toBe(true)
          expect(file.endsWith(`_${DAY}${ending}`)).toBe(true)
          expect(file).not.toContain('-_')
        }
      }),
    )
  })

  it('folds to nothing but letters, digits and single dashes', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(asciiFold(text)).toMatch(/^([A-Za-z0-9]+(-[A-Za-z0-9]+)*)?$/)
      }),
    )
  })
})
