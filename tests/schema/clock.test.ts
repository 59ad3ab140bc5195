import { expect, it } from 'vitest'
import { dayOf } from '../../src/domain/days/isoDay.ts'
import { instantOf, instantSchema, isoDateSchema } from '../../src/schema/isoDate.ts'
import { parseAs } from '../../src/schema/parseAs.ts'

it.each([
  ['of today', '2026-03-21T10:00:00.000Z', '2026-03-21T10:00:00.000Z'],
  ['far ahead', '+012026-03-21T10:00:00.000Z', '9999-12-30T00:00:00.000Z'],
  ['far behind', '-000044-03-15T10:00:00.000Z', '1000-01-02T00:00:00.000Z'],
])('keeps what can be read back from a clock %s', (_, clock, kept) => {
  const moment = new Date(clock)
  expect(instantOf(moment)).toBe(kept)
  expect(parseAs(instantSchema, instantOf(moment))).toBe(kept)
  expect(parseAs(isoDateSchema, dayOf(moment))).toBe(dayOf(moment))
})
