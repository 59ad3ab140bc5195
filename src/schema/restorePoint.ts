import type { Work } from './work.ts'

/** Why the work was kept as it was: before something that makes it other at one stroke (a file, a workplace taken away), or because a new day began. */
export type PointReason = 'open' | 'merge' | 'restore' | 'remove' | 'daily'

/** The work as it was at a moment: a work file, kept in the browser beside the work. */
export type RestorePoint = {
  readonly id: number
  readonly at: Date
  readonly why: PointReason
  /** Given by the person, who then decides when it goes; empty where it goes when newer ones need its place. */
  readonly name: string
  readonly text: string
}

/** What can be done with the restore points of this browser. All reject when the browser refuses. */
export type RestorePoints = {
  /** Of a day that has one already, 'daily' keeps no second. */
  readonly keep: (why: PointReason, text: string) => Promise<void>
  /** The latest first. */
  readonly list: () => Promise<readonly RestorePoint[]>
  readonly name: (id: number, name: string) => Promise<void>
  readonly remove: (id: number) => Promise<void>
  readonly removeAll: () => Promise<void>
  /** Puts other texts in place of some, or takes them away, for good: the other windows let go of what they could put back. */
  readonly rewrite: (texts: ReadonlyMap<number, string>, gone: readonly number[]) => Promise<void>
  /**
   * Helps kept work to last, without a word: how it was when a day began or before a workplace was taken away is kept, and once there is a plan the browser is asked
   * not to clear it by itself. `before` is what was there when it began to be kept. Returns how to end it.
   */
  readonly helpToLast: (kept: Followed, before: Work) => () => void
}

/** The work as it is now, and each change of it. */
type Followed = {
  readonly getState: () => FollowedWork & { readonly letGo: () => void }
  readonly subscribe: (listen: (work: FollowedWork, before: FollowedWork) => void) => () => void
}

/** Beside the work what tells that nothing of before is to be kept: it was another window that changed it, or it went for good. */
export type FollowedWork = Work & { readonly followed: number; readonly lettingGo: number }
