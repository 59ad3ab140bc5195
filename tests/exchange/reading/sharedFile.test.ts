import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { readShared, writeShared } from '../../../src/exchange/reading/sharedFile.ts'
import { writeWorkFile } from '../../../src/exchange/reading/writeWorkFile.ts'
import { noWork } from '../../../src/schema/work.ts'
import { sharedExample } from '../../support/someExample.ts'

const text = (part: object = {}) => writeShared('example', { ...sharedExample(), ...part })
const failed = (failure: string) => ({ kind: 'failed', failure })

describe('the file of an example', () => {
  it.each([
    ['words', 'hej', 'not-ours'],
    ['another program’s file', '{"a":1}', 'not-ours'],
    ['a work file', writeWorkFile(noWork, { contentVersion: 'x', savedAt: '2026-03-02T08:00:00.000Z' }), 'other-kind'],
    ['one that is cut off', text().slice(0, 200), 'damaged'],
    ['one of a newer app', text({ formatVersion: 2 }).replace('"formatVersion": 1', '"formatVersion": 2'), 'too-new'],
    ['an id that fits no address', text({ id: '../x' }), 'damaged'],
    ['a step that is none', text({ facts: { ...sharedExample().facts, step: 'nine' } }), 'damaged'],
    ['a text as long as a book', text({ texts: { headline: 'x'.repeat(20_001) } }), 'damaged'],
    ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'not-ours'],
  ])('is refused with its reason: %s', (_what, content, failure) => {
    expect(readShared(content)).toEqual(failed(failure))
  })

  it('brings nothing along that the format does not know', () => {
    const strange = text({ author: 'Någon', texts: { headline: 'Rubrik', secret: 'x' } }).replace(
      '"version"',
      '"__proto__": {"polluted": true}, "version"',
    )
    const read = readShared(strange)
    expect(read).toEqual({ kind: 'example', example: sharedExample({ texts: { headline: 'Rubrik' } }) })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('is taken back by its id', () => {
    expect(readShared(writeShared('withdrawal', { id: 'example-1', version: 2 }))).toEqual({
      kind: 'withdrawal',
      of: { id: 'example-1', version: 2 },
    })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (some) => readShared(some).kind === 'failed'))
  })

  it('is no work file', () => {
    expect(readWorkFile(text())).toEqual(failed('not-ours'))
  })
})
