import { beforeAll, expect, it } from 'vitest'
import { kindOfPicked } from '../../src/exchange/browser/kindOfPicked.ts'
import { openAnswerForm } from '../../src/exchange/browser/openAnswerForm.ts'
import { openWorkFile } from '../../src/exchange/browser/openWorkFile.ts'
import { type KindOfFile, kindsOfFile } from '../../src/exchange/reading/kindOfFile.ts'
import { readPack } from '../../src/exchange/reading/readPack.ts'
import { readGiven } from '../../src/exchange/reading/sharedFiles.ts'
import { filesOfKinds } from '../support/fileKinds.ts'

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())
const became = (result: { readonly kind: string; readonly failure?: string }) =>
  result.kind === 'failed' ? result.failure : 'opened'

/** Every place where a file is picked and read. */
const doors = {
  'my data': async (file: Blob) => became(await openWorkFile(file)),
  'staff meeting': async (file: Blob) => became(await openWorkFile(file, 'staff-meeting')),
  form: async (file: Blob) => became(await openAnswerForm(file)),
  packs: async (file: Blob) => became(readPack(await bytesOf(file))),
  centre: async (file: Blob) => {
    const given = readGiven('x', await bytesOf(file)).map(became)
    return given.find((one) => one !== 'opened') ?? 'opened'
  },
}

/** What each says of each kind, in the order of the doors: a whole file is never said to be damaged where it has no place. */
const table: { readonly [K in KindOfFile]: readonly string[] } = {
  work: ['opened', 'other-kind', 'not-ours', 'other-kind', 'other-kind'],
  locked: ['locked', 'locked', 'not-ours', 'other-kind', 'locked'],
  'staff-meeting': ['other-kind', 'opened', 'not-ours', 'other-kind', 'other-kind'],
  example: ['not-ours', 'not-ours', 'not-ours', 'other-kind', 'opened'],
  withdrawal: ['not-ours', 'not-ours', 'not-ours', 'other-kind', 'opened'],
  pack: ['not-ours', 'not-ours', 'not-ours', 'opened', 'opened'],
  collection: ['not-ours', 'not-ours', 'not-ours', 'other-kind', 'opened'],
  pdf: ['not-ours', 'not-ours', 'damaged', 'not-ours', 'not-ours'],
  calendar: ['not-ours', 'not-ours', 'not-ours', 'not-ours', 'not-ours'],
  word: ['not-ours', 'not-ours', 'not-ours', 'not-ours', 'not-ours'],
  zip: ['not-ours', 'not-ours', 'not-ours', 'not-ours', 'opened'],
  'web-page': ['not-ours', 'not-ours', 'not-ours', 'not-ours', 'not-ours'],
}

const files = new Map<KindOfFile, Blob>()

beforeAll(async () => {
  for (const kind of kindsOfFile) files.set(kind, new Blob([await filesOfKinds[kind]()]))
}, 60_000)

it.each(kindsOfFile)('a file is known for what it is, and each door opens its own alone: %s', async (kind) => {
  const file = files.get(kind) ?? new Blob()
  expect(await kindOfPicked(file)).toBe(kind)
  expect(await Promise.all(Object.values(doors).map((open) => open(file)))).toEqual(table[kind])
})

it.each([['hej'], ['{"some":"list"}'], ['']])('what the app neither makes nor takes is not known: %j', async (text) => {
  expect(await kindOfPicked(new Blob([text]))).toBe('not-known')
})
