import { strFromU8, unzipSync } from 'fflate'
import {
  type AboutCollection,
  aboutCollectionSchema,
  type Collected,
  collectedSchema,
  collectionFileSchema,
} from '../../schema/collection.ts'
import { packSchema } from '../../schema/examplePack.ts'
import { LOCKED_FORMAT } from '../../schema/lockedFile.ts'
import { parseAs } from '../../schema/parseAs.ts'
import { exampleVersionSchema, sharedExampleSchema } from '../../schema/sharedExample.ts'
import { kindOfFile } from './kindOfFile.ts'
import { MAX_EXAMPLE_BYTES, openShared, type SharedFailure, type SharedFile } from './sharedFile.ts'

/** A pack of a hundred thousand examples is smaller; keeps a wrong file from filling the memory. */
const MAX_PACK_BYTES = 400 * 1024 * 1024

/** What stands in a file that a centre is given: one thing, or many, each with what it is called. */
export type Given = { readonly name: string } & (
  | SharedFile
  | { readonly kind: 'collected'; readonly collected: Collected }
  | { readonly kind: 'about'; readonly about: AboutCollection }
  /** 'locked': it opens with its phrase. */
  | { readonly kind: 'failed'; readonly failure: SharedFailure | 'locked' }
)

const failed = (name: string, failure: SharedFailure | 'locked'): Given => ({ name, kind: 'failed', failure })

/** Everything in a file, a zip of files too; a part that cannot be read keeps none of the others out. */
export function readGiven(name: string, bytes: Uint8Array<ArrayBuffer>): readonly Given[] {
  if (bytes.length > MAX_PACK_BYTES) return [failed(name, 'too-large')]
  try {
    return isZip(bytes) ? readZip(bytes) : readText(name, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Not text in any encoding of ours, or no whole zip.
    return [failed(name, kindOfFile(bytes) === 'pdf' ? 'not-ours' : 'damaged')]
  }
}

/** What it says of itself stands first in it. */
const isLocked = (text: string): boolean => text.slice(0, 100).includes(LOCKED_FORMAT)

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b

function readZip(bytes: Uint8Array): readonly Given[] {
  const tooLarge: string[] = []
  let room = MAX_PACK_BYTES
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (/\/$/.test(name)) return false
      const fits = originalSize <= MAX_EXAMPLE_BYTES && originalSize <= room
      if (fits) room -= originalSize
      else tooLarge.push(name)
      return fits
    },
  })
  return [
    ...Object.entries(files).flatMap(([name, file]) =>
      isZip(file) ? [failed(name, 'not-ours')] : readText(name, strFromU8(file)),
    ),
    ...tooLarge.map((name) => failed(name, 'too-large')),
  ]
}

function readText(name: string, text: string): readonly Given[] {
  const opened = openShared(text, ['example', 'withdrawal', 'pack', 'collection'])
  if (opened === 'other-kind' && isLocked(text)) return [failed(name, 'locked')]
  if (typeof opened === 'string') return [failed(name, opened)]
  const { kind, data } = opened
  if (kind === 'example') return [oneExample(name, data)]
  if (kind === 'withdrawal') {
    const of = parseAs(exampleVersionSchema, data)
    return [of === 'unfit' ? failed(name, 'damaged') : { name, kind, of }]
  }
  if (kind === 'pack') {
    const pack = parseAs(packSchema, data)
    return pack === 'unfit'
      ? [failed(name, 'damaged')]
      : pack.examples.map((one, at) => oneExample(`${name} ${at + 1}`, one))
  }
  return readCollection(name, data)
}

function oneExample(name: string, data: unknown): Given {
  const example = parseAs(sharedExampleSchema, data)
  return example === 'unfit' ? failed(name, 'damaged') : { name, kind: 'example', example }
}

function readCollection(name: string, data: unknown): readonly Given[] {
  const file = parseAs(collectionFileSchema, data)
  if (file === 'unfit') return [failed(name, 'damaged')]
  const about = parseAs(aboutCollectionSchema, file.about)
  const examples = file.examples.map((one, at): Given => {
    const collected = parseAs(collectedSchema, one)
    const called = `${name} ${at + 1}`
    return collected === 'unfit' ? failed(called, 'damaged') : { name: called, kind: 'collected', collected }
  })
  return about === 'unfit' ? examples : [{ name, kind: 'about', about }, ...examples]
}
