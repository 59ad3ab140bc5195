import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Boot } from '../../src/app/boot.ts'
import { useDeviceState } from '../../src/app/useDeviceState.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import type { Outside } from '../../src/records/edited.ts'
import { noWork } from '../../src/schema/work.ts'
import type { BrowserStorage } from '../../src/storage/browserStorage.ts'
import { readPreferences } from '../../src/storage/preferences.ts'
import { createWorkStore } from '../../src/store/createWorkStore.ts'
import { NOBODY } from '../../src/store/shown.ts'

const outside: Outside = { now: () => new Date('2026-03-21T10:00:00'), newId: () => 'id' }

afterEach(() => {
  localStorage.clear()
})

/** A window whose storage another window can wipe. */
async function openWindow(preferences: Boot['preferences'] = {}) {
  let wipe: () => void = () => undefined
  const wiped = new Promise<void>((resolve) => {
    wipe = resolve
  })
  const write = vi.fn<BrowserStorage['write']>(async () => 'written')
  const storage: BrowserStorage = {
    ...{ write, wiped, listen: () => undefined, close: () => undefined },
    points: () => Promise.reject(new Error('not asked for')),
    ...{ restore: vi.fn(), read: vi.fn(), replace: vi.fn() },
  }
  const i18n = await createI18n('sv')
  const savedAt = new Date('2026-03-21T09:00:00')
  const boot: Boot = { i18n, preferences, storage, restored: noWork, savedAt, unreadable: undefined, shown: NOBODY }
  const store = createWorkStore(noWork, outside, NOBODY)
  const subscribe = vi.spyOn(store, 'subscribe')
  const { result, rerender } = renderHook(() => useDeviceState(boot, store, outside))
  return { device: () => result.current.device, rerender, store, subscribe, wipe, wiped, write }
}

it('listens to the store once, however often it is drawn', async () => {
  const { rerender, subscribe } = await openWindow()
  const before = subscribe.mock.calls.length
  rerender()
  rerender()
  expect(subscribe).toHaveBeenCalledTimes(before)
})

it('keeps no preference and no work after another window has wiped, and says so', async () => {
  const { device, store, wipe, wiped, write } = await openWindow()
  act(() => device().noteCopied())
  expect(Object.keys(localStorage)).toEqual(['lageskoll-preferences'])
  localStorage.clear()
  await act(async () => {
    wipe()
    await wiped
  })
  expect(device().keep).toBe('wiped')
  act(() => device().chooseLanguage('en'))
  await vi.waitFor(() => expect(device().language).toBe('en'))
  act(() => store.getState().replaceAll(noWork))
  expect([Object.keys(localStorage), write.mock.calls]).toEqual([[], []])
})

describe('what was asked about last', () => {
  it('is kept over a reload, and in no address', async () => {
    const { device } = await openWindow()
    act(() => device().ask({ hat: 'safety-representative', place: 'pilot' }))
    act(() => device().ask({ systemId: 's1' }))
    const asked = { hat: 'safety-representative', place: 'pilot', systemId: 's1' }
    expect(device().asking).toEqual(asked)
    expect(readPreferences().asking).toEqual(asked)
    expect((await openWindow(readPreferences())).device().asking).toEqual(asked)
    expect(location.href).not.toContain('pilot')
  })

  it('lasts as long as the page where work is kept in a file alone, and is not left behind', async () => {
    const { device } = await openWindow()
    act(() => device().ask({ place: 'staff-cuts' }))
    await act(() => device().chooseKeep('file-only'))
    act(() => device().ask({ hat: 'both' }))
    expect(device().asking).toEqual({ place: 'staff-cuts', hat: 'both' })
    expect(localStorage.getItem('lageskoll-preferences')).not.toContain('staff-cuts')
  })
})
