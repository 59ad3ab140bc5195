import { fetchedPart } from '../parts/fetchedPart.ts'
import type { Outside } from '../records/edited.ts'
import type { joinWork } from '../records/join.ts'
import { isNoStep, stepBetween, withStep } from '../records/step.ts'
import type { SaveStatus } from '../schema/saveStatus.ts'
import type { Work } from '../schema/work.ts'
import type { BrowserStorage } from './browserStorage.ts'

type Keeper = {
  /** To be called when the work on the screen is other than before. */
  readonly changed: () => void
  /** Tries what was refused once more. */
  readonly again: () => void
  /** When every change so far is written, or has been refused. */
  readonly settled: () => Promise<void>
  /** Writes no more, not even what waits; resolves when the write under way is over. */
  readonly stop: () => Promise<void>
}

type Hands = {
  readonly tell: (status: SaveStatus) => void
  /** The work on the screen. */
  readonly current: () => Work
  /** Shows what another window has written, with what was changed here on top of it. */
  readonly show: (work: Work) => void
  readonly outside: Outside
  /** Fetches what puts two windows' changes together: seldom needed, so the start does without it. */
  readonly fetchJoin?: () => Promise<{ readonly joinWork: typeof joinWork }>
}

const joining = fetchedPart(() => import('../records/join.ts'))

type State = {
  /** What the storage holds, as far as is known here. */
  base: Work
  /** Another window has written what is not shown here. */
  isBehind: boolean
  isStopped: boolean
  /** The last that was told is that something is being saved. */
  isSaving: boolean
}

/**
 * Keeps what the storage holds and what is on the screen the same. A change is written at once; what changes during a write
 * is written after it, so that fast typing makes few writes and the last one always counts. What another window has written
 * meanwhile is taken in first, field by field (`records/rebase.ts`), and what was changed here is written on top of it.
 */
export function keepWork(storage: BrowserStorage, start: Work, hands: Hands): Keeper {
  const state: State = { base: start, isBehind: false, isStopped: false, isSaving: false }
  let running: Promise<void> | undefined
  const tell: Hands['tell'] = (status) => {
    state.isSaving = status.kind === 'saving'
    if (!state.isStopped) hands.tell(status)
  }
  const quiet: Hands = { ...hands, tell }
  const waits = () => !isNoStep(stepBetween(state.base, hands.current()))
  const drain = async () => {
    let isDone = true
    while (isDone && !state.isStopped && (state.isBehind || waits()))
      isDone = await (state.isBehind ? takeIn(state, storage, quiet) : write(state, storage, quiet))
    // What waited here may be what the others have done already: then no writing of its own says that it is kept.
    if (isDone && state.isSaving) tell({ kind: 'saved', at: hands.outside.now() })
    running = undefined
  }
  const run = () => {
    running ??= drain()
  }
  const behind = () => {
    if (state.isStopped) return
    state.isBehind = true
    run()
  }
  storage.listen({
    step: (step) => {
      const isFree = !state.isStopped && !state.isBehind && !running && !waits()
      // What waits here may build on what the other window changed.
      if (!isFree) behind()
      else {
        state.base = withStep(state.base, step)
        hands.show(state.base)
      }
      return isFree
    },
    behind,
  })
  return {
    changed: () => {
      if (state.isStopped || !waits()) return
      tell({ kind: 'saving' })
      run()
    },
    again: () => {
      if (!state.isStopped && (state.isBehind || waits())) run()
    },
    settled: async () => running,
    stop: async () => {
      state.isStopped = true
      await running
    },
  }
}

/** Writes all that waits; false where there is no use in going on now. */
async function write(state: State, storage: BrowserStorage, { tell, current, outside }: Hands): Promise<boolean> {
  const work = current()
  const step = stepBetween(state.base, work)
  const written = step === 'everything' ? storage.replace(work).then(() => 'written' as const) : storage.write(step)
  const result = await written.catch(() => 'refused' as const)
  if (result === 'written') {
    state.base = work
    tell({ kind: 'saved', at: outside.now() })
    return true
  }
  if (result === 'changed-elsewhere') state.isBehind = true
  else tell({ kind: 'failed', why: 'refused' })
  return result === 'changed-elsewhere'
}

/** Shows all that is kept now, with what waits here made on top of it; false where there is no use in going on now. */
async function takeIn(state: State, storage: BrowserStorage, hands: Hands): Promise<boolean> {
  const { tell, current, show, outside, fetchJoin = joining } = hands
  const hasChanged = () => !isNoStep(stepBetween(state.base, current()))
  state.isBehind = false
  const theirs = await storage.read().catch(() => 'gone' as const)
  const join = hasChanged() && typeof theirs !== 'string' ? await fetchJoin().catch(() => undefined) : undefined
  if (state.isStopped) return false
  if (theirs === 'gone') {
    if (hasChanged()) tell({ kind: 'failed', why: 'other-tab' })
    return false
  }
  if (theirs === 'part-missing' || (!join && hasChanged())) {
    // Taken in at the next change or try: until then nothing is written over it.
    state.isBehind = true
    if (hasChanged()) tell({ kind: 'failed', why: 'part-missing' })
    return false
  }
  const before = state.base
  state.base = theirs
  show(join ? join.joinWork(before, current(), theirs, outside) : theirs)
  return true
}
