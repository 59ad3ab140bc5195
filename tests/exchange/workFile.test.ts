import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMAT_VERSION, readWorkFile, writeEnvelope, writeWorkFile } from '../../src/exchange/workFile.ts'
import { emptyTables, recordsOf } from '../../src/schema/record.ts'
import { FORMAT } from '../../src/schema/workFile.ts'
import { anyTables } from '../support/anyTables.ts'
import { action, answer, plan, round, someWork, workplace } from '../support/someWork.ts'
import { row } from '../support/tinyTraining.ts'

const stamp = { contentVersion: 'abc', savedAt: '2026-03-21T13:32:05.123Z' }
const failed = (failure: string) => ({ kind: 'failed', failure })
const fileOf = (...records: readonly unknown[]) => writeEnvelope(records, FORMAT_VERSION, stamp)
const envelope = (part: object) => JSON.stringify({ ...JSON.parse(fileOf(workplace, round)), ...part })

describe('a work file', () => {
  it('gives back exactly what was written', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const result = readWorkFile(writeWorkFile(tables, stamp))
        expect(result).toStrictEqual({ kind: 'opened', tables, savedAt: stamp.savedAt })
      }),
    )
  })

  it('is the same bytes for the same work', () => {
    expect(writeWorkFile(someWork, stamp)).toBe(writeWorkFile(someWork, stamp))
  })

  it('says what it is, in which version, and when it was saved', () => {
    expect(JSON.parse(writeWorkFile(emptyTables, stamp))).toEqual({
      format: 'lageskoll-work-file',
      formatVersion: FORMAT_VERSION,
      contentVersion: 'abc',
      savedAt: stamp.savedAt,
      records: [],
    })
  })

  it('still opens when a later app of the same version put more into the envelope', () => {
    expect(readWorkFile(envelope({ checksum: 'x' })).kind).toBe('opened')
  })

  it('opens with its records in any order', () => {
    const backwards = recordsOf(someWork).toReversed()
    expect(readWorkFile(fileOf(...backwards))).toMatchObject({ kind: 'opened', tables: someWork })
  })
})

describe('a file that is not ours', () => {
  it.each([
    ['empty', ''],
    ['no JSON', 'Kära dagbok'],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[]'],
    ['other JSON', '{"format":"excalidraw","records":[]}'],
    ['JSON that only mentions the format', `{"about":"${FORMAT}"}`],
    ["the app's name of another type", `{"format":["${FORMAT}"]}`],
  ])('is told from a damaged one: %s', (_what, text) => {
    expect(readWorkFile(text)).toEqual(failed('not-ours'))
  })
})

describe('a damaged file', () => {
  it('is told when it was cut off anywhere after its name', () => {
    const whole = writeWorkFile(someWork, stamp).trimEnd()
    for (let length = whole.indexOf(FORMAT) + FORMAT.length; length < whole.length; length += 1)
      expect(readWorkFile(whole.slice(0, length))).toEqual(failed('damaged'))
  })

  it.each([
    ['no version', envelope({ formatVersion: undefined })],
    ['a version that is no number', envelope({ formatVersion: '1' })],
    ['version 0', envelope({ formatVersion: 0 })],
    ['half a version', envelope({ formatVersion: 0.5 })],
    ['no records', envelope({ records: undefined })],
    ['records that are no list', envelope({ records: { workplace } })],
    ['a saving moment that is none', envelope({ savedAt: 'i går' })],
    ['a saving moment no calendar has', envelope({ savedAt: '2026-13-41T10:00:00Z' })],
  ])('is told by its envelope: %s', (_what, text) => {
    expect(readWorkFile(text)).toEqual(failed('damaged'))
  })

  it.each([
    ['a record of an unknown kind', [workplace, { kind: 'secret', id: 's1' }]],
    ['a record that is none', [workplace, null]],
    ['a name that is a number', [{ ...workplace, name: 7 }]],
    ['a property that nobody knows', [{ ...workplace, password: 'x' }]],
    ['a missing property', [workplace, { ...round, marks: undefined }]],
    ['a choice that does not exist', [workplace, round, answer('q', { choice: 'maybe' as never })]],
    ['a day that does not exist', [workplace, { ...round, startedOn: '2026-02-30' }]],
    ['a rank that is no number', [workplace, round, { ...action, rank: null }]],
    ['an id of nothing', [{ ...workplace, id: '' }]],
    ['the one id that an object cannot be asked for by', [{ ...workplace, id: '__proto__' }]],
  ])('is told by its records: %s', (_what, records) => {
    expect(readWorkFile(fileOf(...records))).toEqual(failed('damaged'))
  })

  it.each([
    ['a round', [round]],
    ['an answer', [workplace, answer('q')]],
    ['a plan', [workplace, plan]],
    ['an action without its round', [workplace, action]],
    ['a row of a training plan without its group', [workplace, row('staff')]],
    ['an action without its workplace', [{ ...workplace, id: 'w2' }, { ...round, workplaceId: 'w2' }, action]],
    ['an answer whose round is a workplace', [{ ...workplace, id: 'r1' }, answer('q')]],
  ])('is told when %s is an orphan', (_what, records) => {
    expect(readWorkFile(fileOf(...records))).toEqual(failed('damaged'))
  })

  it('is told when an id is there twice', () => {
    expect(readWorkFile(fileOf(workplace, { ...workplace, name: 'En annan' }))).toEqual(failed('damaged'))
  })

  it('is told when a question is answered twice in a round', () => {
    const twice = [answer('q'), answer('q', { id: 'other' as never, choice: 'no' })]
    expect(readWorkFile(fileOf(workplace, round, ...twice))).toEqual(failed('damaged'))
  })

  it('may use one id for two kinds of records', () => {
    expect(readWorkFile(fileOf(workplace, { ...round, id: 'w1' })).kind).toBe('opened')
  })
})

describe('a file from another version', () => {
  it('is too new when its number is higher, whatever else has changed in it', () => {
    const next = { format: FORMAT, formatVersion: FORMAT_VERSION + 1 }
    expect(readWorkFile(JSON.stringify(next))).toEqual(failed('too-new'))
    expect(readWorkFile(envelope(next))).toEqual(failed('too-new'))
  })

  const rename = (records: readonly unknown[]) =>
    records.map((record) =>
      (record as { kind: string }).kind === 'workplace' ? { ...(record as object), name: 'Omdöpt' } : record,
    )

  it('is migrated when it is older', () => {
    const result = readWorkFile(fileOf(workplace, round), {
      version: FORMAT_VERSION + 1,
      migrations: { [FORMAT_VERSION]: rename },
    })
    expect(result).toMatchObject({ kind: 'opened', tables: { workplace: { w1: { name: 'Omdöpt' } } } })
  })

  it.each([
    ['is missing', {}],
    [
      'throws',
      {
        [FORMAT_VERSION]: () => {
          throw new Error('no')
        },
      },
    ],
  ])('fails by name when a migration %s', (_what, migrations) => {
    expect(readWorkFile(fileOf(workplace), { version: FORMAT_VERSION + 1, migrations })).toEqual(
      failed('migration-failed'),
    )
  })

  it('is damaged when its migration makes what the schema refuses', () => {
    const migrations = { [FORMAT_VERSION]: () => [{ kind: 'workplace' }] }
    expect(readWorkFile(fileOf(workplace), { version: FORMAT_VERSION + 1, migrations })).toEqual(failed('damaged'))
  })
})
