import contentVersion from 'virtual:content/version'
import { useCallback, useEffect, useRef, useState } from 'react'
import { hasWork } from '../domain/work/hasWork.ts'
import type { Outside } from '../records/edited.ts'
import type { Preferences } from '../schema/preferences.ts'
import { noWork } from '../schema/work.ts'
import type { WorkStore } from '../store/createWorkStore.ts'
import type { Device, Look } from '../store/DeviceProvider.tsx'
import type { Boot } from './boot.ts'
import { collectionCode, storageCode } from './storageCode.ts'
import { useAsking } from './useAsking.ts'
import { isKept, type Keep, useKeeping } from './useKeeping.ts'
import { useLanguage } from './useLanguage.ts'
import { useChosen, usePreferences } from './usePreferences.ts'
import { useWipedElsewhere } from './useWipedElsewhere.ts'

function firstKeep({ storage, unreadable, preferences }: Boot): Keep {
  if (typeof storage === 'string') return storage
  return unreadable ? 'unreadable' : (preferences.keep ?? 'not-asked')
}

type DeviceState = {
  readonly device: Device
  readonly told: ReturnType<typeof useKeeping>['told']
  /** True for work that has changed since it was last copied to a file. */
  readonly isUncopied: () => boolean
}

/** Ties the store to this browser: keeps every change, remembers look and language, and wipes on request. */
export function useDeviceState(boot: Boot, store: WorkStore, outside: Outside): DeviceState {
  const [keep, setKeep] = useState(() => firstKeep(boot))
  useStorageSays(boot, setKeep)
  const keeping = useKeeping(boot, store, keep, outside)
  const tablesAtCopy = useRef(boot.restored.tables)
  const isUncopied = useCallback(() => {
    const { tables } = store.getState()
    return hasWork(tables) && tables !== tablesAtCopy.current
  }, [store])
  const { preferences, prefer, forget } = usePreferences(boot.preferences, keep !== 'wiped')
  useChosen(store, (shown) => prefer({ shown }))
  useWipedElsewhere(boot.storage, () => {
    void keeping.stop()
    setKeep('wiped')
  })
  const { language, reading, chooseLanguage } = useLanguage(boot.i18n, (chosen) => prefer({ language: chosen }))
  const { asking, ask, forgetAsking } = useAsking(preferences.asking, isKept(keep) ? prefer : undefined)
  const device: Device = {
    ...{ language, reading, chooseLanguage },
    look: preferences.look ?? 'as-computer',
    chooseLook: (look) => {
      showLook(look)
      prefer({ look })
    },
    ...preferredOf(preferences, prefer),
    ...{ keep, asking, ask },
    points: isKept(keep) && typeof boot.storage !== 'string' ? boot.storage.points : undefined,
    chooseKeep: async (chosen) => {
      if (typeof boot.storage === 'string') return
      if (chosen === 'file-only') await Promise.all([keeping.stopAndKeep(noWork), keepNoExamples()])
      else if (!isKept(keep)) await keeping.stopAndKeep(store.getState())
      prefer({ keep: chosen, asking: chosen === 'here' ? asking : undefined })
      setKeep(chosen)
    },
    noteCopied: () => {
      tablesAtCopy.current = store.getState().tables
      prefer({ copiedAt: outside.now().toISOString() })
    },
    unreadable: keep === 'unreadable' ? boot.unreadable : undefined,
    whatIsKept: async () => (await storageCode()).whatIsKept(),
    wipe: async () => {
      await keeping.stop()
      if (typeof boot.storage !== 'string') boot.storage.close()
      try {
        await (await storageCode()).wipeBrowserStorage()
      } catch (error) {
        // Nothing is written any more, so the status must not go on saying that it is.
        setKeep('refused')
        throw error
      }
      setKeep('wiped')
      forget()
      forgetAsking()
      store.getState().replaceAll(noWork)
    },
    contentVersion,
  }
  return { device, told: keeping.told, isUncopied }
}

const momentOf = (instant: string | undefined) => (instant === undefined ? undefined : new Date(instant))

const preferredOf = (
  { atATime, copiedAt, remindFrom, isTold = false }: Preferences,
  prefer: (part: Preferences) => void,
) => ({
  atATime,
  chooseAtATime: (chosen: 'one' | 'all') => prefer({ atATime: chosen }),
  copiedAt: momentOf(copiedAt),
  remindFrom: momentOf(remindFrom),
  choseToBeReminded: (from: Date) => prefer({ remindFrom: from.toISOString() }),
  isTold,
  noteTold: () => prefer({ isTold: true }),
})

const keepNoExamples = async () => (await collectionCode()).keepNoExamples()

/** A page that did not wait for the storage hears later that nothing is kept here. */
function useStorageSays({ later }: Boot, setKeep: (keep: Keep) => void): void {
  useEffect(() => {
    void later?.then(({ storage }) => (typeof storage === 'string' ? setKeep(storage) : undefined))
  }, [later, setKeep])
}

/** Shows the chosen look on the whole page; `beforePaint.js` does the same before the first paint. */
function showLook(look: Look): void {
  if (look === 'as-computer') delete document.documentElement.dataset.look
  else document.documentElement.dataset.look = look
}
