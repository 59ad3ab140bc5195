import type { BrowserStorage } from './browserStorage.ts'
import type { Change } from './database.ts'

export type SaveStatus =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** The work is only in this tab: the browser refused, or another tab has saved something else meanwhile. */
  | { readonly kind: 'failed'; readonly why: 'refused' | 'other-tab' }
  /** The person chose to save only to a file, or storage was refused from the start. */
  | { readonly kind: 'not-kept' }

type Keeper = {
  readonly keep: (change: Change) => void
  /** When every change so far is written, or has been refused. */
  readonly settled: () => Promise<void>
  /** Writes no more, not even what waits; resolves when the write under way is over. */
  readonly stop: () => Promise<void>
}

const NOTHING: Change = { put: [], removed: [] }
const isNothing = ({ put, removed }: Change) => put.length + removed.length === 0

/**
 * Writes changes at once and in order. While one write is under way the next changes gather, so that fast typing makes
 * few writes and the last one always counts; a refused change is tried again with the next.
 */
export function keepWork(storage: BrowserStorage, tell: (status: SaveStatus) => void, now: () => Date): Keeper {
  let waiting = NOTHING
  let running: Promise<void> | undefined
  let isStopped = false
  const drain = async () => {
    while (!isNothing(waiting)) {
      const change = waiting
      waiting = NOTHING
      const result = await storage.write(change).catch(() => 'refused' as const)
      if (result !== 'written') {
        waiting = join(change, waiting)
        if (!isStopped) tell({ kind: 'failed', why: result === 'refused' ? 'refused' : 'other-tab' })
        break
      }
      if (!isStopped) tell({ kind: 'saved', at: now() })
    }
    running = undefined
  }
  const keep = (change: Change) => {
    if (isStopped || isNothing(change)) return
    waiting = join(waiting, change)
    tell({ kind: 'saving' })
    running ??= drain()
  }
  const stop = async () => {
    isStopped = true
    waiting = NOTHING
    await running
  }
  return { keep, settled: async () => running, stop }
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind} ${id}`

/** Two changes as one: the later word about a record holds. */
function join(first: Change, later: Change): Change {
  const named = new Set([...later.put, ...later.removed].map(keyOf))
  const kept = <T extends { readonly kind: string; readonly id: string }>(all: readonly T[]) =>
    all.filter((one) => !named.has(keyOf(one)))
  return { put: [...kept(first.put), ...later.put], removed: [...kept(first.removed), ...later.removed] }
}
