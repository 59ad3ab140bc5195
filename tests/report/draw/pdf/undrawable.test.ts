import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undrawableIn } from '../../../../src/report/draw/pdf/undrawable.ts'
import { paragraph, reportOf } from '../../../fixtures/reportModels.ts'
import { draw } from './readPdf.ts'

describe('what cannot be drawn', () => {
  it('is known without a font, each character once', () => {
    expect(undrawableIn(['Enhet 😀 Łódź', 'å ä ö – ” € ≥ → ✓ ☐ Ελλάδα Привет', '😀 和'])).toEqual(['😀', '和'])
  })

  it('is the same as what the drawing finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        expect(undrawableIn([text])).toEqual(draw(reportOf(paragraph(text))).undrawable)
      }),
      { numRuns: 60 },
    )
  })
})
