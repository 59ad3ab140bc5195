import { createStore, type StoreApi } from 'zustand/vanilla'
import type { keyOf } from '../records/change.ts'
import type { Outside } from '../records/edited.ts'
import type { AppRecord } from '../schema/record.ts'
import type { Work } from '../schema/work.ts'
import { NOBODY, type Shown, shownIn } from './shown.ts'

export type WorkState = Work & {
  /** What reaches an edit from outside. */
  readonly outside: Outside
  readonly shown: Shown
  /** What the person chose to see, to be found again at the next start. */
  readonly chosen: Shown
  /** What was removed in this window, by its key: so that what hung on it can be put back with it. */
  readonly gone: ReadonlyMap<ReturnType<typeof keyOf>, AppRecord>
  /** Goes up each time that all that could be put back is let go of. */
  readonly lettingGo: number
  /** Goes up with what is no edit of this window. */
  readonly followed: number
  /** What is typed in forms that add and not added yet, by form: of this window alone, and never saved. */
  readonly drafts: Readonly<Record<string, string>>
  /** Keeps what is typed in a form; '' lets it go. */
  readonly draft: (form: string, text: string) => void
  /** Shows what another window has entered; what is on the screen stays as long as it is there. */
  readonly follow: (work: Work) => void
  /** Replaces everything with the work of an opened file; called only after the file has been understood. */
  readonly replaceAll: (work: Work) => void
  /** Lets go of what could not be read, or of some of it. */
  readonly dropUnread: (goes?: (one: unknown) => boolean) => void
  /** Lets go of all that could be put back in this window: another has taken something away for good. */
  readonly letGo: () => void
  /** Shows another workplace, or another of its rounds. */
  readonly show: (shown: Shown) => void
}

export type WorkStore = StoreApi<WorkState>

/**
 * The one store of what people entered, starting from what storage restored and what was last on the screen. It is edited by
 * `editsOf`, which stands apart so that the start page need not fetch it.
 */
export function createWorkStore(restored: Work, outside: Outside, chosen: Shown = NOBODY): WorkStore {
  return createStore<WorkState>()((set, get) => {
    const take = ({ tables, history, unread }: Work, shown: Shown, more?: Partial<WorkState>) =>
      set({ ...more, tables, history, unread, shown: shownIn(tables, shown) })
    return {
      ...restored,
      outside,
      shown: shownIn(restored.tables, chosen),
      chosen,
      gone: new Map(),
      lettingGo: 0,
      followed: 0,
      drafts: {},
      draft: (form, text) => {
        const { [form]: _before, ...others } = get().drafts
        set({ drafts: text === '' ? others : { ...others, [form]: text } })
      },
      follow: (work) => take(work, get().shown, { followed: get().followed + 1 }),
      show: (shown) => {
        take(get(), shown)
        set({ chosen: get().shown })
      },
      dropUnread: (goes) => set({ unread: goes ? get().unread.filter((one) => !goes(one)) : [] }),
      letGo: () => set({ gone: new Map(), lettingGo: get().lettingGo + 1 }),
      replaceAll: (work) => {
        take(work, NOBODY)
        // What was removed from other work, or typed for it, has no place in this one.
        set({ gone: new Map(), drafts: {} })
      },
    }
  })
}
