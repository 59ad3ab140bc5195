import { useEffect, useState } from 'react'
import contentVersion from 'virtual:content/version'
import { emptyTables, recordsOf } from '../schema/record.ts'
import { wipeBrowserStorage } from '../storage/browserStorage.ts'
import { keepWork } from '../storage/keepWork.ts'
import { keepPreferences, type Preferences } from '../storage/preferences.ts'
import { changedRecords, type WorkStore } from '../store/createWorkStore.ts'
import type { Device, Look, SaveState } from '../store/DeviceProvider.tsx'
import type { Boot } from './boot.ts'
import { useLanguage } from './useLanguage.ts'

type Keep = Device['keep']

const isKept = (keep: Keep) => keep === 'here' || keep === 'not-asked'

function firstKeep({ storage, unreadable, preferences }: Boot): Keep {
  if (storage === 'refused') return 'refused'
  return unreadable ? 'unreadable' : (preferences.keep ?? 'not-asked')
}

/** Ties the store to this browser: keeps every change, remembers look and language, and wipes on request. */
export function useDeviceState(boot: Boot, store: WorkStore, now: () => Date): Device {
  const [preferences, setPreferences] = useState(boot.preferences)
  const [keep, setKeep] = useState(() => firstKeep(boot))
  const [saveState, setSaveState] = useKeeping(boot, store, keep, now)
  const prefer = (part: Partial<Preferences>) => {
    const next = { ...preferences, ...part }
    setPreferences(next)
    if (isKept(keep)) keepPreferences(next)
  }
  const { language, chooseLanguage } = useLanguage(boot.i18n, (chosen) => prefer({ language: chosen }))
  return {
    saveState,
    language,
    chooseLanguage,
    look: preferences.look ?? 'as-computer',
    chooseLook: (look) => {
      showLook(look)
      prefer({ look })
    },
    keep,
    chooseKeep: async (chosen) => {
      if (boot.storage === 'refused') return
      // The choice itself is only remembered when the person lets this browser remember things.
      await boot.storage.replace(chosen === 'here' ? recordsOf(store.getState().tables) : [])
      if (chosen === 'here') keepPreferences({ ...preferences, keep: chosen })
      setKeep(chosen)
      setSaveState(chosen === 'here' ? { kind: 'saved', at: now() } : { kind: 'not-kept' })
    },
    copiedAt: preferences.copiedAt === undefined ? undefined : new Date(preferences.copiedAt),
    noteCopied: () => prefer({ copiedAt: now().toISOString() }),
    unreadable: keep === 'unreadable' ? boot.unreadable : undefined,
    wipe: async () => {
      setKeep('wiped')
      if (boot.storage !== 'refused') boot.storage.close()
      await wipeBrowserStorage()
      store.getState().edits.replaceAll(emptyTables)
      setPreferences({})
      setSaveState({ kind: 'not-kept' })
    },
    contentVersion,
  }
}

/** Hands every change of the store to storage while work is kept here; gives what to say about it. */
function useKeeping({ storage }: Boot, store: WorkStore, keep: Keep, now: () => Date) {
  const [saveState, setSaveState] = useState<SaveState>({ kind: isKept(keep) ? 'nothing-yet' : 'not-kept' })
  const isOn = isKept(keep)
  useEffect(() => {
    if (!isOn || storage === 'refused') return undefined
    const keeper = keepWork(storage, setSaveState, now)
    return store.subscribe(({ tables }, before) => {
      if (tables !== before.tables) keeper.keep(changedRecords(before.tables, tables))
    })
  }, [isOn, storage, store, now])
  return [saveState, setSaveState] as const
}

/** Shows the chosen look on the whole page; `boot.js` does the same before the first paint. */
function showLook(look: Look): void {
  if (look === 'as-computer') delete document.documentElement.dataset.look
  else document.documentElement.dataset.look = look
}
