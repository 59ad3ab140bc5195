import { useEffect, useRef, useState } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { hasWork } from '../domain/work/hasWork.ts'
import type { Outside } from '../records/edited.ts'
import type { SaveStatus } from '../schema/saveStatus.ts'
import type { Work } from '../schema/work.ts'
import type { BrowserStorage } from '../storage/browserStorage.ts'
import { keepWork } from '../storage/keepWork.ts'
import { tryAgain } from '../storage/tryAgain.ts'
import type { WorkStore } from '../store/createWorkStore.ts'
import type { Device } from '../store/DeviceProvider.tsx'
import type { Boot } from './boot.ts'

export type Keep = Device['keep']

export const isKept = (keep: Keep): boolean => keep === 'here' || keep === 'not-asked'

type Keeping = {
  /** How the keeping goes; a store of its own, so that the pages are not drawn anew each time something is saved. */
  readonly told: StoreApi<SaveStatus>
  /** Writes no more; resolves when nothing is under way. */
  readonly stop: () => Promise<void>
  /** Stops, and puts this work in place of all that was kept. */
  readonly stopAndKeep: (work: Work) => Promise<void>
}

/** Hands every change of the store to storage while work is kept here, shows what other windows write, and tells how that goes. */
export function useKeeping(
  { storage, restored, savedAt }: Boot,
  store: WorkStore,
  keep: Keep,
  outside: Outside,
): Keeping {
  const [told] = useState(() =>
    createStore<SaveStatus>(() => (savedAt === 'never' ? { kind: 'nothing-yet' } : { kind: 'saved', at: savedAt })),
  )
  const keeper = useRef<ReturnType<typeof keepWork>>(undefined)
  const written = useRef(restored)
  const isOn = isKept(keep)
  useEffect(() => {
    if (!isOn || typeof storage === 'string') return undefined
    const started = keepWork(storage, written.current, {
      tell: (status) => {
        trying.heard(status)
        told.setState(status, true)
      },
      outside,
      current: () => store.getState(),
      show: (work) => store.getState().follow(work),
    })
    const trying = tryAgain(started.again)
    keeper.current = started
    // What was entered between the last writing and now counts too.
    started.changed()
    const leave = store.subscribe(started.changed)
    const endHelp = helpToLast(storage, store)
    return () => {
      leave()
      endHelp()
      trying.stop()
    }
  }, [isOn, storage, store, told, outside])
  const stop = async () => keeper.current?.stop()
  const stopAndKeep = async (work: Work) => {
    await stop()
    if (typeof storage === 'string') return
    await storage.replace(work)
    written.current = work
    told.setState({ kind: 'saved', at: outside.now() }, true)
  }
  return { told, stop, stopAndKeep }
}

/** Helps kept work to last from when there is some: a page where nothing has been entered fetches nothing for it. */
function helpToLast({ points }: BrowserStorage, store: WorkStore): () => void {
  const before = store.getState()
  let ending: Promise<(() => void) | undefined> | undefined
  const help = () => {
    if (ending || !hasWork(store.getState().tables)) return
    ending = points()
      .then((all) => all.helpToLast(store, before))
      .catch(() => undefined)
  }
  help()
  const leave = store.subscribe(help)
  return () => {
    leave()
    void ending?.then((end) => end?.())
  }
}
