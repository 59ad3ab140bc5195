import * as v from 'valibot'
import { expect, it, vi } from 'vitest'
import { parseAs } from '../../src/schema/parseAs.ts'

it('gives what fits, and stops at the first fault of what does not', () => {
  const isFine = vi.fn((value: number) => value > 0)
  const schema = v.array(v.pipe(v.number(), v.check(isFine)))
  expect(parseAs(schema, [1, 2])).toEqual([1, 2])
  isFine.mockClear()
  expect(parseAs(schema, [0, 0, 0])).toBe('unfit')
  expect(isFine).toHaveBeenCalledOnce()
})
