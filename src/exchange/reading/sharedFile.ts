import { parseAs } from '../../schema/parseAs.ts'
import {
  type ExampleVersion,
  exampleVersionSchema,
  type SharedExample,
  sharedExampleSchema,
} from '../../schema/sharedExample.ts'
import {
  SHARED_FORMATS,
  SHARED_VERSION,
  type SharedKind,
  sharedClaimSchema,
  sharedVersionSchema,
} from '../../schema/sharedFormat.ts'

/** Larger than any example by a factor of a hundred. */
export const MAX_EXAMPLE_BYTES = 1024 * 1024

/** 'other-kind': a file of ours that holds something else, such as all the work. */
export type SharedFailure = 'not-ours' | 'other-kind' | 'too-new' | 'damaged' | 'too-large'

export type SharedFile =
  | { readonly kind: 'example'; readonly example: SharedExample }
  | { readonly kind: 'withdrawal'; readonly of: ExampleVersion }

export type SharedResult = SharedFile | { readonly kind: 'failed'; readonly failure: SharedFailure }

/** The text of a file of a kind. */
export const writeShared = (kind: SharedKind, content: object): string =>
  `${JSON.stringify({ format: SHARED_FORMATS[kind], formatVersion: SHARED_VERSION, ...content }, null, 1)}\n`

/** The content of a file of one of some kinds, before it is looked at; what else it is says why it cannot be read. */
export function openShared<K extends SharedKind>(
  text: string,
  kinds: readonly K[],
): { readonly kind: K; readonly data: unknown } | SharedFailure {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return Object.values(SHARED_FORMATS).some((format) => text.includes(format)) ? 'damaged' : 'not-ours'
  }
  const claim = parseAs(sharedClaimSchema, data)
  if (claim === 'unfit') return 'not-ours'
  const kind = kinds.find((one) => SHARED_FORMATS[one] === claim.format)
  if (kind === undefined) return 'other-kind'
  const version = parseAs(sharedVersionSchema, data)
  if (version === 'unfit') return 'damaged'
  return version.formatVersion > SHARED_VERSION ? 'too-new' : { kind, data }
}

const failed = (failure: SharedFailure) => ({ kind: 'failed', failure }) as const

/** Reads an example, or the file that takes one back; nothing in it that the format does not know is kept. */
export function readShared(text: string): SharedResult {
  const opened = openShared(text, ['example', 'withdrawal'])
  if (typeof opened === 'string') return failed(opened)
  if (opened.kind === 'withdrawal') {
    const of = parseAs(exampleVersionSchema, opened.data)
    return of === 'unfit' ? failed('damaged') : { kind: 'withdrawal', of }
  }
  const example = parseAs(sharedExampleSchema, opened.data)
  return example === 'unfit' ? failed('damaged') : { kind: 'example', example }
}
