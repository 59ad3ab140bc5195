import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPack } from '../../../src/exchange/reading/readPack.ts'
import { writeShared } from '../../../src/exchange/reading/sharedFile.ts'
import { examplePack, publishedExample, sharedExample } from '../../support/someExample.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (content: object) => readPack(bytes(writeShared('pack', content)))

it('reads what was written, without what is not published', () => {
  const pack = examplePack()
  expect(read(pack)).toEqual({ kind: 'pack', pack, unread: 0 })
  const [one] = pack.examples
  expect(read({ ...pack, examples: [{ ...one, replyTo: 'klubben', extra: 1 }] })).toEqual({
    kind: 'pack',
    pack,
    unread: 0,
  })
})

it('reads an edition in which everything has been taken back', () => {
  expect(read(examplePack({ examples: [] }))).toMatchObject({ kind: 'pack', pack: { examples: [] } })
})

it('leaves out what is damaged in it and says how many, and keeps the latest of one that stands twice', () => {
  const examples = [publishedExample({ version: 2 }), publishedExample(), { id: 'x' }, null, sharedExample({ id: 'y' })]
  expect(read({ ...examplePack(), examples })).toMatchObject({
    kind: 'pack',
    pack: { examples: [{ id: 'example-1', version: 2 }] },
    unread: 3,
  })
})

it.each([
  ['hej', 'not-ours'],
  ['{"format":"lageskoll-example-pack"', 'damaged'],
  [writeShared('pack', { examples: [] }), 'damaged'],
  [writeShared('pack', { ...examplePack(), examples: [{}] }), 'damaged'],
  [writeShared('pack', { ...examplePack(), id: '__proto__' }), 'damaged'],
  [writeShared('example', sharedExample()), 'other-kind'],
  ['{"format":"lageskoll-example-pack","formatVersion":99}', 'too-new'],
])('says why it cannot be read: %s', (text, failure) => {
  expect(readPack(bytes(text))).toEqual({ kind: 'failed', failure })
})

it('takes bytes that are no text for what they say they are', () => {
  expect(readPack(new Uint8Array([0xff, 0xfe, 0xfd]))).toEqual({ kind: 'failed', failure: 'not-ours' })
  expect(readPack(new Uint8Array([...bytes('lageskoll-example-pack'), 0xff]))).toEqual({
    kind: 'failed',
    failure: 'damaged',
  })
  expect(readPack(new Uint8Array(41 * 1024 * 1024))).toEqual({ kind: 'failed', failure: 'too-large' })
})

it('never throws, whatever a pack holds', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const result = readPack(bytes(`{"format":"lageskoll-example-pack","formatVersion":1,"examples":[${json}]}`))
      expect(result.kind).toBe('failed')
    }),
    { numRuns: 50 },
  )
})
