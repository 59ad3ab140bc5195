import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { writeShared } from '../../../src/exchange/reading/sharedFile.ts'
import { readGiven } from '../../../src/exchange/reading/sharedFiles.ts'
import { sharedExample } from '../../support/someExample.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const example = (id: string) => writeShared('example', sharedExample({ id }))

it('reads every file of a zip, and says of each that cannot be read why', () => {
  const zip = zipSync({
    'a.json': strToU8(example('a')),
    'map/b.json': strToU8(example('b')),
    'c.txt': strToU8('hej'),
    'd.json': strToU8(example('d').slice(0, 80)),
    'big.json': new Uint8Array(1024 * 1024 + 1),
    'inner.zip': zipSync({ 'x.json': strToU8(example('x')) }),
  })
  const read = readGiven('allt.zip', zip).map((one) => [one.name, one.kind === 'failed' ? one.failure : one.kind])
  expect(Object.fromEntries(read)).toEqual({
    ...{ 'a.json': 'example', 'map/b.json': 'example', 'c.txt': 'not-ours', 'd.json': 'damaged' },
    ...{ 'big.json': 'too-large', 'inner.zip': 'not-ours' },
  })
})

it('reads a pack one by one: what is damaged in it keeps nothing else out', () => {
  const pack = writeShared('pack', {
    ...{ id: 'p', name: '', edition: 1, madeOn: '2026-03-21' },
    examples: [sharedExample({ id: 'a' }), 7, sharedExample({ id: 'b' })],
  })
  expect(readGiven('p.json', bytes(pack)).map(({ kind }) => kind)).toEqual(['example', 'failed', 'example'])
})

it.each([
  ['invalid UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ['half a zip', zipSync({ 'a.json': strToU8(example('a')) }).slice(0, 60)],
])('says that %s is damaged', (_what, some) => {
  expect(readGiven('x', some)).toEqual([{ name: 'x', kind: 'failed', failure: 'damaged' }])
})
