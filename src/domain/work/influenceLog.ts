import type { IsoDate } from '../../schema/isoDate.ts'
import type { LogNote } from '../../schema/logNote.ts'
import { dayOf, daysBetween } from '../days/isoDay.ts'

/** The day a note counts from: the day it tells of, else the day it was written. */
const dayIn = ({ on, createdAt }: LogNote): IsoDate => (on === 'not-set' ? dayOf(new Date(createdAt)) : on)

/** Newest first; of one day, the latest written first. */
export const newestFirst = (notes: readonly LogNote[]): readonly LogNote[] =>
  notes.toSorted((a, b) => dayIn(b).localeCompare(dayIn(a)) || b.createdAt.localeCompare(a.createdAt))

export type AgedPromise = {
  readonly note: LogNote
  /** Whole days since it was given; 0 for one that is dated ahead. */
  readonly days: number
}
export type OpenPromise = AgedPromise & { readonly isLate: boolean }

const aged = (note: LogNote, today: IsoDate): AgedPromise => ({
  note,
  days: Math.max(0, daysBetween(dayIn(note), today)),
})

/** Promises that are marked as kept, the latest first. */
export const keptPromises = (notes: readonly LogNote[], today: IsoDate): readonly AgedPromise[] =>
  newestFirst(notes)
    .filter(({ event, promise }) => event === 'promised' && promise.isKept)
    .map((note) => aged(note, today))

/** Promises that nobody has marked as kept, the oldest first. */
export const openPromises = (notes: readonly LogNote[], today: IsoDate): readonly OpenPromise[] =>
  newestFirst(notes)
    .filter(({ event, promise }) => event === 'promised' && !promise.isKept)
    .toReversed()
    .map((note) => ({
      ...aged(note, today),
      isLate: note.promise.by !== 'not-set' && note.promise.by < today,
    }))

/** True for what is said to have happened on a day that has not come. */
export const isAhead = ({ on }: LogNote, today: IsoDate): boolean => on !== 'not-set' && on > today
