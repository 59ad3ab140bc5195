import { createStore } from 'zustand/vanilla'
import type { Collected } from '../schema/collection.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import { wipeCollection } from '../storage/collection.ts'
import { type ChangeAbout, type CollectionState, nothing } from './collectionState.ts'
import { createKeeping } from './createKeeping.ts'
import type { Read } from './readFiles.ts'
import { type Line, takeAll, united } from './takeAll.ts'

export type CollectionStore = {
  readonly get: () => CollectionState
  readonly subscribe: (listen: () => void) => () => void
  /** Reads what this browser has kept, where it may keep anything. Never rejects. */
  readonly open: (mayKeep: boolean) => Promise<void>
  /** What is kept comes into this window and is removed from the browser; rejects where that cannot be done. */
  readonly keepNothing: () => Promise<void>
  /** Lets go of what is in this window, when the browser's copy has been removed. */
  readonly forget: () => void
  /** What was read joins what is here; one write for all of it. */
  readonly take: (
    read: readonly Read[],
    today: IsoDate,
  ) => { readonly lines: readonly Line[]; readonly stored: Promise<void> }
  readonly change: (ids: readonly string[], change: (one: Collected) => Collected) => void
  /** Also made of what another window has just written, so it is given as a change and not as what comes of it. */
  readonly changeAbout: (change: ChangeAbout) => void
  readonly noteSaved: () => void
  readonly clear: () => Promise<void>
}

/** Before the window is closed or reloaded: the browser chooses the words itself. */
const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault()
const askWhileOther = ({ isOtherThanFile }: CollectionState): void =>
  (isOtherThanFile ? addEventListener : removeEventListener)('beforeunload', askFirst)

/** A centre's examples: in memory whole, kept one by one in a database of their own. */
export function createCollection(): CollectionStore {
  const { getState: get, setState: set, subscribe } = createStore<CollectionState>(() => nothing)
  const keeping = createKeeping(get, set)
  subscribe(askWhileOther)
  const letGo = (part: Partial<CollectionState>) => {
    keeping.letGo()
    set({ ...part, keeps: 'not-kept' })
  }
  return {
    ...{ get, subscribe },
    open: async (mayKeep) => {
      if (mayKeep) await keeping.open()
      else set({ keeps: 'not-kept' })
    },
    keepNothing: async () => {
      // A browser that refuses keeps none.
      if (!(await keeping.open())) return
      letGo({ isOtherThanFile: get().all.size > 0 })
      await wipeCollection()
    },
    forget: () => letGo(nothing),
    take: (given, today) => {
      const { lines, changed, about } = takeAll(given, get(), today)
      const isAboutNew = about !== get().about
      if (changed.size === 0 && !isAboutNew) return { lines, stored: keeping.settled() }
      return { lines, stored: keeping.write(changed, isAboutNew ? (found) => united(found, about) : undefined) }
    },
    change: (ids, change) => {
      const { all } = get()
      const changed = ids.flatMap((id) => {
        const one = all.get(id)
        return one ? [[id, change(one)] as const] : []
      })
      void keeping.write(new Map(changed))
    },
    changeAbout: (change) => void keeping.write(new Map(), change),
    noteSaved: () => set({ isOtherThanFile: false }),
    clear: keeping.clear,
  }
}
