import type { Change } from '../schema/change.ts'
import type { Tables } from '../schema/record.ts'
import type { BrowserStorage } from './browserStorage.ts'

export type SaveStatus =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** The work is only in this tab: the browser refused, or another tab has saved what this one's does not fit into. */
  | { readonly kind: 'failed'; readonly why: 'refused' | 'other-tab' }
  /** The person chose to save only to a file, or storage was refused from the start. */
  | { readonly kind: 'not-kept' }

type Keeper = {
  readonly keep: (change: Change) => void
  /** Tries what was refused once more. */
  readonly again: () => void
  /** When every change so far is written, or has been refused. */
  readonly settled: () => Promise<void>
  /** Writes no more, not even what waits; resolves when the write under way is over. */
  readonly stop: () => Promise<void>
}

type Hands = {
  readonly tell: (status: SaveStatus) => void
  /** Shows what another window has written: one change, or everything as it now is. */
  readonly follow: (heard: { readonly change: Change } | { readonly tables: Tables }) => void
  readonly now: () => Date
}

const NOTHING: Change = { put: [], removed: [] }
const isNothing = ({ put, removed }: Change) => put.length + removed.length === 0

type State = {
  /** What no write has taken yet, or what was given back. */
  waiting: Change
  /** Another window has written what is not shown here. */
  isBehind: boolean
  isStopped: boolean
}

/**
 * Writes changes at once and in order, and follows the browser's other windows. While one write is under way the next
 * changes gather, so that fast typing makes few writes and the last one always counts; a refused change is tried again
 * with the next. Where two windows change things at once, each record is as the one that wrote last has it.
 */
export function keepWork(storage: BrowserStorage, { tell, follow, now }: Hands): Keeper {
  const state: State = { waiting: NOTHING, isBehind: false, isStopped: false }
  let running: Promise<void> | undefined
  const hands: Hands = { tell: (status) => (state.isStopped ? undefined : tell(status)), follow, now }
  const drain = async () => {
    while (state.isBehind || !isNothing(state.waiting)) {
      const isDone = await (state.isBehind ? catchUp(state, storage, hands) : write(state, storage, hands))
      if (!isDone) break
    }
    running = undefined
  }
  const behind = () => {
    if (state.isStopped) return
    state.isBehind = true
    running ??= drain()
  }
  storage.listen({
    step: (change) => {
      const isFree = !state.isStopped && !running && isNothing(state.waiting)
      if (isFree) follow({ change })
      // What waits here may build on what the other window changed.
      else behind()
      return isFree
    },
    behind,
  })
  return {
    keep: (change) => {
      if (state.isStopped || isNothing(change)) return
      state.waiting = join(state.waiting, change)
      tell({ kind: 'saving' })
      running ??= drain()
    },
    again: () => {
      if (!isNothing(state.waiting)) running ??= drain()
    },
    settled: async () => running,
    stop: async () => {
      state.isStopped = true
      state.waiting = NOTHING
      await running
    },
  }
}

/** Writes all that waits; false where there is no use in going on now. */
async function write(state: State, storage: BrowserStorage, { tell, now }: Hands): Promise<boolean> {
  const change = state.waiting
  state.waiting = NOTHING
  const result = await storage.write(change).catch(() => 'refused' as const)
  if (result === 'written') {
    tell({ kind: 'saved', at: now() })
    return true
  }
  if (!state.isStopped) state.waiting = join(change, state.waiting)
  if (result === 'changed-elsewhere') state.isBehind = true
  else tell({ kind: 'failed', why: 'refused' })
  return result === 'changed-elsewhere'
}

/** Shows all that is kept now, with what waits here made on top of it; false where that does not fit. */
async function catchUp(state: State, storage: BrowserStorage, { tell, follow }: Hands): Promise<boolean> {
  state.isBehind = false
  const tried = state.waiting
  const tables = await storage.catchUp(tried).catch(() => 'does-not-fit' as const)
  if (state.isStopped) return false
  if (tables === 'does-not-fit') {
    if (!isNothing(state.waiting)) tell({ kind: 'failed', why: 'other-tab' })
    return false
  }
  // What was changed here meanwhile has not been held against what was read.
  if (state.waiting === tried) follow({ tables })
  else state.isBehind = true
  return true
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind} ${id}`

/** Two changes as one: the later word about a record holds. */
function join(first: Change, later: Change): Change {
  const named = new Set([...later.put, ...later.removed].map(keyOf))
  const kept = <T extends { readonly kind: string; readonly id: string }>(all: readonly T[]) =>
    all.filter((one) => !named.has(keyOf(one)))
  return { put: [...kept(first.put), ...later.put], removed: [...kept(first.removed), ...later.removed] }
}
