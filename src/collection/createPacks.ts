import { createStore } from 'zustand/vanilla'
import type { PackResult } from '../exchange/index.ts'
import { type ExamplePack, type KeptPack, keptPackSchema } from '../schema/examplePack.ts'
import { parseAs } from '../schema/parseAs.ts'
import { type KeptPacks, openKeptPacks, wipePacks } from '../storage/packs.ts'
import { createApart } from './createApart.ts'
import { shippedPacks } from './shippedPacks.ts'

/** So much is kept of packs in all, by the size of their files. */
export const MOST_BYTES = 60 * 1024 * 1024

export type PacksState = {
  /** Those that somebody has opened here. */
  readonly opened: readonly KeptPack[]
  /** Those that came with the app. */
  readonly shipped: readonly ExamplePack[]
  /** 'not-kept': this browser keeps none of them. */
  readonly keeps: 'opening' | 'kept' | 'not-kept'
}

/** 'no-room': with it there would be more than is kept; 'broken': what reads it did not come or was ended. */
export type PackFailure = Extract<PackResult, { kind: 'failed' }>['failure'] | 'no-room' | 'broken'

/** What became of a pack: 'newer' took the place of an earlier edition; 'same' and 'older' changed nothing. */
export type TakenPack =
  | {
      readonly kind: 'taken'
      readonly became: 'new' | 'newer' | 'same' | 'older'
      readonly pack: ExamplePack
      readonly unread: number
    }
  | { readonly kind: 'failed'; readonly failure: PackFailure }

export type PackStore = {
  readonly get: () => PacksState
  readonly subscribe: (listen: () => void) => () => void
  /** Reads what this browser has kept, where it may keep anything. Never rejects. */
  readonly open: (mayKeep: boolean) => Promise<void>
  /** What is kept comes into this window and is removed from the browser; rejects where that cannot be done. */
  readonly keepNothing: () => Promise<void>
  /** Lets go of what is in this window, when the browser's copy has been removed. */
  readonly forget: () => void
  /** Reads a picked file in a worker; a pack takes the place of an earlier edition of itself. Never rejects. */
  readonly take: (file: Blob) => Promise<TakenPack>
  readonly add: (kept: KeptPack) => TakenPack
  readonly remove: (id: string) => void
}

/** Packs that centres have published: in memory whole, and kept one by one in a database of their own. */
export function createPacks(readFile = readApart, ships = shippedPacks): PackStore {
  const { getState: get, setState: set, subscribe } = createStore<PacksState>(() => ({ ...none, keeps: 'opening' }))
  let kept: KeptPacks | undefined
  let opening: Promise<void> | undefined
  const write = (change: (to: KeptPacks) => Promise<void>) => {
    if (kept) change(kept).catch(() => set({ keeps: 'not-kept' }))
  }
  const read = async () => {
    kept = await openKeptPacks()
    const found = understood(await kept.read())
    const here = get().opened
    set({ opened: [...without(found, here), ...here], keeps: 'kept' })
    // What came while nothing was kept.
    for (const one of here) write((to) => to.put(one))
  }
  const openOnce = () => {
    opening ??= read().catch(() => set({ keeps: 'not-kept' }))
    return opening
  }
  const letGo = (opened: readonly KeptPack[]) => {
    kept = undefined
    opening = undefined
    set({ opened, keeps: 'not-kept' })
  }
  const add = (one: KeptPack): TakenPack => {
    const { taken, opened } = joined(get().opened, one)
    if (opened) {
      set({ opened })
      write((to) => to.put(one))
    }
    return taken
  }
  return {
    ...{ get, subscribe, add },
    open: async (mayKeep) => {
      const shipped = ships().catch(() => [])
      if (mayKeep) await openOnce()
      else set({ keeps: 'not-kept' })
      set({ shipped: await shipped })
    },
    keepNothing: async () => {
      await openOnce()
      // A browser that refuses keeps none.
      if (!kept) return
      letGo(get().opened)
      await wipePacks()
    },
    forget: () => letGo([]),
    take: async (file) => {
      const result = await readFile(file)
      if (result.kind === 'failed') return result
      const taken = add({ pack: result.pack, bytes: file.size })
      return taken.kind === 'taken' ? { ...taken, unread: result.unread } : taken
    },
    remove: (id) => {
      set({ opened: get().opened.filter(({ pack }) => pack.id !== id) })
      write((to) => to.remove(id))
    },
  }
}

/** What becomes of one that comes to those that are there, and all of them with it where anything changes. */
function joined(
  before: readonly KeptPack[],
  one: KeptPack,
): { readonly taken: TakenPack; readonly opened?: readonly KeptPack[] } {
  const known = before.find(({ pack }) => pack.id === one.pack.id)
  const became = known ? editionBeside(one.pack, known.pack) : 'new'
  if (known && became !== 'newer') return { taken: { kind: 'taken', became, pack: known.pack, unread: 0 } }
  const others = without(before, [one])
  const bytes = others.reduce((sum, other) => sum + other.bytes, one.bytes)
  if (bytes > MOST_BYTES) return { taken: { kind: 'failed', failure: 'no-room' } }
  return { taken: { kind: 'taken', became, pack: one.pack, unread: 0 }, opened: [...others, one] }
}

/** What of it can be read; what cannot keeps none of the others out. */
const understood = (found: readonly unknown[]): readonly KeptPack[] =>
  found.flatMap((one) => {
    const read = parseAs(keptPackSchema, one)
    return read === 'unfit' ? [] : [read]
  })

const none = { opened: [], shipped: [] }

const without = (all: readonly KeptPack[], those: readonly KeptPack[]): readonly KeptPack[] =>
  all.filter(({ pack }) => !those.some((one) => one.pack.id === pack.id))

/** Which of two editions of a pack is the later; two officers may each have made one of the same number. */
function editionBeside(one: ExamplePack, other: ExamplePack): 'newer' | 'same' | 'older' {
  if (one.edition !== other.edition) return one.edition > other.edition ? 'newer' : 'older'
  if (one.madeOn !== other.madeOn) return one.madeOn > other.madeOn ? 'newer' : 'older'
  return JSON.stringify(one) === JSON.stringify(other) ? 'same' : 'newer'
}

async function readApart(file: Blob): Promise<PackResult | { readonly kind: 'failed'; readonly failure: 'broken' }> {
  const apart = createApart()
  try {
    return await apart.readPack(file)
  } catch {
    return { kind: 'failed', failure: 'broken' }
  } finally {
    apart.end()
  }
}

/** Every pack in its latest edition: those that came with the app first. */
export function allPacks({ opened, shipped }: PacksState): readonly ExamplePack[] {
  const all = [...shipped, ...opened.map(({ pack }) => pack)]
  return all.filter(
    (one) => !all.some((other) => other.id === one.id && other !== one && editionBeside(other, one) === 'newer'),
  )
}
