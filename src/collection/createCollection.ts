import type { Collection } from '../domain/collection/takeIn.ts'
import { type AboutCollection, aboutCollectionSchema, type Collected, collectedSchema } from '../schema/collection.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import { parseAs } from '../schema/parseAs.ts'
import { type KeptCollection, openKeptCollection } from '../storage/collection.ts'
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
  /** Reads what this browser has kept. Never rejects. */
  readonly open: (mayKeep: boolean) => Promise<void>
  /** What was read joins what is here; one write for all of it. */
  readonly take: (read: readonly Read[], today: IsoDate) => readonly Line[]
  readonly change: (ids: readonly string[], change: (one: Collected) => Collected) => void
  readonly changeAbout: (part: Partial<AboutCollection>) => void
  readonly noteSaved: () => void
  readonly clear: () => Promise<void>
}

/** A centre's examples: in memory whole, kept one by one in a database of their own. */
export function createCollection(): CollectionStore {
  let state = nothing
  let kept: KeptCollection | undefined
  const listeners = new Set<() => void>()
  const set = (part: Partial<CollectionState>) => {
    state = { ...state, ...part }
    for (const listen of listeners) listen()
  }
  const write = (changed: ReadonlyMap<string, Collected>, about: AboutCollection) => {
    const all = changed.size === 0 ? state.all : new Map([...state.all, ...changed])
    set({ all, about, isOtherThanFile: true })
    kept?.put([...changed.values()], about).catch(() => set({ keeps: 'not-kept' }))
  }
  return {
    get: () => state,
    subscribe: (listen) => {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
    open: async (mayKeep) => {
      if (state.keeps !== 'opening') return
      try {
        if (!mayKeep) throw new Error('Nothing is to be kept here')
        kept = await openKeptCollection()
        const found = await kept.read()
        const all = new Map([...readKept(found.examples), ...state.all])
        const about = parseAs(aboutCollectionSchema, found.about)
        set({ all, about: about === 'unfit' ? state.about : about, keeps: 'kept' })
      } catch {
        set({ keeps: 'not-kept' })
      }
    },
    take: (read, today) => {
      const { lines, changed, about } = takeAll(read, state, today)
      if (changed.size > 0 || about !== state.about) write(changed, about)
      return lines
    },
    change: (ids, change) => {
      const changed = ids.flatMap((id) => {
        const one = state.all.get(id)
        return one ? [[id, change(one)] as const] : []
      })
      write(new Map(changed), state.about)
    },
    changeAbout: (part) => write(new Map(), { ...state.about, ...part }),
    noteSaved: () => set({ isOtherThanFile: false }),
    clear: async () => {
      await kept?.clear()
      set({ all: new Map(), about: emptyAbout, isOtherThanFile: false })
    },
  }
}

const readKept = (found: readonly unknown[]): readonly (readonly [string, Collected])[] =>
  found.flatMap((one) => {
    const read = parseAs(collectedSchema, one)
    return read === 'unfit' ? [] : [[read.example.id, read] as const]
  })
