import { createStore } from 'zustand/vanilla'
import type { Collection } from '../domain/collection/takeIn.ts'
import { type AboutCollection, aboutCollectionSchema, type Collected, collectedSchema } from '../schema/collection.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import { parseAs } from '../schema/parseAs.ts'
import { type KeptCollection, openKeptCollection, wipeCollection } from '../storage/collection.ts'
import type { Read } from './readFiles.ts'
import { type Line, takeAll } from './takeAll.ts'

export type CollectionState = {
  readonly all: Collection
  readonly about: AboutCollection
  /** 'not-kept': this browser keeps nothing of it. */
  readonly keeps: 'opening' | 'kept' | 'not-kept'
  /** Changed since the working file was last saved or opened. */
  readonly isOtherThanFile: boolean
}

const emptyAbout: AboutCollection = { themes: [], withdrawn: [], told: {} }
const nothing: CollectionState = { all: new Map(), about: emptyAbout, keeps: 'opening', isOtherThanFile: false }

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
  readonly take: (read: readonly Read[], today: IsoDate) => readonly Line[]
  readonly change: (ids: readonly string[], change: (one: Collected) => Collected) => void
  readonly changeAbout: (part: Partial<AboutCollection>) => void
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
  let kept: KeptCollection | undefined
  let opening: Promise<void> | undefined
  subscribe(askWhileOther)
  const write = (changed: ReadonlyMap<string, Collected>, about: AboutCollection) => {
    const all = changed.size === 0 ? get().all : new Map([...get().all, ...changed])
    set({ all, about, isOtherThanFile: true })
    kept?.put([...changed.values()], about).catch(() => set({ keeps: 'not-kept' }))
  }
  const read = async () => {
    kept = await openKeptCollection()
    const { all, about = get().about } = understood(await kept.read())
    const here = get().all
    set({ all: new Map([...all, ...here]), about, keeps: 'kept' })
    // What came while nothing was kept.
    if (here.size > 0) write(here, about)
  }
  const openOnce = () => {
    opening ??= read().catch(() => set({ keeps: 'not-kept' }))
    return opening
  }
  const letGo = (part: Partial<CollectionState>) => {
    kept = undefined
    opening = undefined
    set({ ...part, keeps: 'not-kept' })
  }
  return {
    ...{ get, subscribe },
    open: async (mayKeep) => (mayKeep ? openOnce() : set({ keeps: 'not-kept' })),
    keepNothing: async () => {
      await openOnce()
      // A browser that refuses keeps none.
      if (!kept) return
      letGo({ isOtherThanFile: get().all.size > 0 })
      await wipeCollection()
    },
    forget: () => letGo(nothing),
    take: (read, today) => {
      const { lines, changed, about } = takeAll(read, get(), today)
      if (changed.size > 0 || about !== get().about) write(changed, about)
      return lines
    },
    change: (ids, change) => {
      const changed = ids.flatMap((id) => {
        const one = get().all.get(id)
        return one ? [[id, change(one)] as const] : []
      })
      write(new Map(changed), get().about)
    },
    changeAbout: (part) => write(new Map(), { ...get().about, ...part }),
    noteSaved: () => set({ isOtherThanFile: false }),
    clear: async () => {
      await kept?.clear()
      set({ all: new Map(), about: emptyAbout, isOtherThanFile: false })
    },
  }
}

/** What of it can be read; what cannot keeps none of the others out. */
function understood(found: Awaited<ReturnType<KeptCollection['read']>>): Partial<Pick<CollectionState, 'about'>> & {
  readonly all: readonly (readonly [string, Collected])[]
} {
  const about = parseAs(aboutCollectionSchema, found.about)
  const all = found.examples.flatMap((one) => {
    const read = parseAs(collectedSchema, one)
    return read === 'unfit' ? [] : [[read.example.id, read] as const]
  })
  return { all, ...(about !== 'unfit' && { about }) }
}
