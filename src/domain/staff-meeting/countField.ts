import { MOST_PEOPLE, type Tally } from '../../schema/tally.ts'

/** What stands in one answer's field while hands are counted. */
export type Count = number | 'not-counted'

/** The fields of one question, one an answer, and the one that keys go to. */
export type CountFields = { readonly counts: readonly Count[]; readonly at: number | 'done' }

export type CountKey =
  /** The whole text of the field after a key or a paste. */
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'enter' }
  /** The offer to let this field hold all who have not been counted. */
  | { readonly kind: 'rest'; readonly room: Tally['room'] }
  | { readonly kind: 'focus'; readonly at: number }

/** True for a number of people, and for an emptied field. */
export const isCountText = (text: string): boolean => readCount(text) !== 'not-a-count'

/** So many empty fields, the first ready. */
export const emptyFields = (howMany: number): CountFields => ({
  counts: Array.from({ length: howMany }, () => 'not-counted'),
  at: 0,
})

/** What a key does. Text that is no number of people changes nothing; an empty field stays not counted, never 0. */
export function pressCountKey(fields: CountFields, key: CountKey): CountFields {
  if (key.kind === 'focus') return key.at in fields.counts ? { ...fields, at: key.at } : fields
  const { at } = fields
  if (at === 'done') return fields
  switch (key.kind) {
    case 'typed': {
      const count = readCount(key.text)
      return count === 'not-a-count' ? fields : withCount(fields, at, count)
    }
    case 'rest': {
      const rest = restOf(fields, key.room)
      return rest === 'none' ? fields : { ...withCount(fields, at, rest), at: nextAfter(fields, at) }
    }
    case 'enter':
      return { ...fields, at: nextAfter(fields, at) }
  }
}

/** How many are left for the field at hand: offered once all other fields are counted and the room is known. */
export function restOf({ counts, at }: CountFields, room: Tally['room']): number | 'none' {
  const others = counts.filter((_, index) => index !== at)
  if (room === 'not-set' || at === 'done' || others.includes('not-counted')) return 'none'
  const rest = room - countedIn(others)
  return rest < 0 ? 'none' : rest
}

/** How many have been counted so far. */
export const countedIn = (counts: readonly Count[]): number =>
  counts.reduce<number>((sum, count) => sum + (count === 'not-counted' ? 0 : count), 0)

function readCount(text: string): Count | 'not-a-count' {
  const digits = text.trim()
  if (digits === '') return 'not-counted'
  return /^\d+$/.test(digits) && Number(digits) <= MOST_PEOPLE ? Number(digits) : 'not-a-count'
}

const withCount = (fields: CountFields, at: number, count: Count): CountFields => ({
  ...fields,
  counts: fields.counts.map((old, index) => (index === at ? count : old)),
})

const nextAfter = ({ counts }: CountFields, at: number): number | 'done' => (at + 1 in counts ? at + 1 : 'done')
