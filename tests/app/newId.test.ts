import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from '../../src/app/newId.ts'
import { entityIdSchema } from '../../src/schema/id.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a new id', () => {
  it('is a random UUID that a work file takes, and no two are the same', () => {
    const ids = Array.from({ length: 2000 }, newId)
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(v.is(entityIdSchema, id)).toBe(true)
    }
    expect(new Set(ids).size).toBe(2000)
  })

  it('keeps every random bit but the six that say what it is', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xff) })
    expect(newId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(0) })
    expect(newId()).toBe('00000000-0000-4000-8000-000000000000')
  })

  it('needs nothing that only secure addresses have', () => {
    const known = crypto
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => known.getRandomValues(bytes) })
    expect(newId()).toHaveLength(36)
  })
})
