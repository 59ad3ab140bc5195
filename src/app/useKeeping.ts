import { useEffect, useRef, useState } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { changedRecords, changeTables } from '../schema/change.ts'
import { type AppRecord, tablesOf } from '../schema/record.ts'
import { keepWork } from '../storage/keepWork.ts'
import type { WorkStore } from '../store/createWorkStore.ts'
import type { Device, SaveState } from '../store/DeviceProvider.tsx'
import type { Boot } from './boot.ts'

export type Keep = Device['keep']

export const isKept = (keep: Keep): boolean => keep === 'here' || keep === 'not-asked'

type Keeping = {
  /** How the keeping goes; a store of its own, so that the pages are not drawn anew each time something is saved. */
  readonly told: StoreApi<SaveState>
  /** Writes no more; resolves when nothing is under way. */
  readonly stop: () => Promise<void>
  /** Stops, and puts these records in place of all that was kept. */
  readonly stopAndKeep: (records: readonly AppRecord[]) => Promise<void>
}

/** Hands every change of the store to storage while work is kept here, shows what other windows write, and tells how that goes. */
export function useKeeping(
  { storage, restored, savedAt }: Boot,
  store: WorkStore,
  keep: Keep,
  now: () => Date,
): Keeping {
  const [told] = useState(() =>
    createStore<SaveState>(() => (savedAt === 'never' ? { kind: 'nothing-yet' } : { kind: 'saved', at: savedAt })),
  )
  const keeper = useRef<ReturnType<typeof keepWork>>(undefined)
  const written = useRef(restored)
  const isOn = isKept(keep)
  useEffect(() => {
    if (!isOn || storage === 'refused') return undefined
    let isFollowing = false
    const started = keepWork(storage, {
      tell: (state) => told.setState(state, true),
      now,
      follow: (heard) => {
        // Shown, and not written once more.
        isFollowing = true
        store.getState().follow('tables' in heard ? heard.tables : changeTables(store.getState().tables, heard.change))
        isFollowing = false
      },
    })
    keeper.current = started
    // What was entered between the last writing and now counts too.
    started.keep(changedRecords(written.current, store.getState().tables))
    return store.subscribe(({ tables }, before) => {
      if (tables !== before.tables && !isFollowing) started.keep(changedRecords(before.tables, tables))
    })
  }, [isOn, storage, store, told, now])
  const stop = async () => keeper.current?.stop()
  const stopAndKeep = async (records: readonly AppRecord[]) => {
    await stop()
    if (storage === 'refused') return
    await storage.replace(records)
    written.current = tablesOf(records)
    told.setState({ kind: 'saved', at: now() }, true)
  }
  return { told, stop, stopAndKeep }
}
