import { describe, expect, it } from 'vitest'
import { readIsoDate } from '../../src/schema/readIsoDate.ts'

describe('reading a day that somebody typed', () => {
  it.each(['2026-03-21', '2028-02-29', '0026-01-01'])('takes %s, which exists', (text) => {
    expect(readIsoDate(text)).toBe(text)
  })

  it.each(['', '2026-02-30', '2026-13-01', '2027-02-29', '2026-3-1', '21/3 2026', '2026-03-21T00:00'])(
    'does not take "%s"',
    (text) => {
      expect(readIsoDate(text)).toBe('not-a-day')
    },
  )
})
