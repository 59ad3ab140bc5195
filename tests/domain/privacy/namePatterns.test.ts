import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  MAY_HOLD_NAME_AND_TITLE,
  MAY_HOLD_TITLE_AND_NAME,
  NAME_AND_TITLE,
  TITLE_AND_NAME,
} from '../../../src/domain/privacy/namePatterns.ts'

/** Every name is invented. */
const parts = fc.constantFrom(
  ...['Kim Exempelsson', 'Kim Exempelsson, ', 'K. von Exempelsson (', 'KIM EXEMPELSSON, '],
  ...['Kim', 'KIM', 'EXEMPELSSON', 'Anna-Karin', "O'Exempel", 'McExempel', 'K.', 'kim', 'von', 'de'],
  ...['enhetschef', 'Enhetschef', '-chef', 'IT-chefen', 'doktor', 'dr', 'leg.', 'nurse', 'Nurse'],
  ...[' ', ' ', ', ', ' (', ': ', '. ', '-', '’', ')', 'x', '7'],
)

it.each([
  ['a title before a name', MAY_HOLD_TITLE_AND_NAME, TITLE_AND_NAME],
  ['a name before a title', MAY_HOLD_NAME_AND_TITLE, NAME_AND_TITLE],
])('what is asked first misses no text with %s', (_what, mayHold, whole) => {
  const hits = { count: 0 }
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
      const text = some.join('')
      if ([...text.matchAll(whole)].length === 0) return
      hits.count += 1
      expect(mayHold.test(text)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
  expect(hits.count).toBeGreaterThan(0)
})
