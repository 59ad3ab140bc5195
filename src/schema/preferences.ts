import { type Reading, readings } from './language.ts'
import type { RoundId } from './round.ts'
import type { WorkplaceId } from './workplace.ts'

/** What belongs to this browser and never to a file. `beforePaint.js` reads some of it before the first paint. */
export type Preferences = {
  readonly language?: Reading | undefined
  readonly look?: 'light' | 'dark' | 'as-computer' | undefined
  /** Whether questions and topics are shown one at a time or all; by the width of the screen where nobody has chosen. */
  readonly atATime?: 'one' | 'all' | undefined
  readonly keep?: 'here' | 'file-only' | undefined
  /** Which workplace and round were chosen to be on the screen. */
  readonly shown?: { readonly workplaceId: WorkplaceId | 'none'; readonly roundId: RoundId | 'latest' } | undefined
  /** What was asked about last on the page of rights; read there, where the ids are known. */
  readonly asking?: Asking | undefined
  /** When a copy was last saved to a file (ISO instant). */
  readonly copiedAt?: string | undefined
  /** No reminder of a copy before then (ISO instant). */
  readonly remindFrom?: string | undefined
  /** Whether it has been told, before the first edit, what saving does in this browser. */
  readonly isTold?: boolean | undefined
}

export type Asking = { readonly [Part in 'hat' | 'place' | 'request' | 'systemId']?: string | undefined }

const oneOf = (all: readonly unknown[]) => (value: unknown) => all.includes(value)

/** What is looked up in tables must not reach what every object inherits. */
const isId = (value: unknown) => typeof value === 'string' && !(value in Object.prototype)
const isOfTexts = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.values(value).every(isId)

const isInstant = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value))

const fits: { readonly [Key in keyof Preferences]-?: (value: unknown) => boolean } = {
  language: oneOf(readings),
  look: oneOf(['light', 'dark', 'as-computer']),
  atATime: oneOf(['one', 'all']),
  keep: oneOf(['here', 'file-only']),
  shown: (value) => isOfTexts(value) && 'workplaceId' in value && 'roundId' in value,
  asking: isOfTexts,
  copiedAt: isInstant,
  remindFrom: isInstant,
  isTold: (value) => typeof value === 'boolean',
}

/** Whether what was found are preferences. By hand: the start reads them, and does without all that checks records. */
export const isPreferences = (found: unknown): found is Preferences =>
  typeof found === 'object' &&
  found !== null &&
  !Array.isArray(found) &&
  Object.entries(fits).every(([key, isFit]) => {
    const value: unknown = Reflect.get(found, key)
    return value === undefined || isFit(value)
  })
