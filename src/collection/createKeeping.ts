import type { Collection } from '../domain/collection/takeIn.ts'
import type { ChangedElsewhere, Collected } from '../schema/collection.ts'
import { type KeptCollection, openKeptCollection } from '../storage/collection.ts'
import { type ChangeAbout, type CollectionState, empty, withChanged } from './collectionState.ts'
import { united } from './takeAll.ts'
import { understood, understoodAbout } from './understood.ts'

type Keeping = {
  /** True where the browser keeps it from now on; never rejects. */
  readonly open: () => Promise<boolean>
  /** Changes what is here at once; resolves when it is written, or cannot be. */
  readonly write: (changed: Collection, change?: ChangeAbout) => Promise<void>
  /** Once all is written. */
  readonly settled: () => Promise<void>
  readonly letGo: () => void
  readonly clear: () => Promise<void>
}

type Set = (part: Partial<CollectionState>) => void

/** Keeps a collection in this browser, the same in every window: each tells the others what it has written. */
export function createKeeping(get: () => CollectionState, set: Set): Keeping {
  let kept: KeptCollection | undefined
  let opening: Promise<boolean> | undefined
  let written = 0
  let last: Promise<void> = Promise.resolve()
  const write = (changed: Collection, change?: ChangeAbout): Promise<void> => {
    const { all, about } = get()
    set({ all: withChanged(all, changed), about: change?.(about) ?? about, isOtherThanFile: true })
    written += 1
    const onKept = change && ((found: unknown) => change(understoodAbout(found) ?? about))
    last = (kept?.put([...changed.values()], onKept) ?? last).catch(() => set({ keeps: 'not-kept' }))
    return last
  }
  /** What another window wrote is here too, once all that this one writes meanwhile is written. */
  const hear = async (changed: ChangedElsewhere): Promise<void> => {
    if (changed === 'everything') return set(empty)
    const before = written
    await last
    if (!kept) return
    const { all, about = get().about } = understood(await kept.read(changed))
    if (written !== before) return hear(changed)
    set({ all: withChanged(get().all, new Map(all)), about, isOtherThanFile: true })
  }
  const read = async () => {
    kept = await openKeptCollection((changed) => void hear(changed).catch(() => undefined))
    const all = new Map<string, Collected>()
    for await (const some of kept.readAll())
      for (const [id, one] of understood({ examples: some, about: undefined }).all) all.set(id, one)
    const { about = get().about } = understood(await kept.read([]))
    const here = get()
    if (here.all.size === 0) return set({ all, about, keeps: 'kept' })
    // What came while nothing was kept.
    set({ all: withChanged(all, here.all), about: united(here.about, about), keeps: 'kept' })
    void write(here.all, (found) => united(here.about, found))
  }
  const refused = () => {
    kept = undefined
    set({ keeps: 'not-kept' })
  }
  return {
    open: async () => {
      opening ??= isDone(read())
      if (!(await opening)) refused()
      return kept !== undefined
    },
    write,
    settled: () => last,
    letGo: () => {
      kept = undefined
      opening = undefined
    },
    clear: async () => {
      await last
      await kept?.clear()
      set(empty)
    },
  }
}

const isDone = (done: Promise<unknown>): Promise<boolean> =>
  done.then(
    () => true,
    () => false,
  )
