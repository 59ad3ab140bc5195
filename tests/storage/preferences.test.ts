// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepPreferences, readPreferences } from '../../src/storage/preferences.ts'

const KEY = 'lageskoll-preferences'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('preferences', () => {
  it('come back as they were kept', () => {
    const preferences = { language: 'en', look: 'dark', keep: 'here', copiedAt: '2026-03-21T13:32:05.123Z' } as const
    keepPreferences(preferences)
    expect(readPreferences()).toEqual(preferences)
  })

  it('are none on the first visit', () => {
    expect(readPreferences()).toEqual({})
  })

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['a list', '["sv"]'],
    ['a language that is not shipped', '{"language":"fi"}'],
    ['a look that does not exist', '{"look":"neon"}'],
    ['a day that is none', '{"copiedAt":"i går"}'],
  ])('are none when damaged: %s', (_what, text) => {
    localStorage.setItem(KEY, text)
    expect(readPreferences()).toEqual({})
  })

  it('are none where the browser refuses, and keeping them is no error', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    expect(() => keepPreferences({ language: 'en' })).not.toThrow()
    expect(readPreferences()).toEqual({})
  })
})
