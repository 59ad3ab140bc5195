import {
  type ExamplePack,
  type PublishedExample,
  packSchema,
  publishedExampleSchema,
} from '../../schema/examplePack.ts'
import { parseAs } from '../../schema/parseAs.ts'
import { SHARED_FORMATS } from '../../schema/sharedFormat.ts'
import { openShared, type SharedFailure } from './sharedFile.ts'

/** Larger than a pack of ten thousand examples; keeps a wrong file from filling what the browser keeps. */
const MAX_BYTES = 40 * 1024 * 1024
/** A file says first of all what it is. */
const CLAIM_WITHIN = 1024

/** `unread`: how many of its examples could not be read; the others can. */
export type PackResult =
  | { readonly kind: 'pack'; readonly pack: ExamplePack; readonly unread: number }
  | { readonly kind: 'failed'; readonly failure: SharedFailure }

const failed = (failure: SharedFailure): PackResult => ({ kind: 'failed', failure })

/** Reads a pack that a centre has published; nothing in it that the format does not know is kept. */
export function readPack(bytes: Uint8Array): PackResult {
  if (bytes.length > MAX_BYTES) return failed('too-large')
  const text = textOf(bytes)
  if (text === undefined) return failed(hasClaim(bytes) ? 'damaged' : 'not-ours')
  const opened = openShared(text, ['pack'])
  if (typeof opened === 'string') return failed(opened)
  const pack = parseAs(packSchema, opened.data)
  if (pack === 'unfit') return failed('damaged')
  const read = pack.examples.flatMap((one) => {
    const example = parseAs(publishedExampleSchema, one)
    return example === 'unfit' ? [] : [example]
  })
  const unread = pack.examples.length - read.length
  if (unread > 0 && read.length === 0) return failed('damaged')
  return { kind: 'pack', pack: { ...pack, examples: latest(read) }, unread }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** True for bytes that are no text and say all the same, where a file says it, that they are a pack. */
const hasClaim = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, CLAIM_WITHIN)).includes(SHARED_FORMATS.pack)

/** Of each example its latest version, in the order in which they stand. */
function latest(examples: readonly PublishedExample[]): PublishedExample[] {
  const byId = new Map<string, PublishedExample>()
  for (const one of examples) {
    const known = byId.get(one.id)
    if (!known || one.version > known.version) byId.set(one.id, one)
  }
  return [...byId.values()]
}
