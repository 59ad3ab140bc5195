import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { writeCheckedFile } from '../../../src/exchange/reading/writeCheckedFile.ts'
import { FORMAT_VERSION, writeEnvelope, writeWorkFile } from '../../../src/exchange/reading/writeWorkFile.ts'
import { FORMATS } from '../../../src/schema/format.ts'
import { recordsOf } from '../../../src/schema/record.ts'
import { noWork } from '../../../src/schema/work.ts'
import { anyTables } from '../../support/anyTables.ts'
import { action, answer, plan, round, someWork, workplace } from '../../support/someWork.ts'
import { row } from '../../support/tinyTraining.ts'
import { workOf } from '../../support/work.ts'

const stamp = { contentVersion: 'abc', savedAt: '2026-03-21T13:32:05.123Z' }
const failed = (failure: string) => ({ kind: 'failed', failure })
const fileOf = (...records: readonly unknown[]) =>
  writeEnvelope({ records: records.map((record) => ({ record })) }, FORMAT_VERSION, stamp)
const envelope = (part: object) => JSON.stringify({ ...JSON.parse(fileOf(workplace, round)), ...part })

describe('a work file', () => {
  it('gives back exactly what was written', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const result = readWorkFile(writeWorkFile(workOf(tables), stamp))
        expect(result).toMatchObject({ kind: 'opened', work: { unread: [] }, savedAt: stamp.savedAt })
        expect(result.kind === 'opened' && result.work.tables).toStrictEqual(tables)
      }),
    )
  })

  it('is the same bytes for the same work', () => {
    expect(writeWorkFile(workOf(someWork), stamp)).toBe(writeWorkFile(workOf(someWork), stamp))
  })

  it('says what it is, in which version, and when it was saved', () => {
    expect(JSON.parse(writeWorkFile(noWork, stamp))).toEqual({
      format: 'lageskoll-work-file',
      formatVersion: FORMAT_VERSION,
      contentVersion: 'abc',
      savedAt: stamp.savedAt,
      records: [],
      unread: [],
      devices: [],
      removals: [],
    })
  })

  it('tells when what it holds is not what was saved, and opens all the same', () => {
    const text = writeCheckedFile(workOf(someWork), stamp)
    const { checksum } = JSON.parse(text) as { readonly checksum: string }
    expect(checksum).toMatch(/^[0-9a-f]{8}$/)
    const isAltered = (changed: string) => {
      const result = readWorkFile(changed)
      return result.kind === 'opened' && result.isAltered
    }
    expect(isAltered(text)).toBe(false)
    // Saved anew by an editor it holds the same.
    expect(isAltered(JSON.stringify(JSON.parse(text)))).toBe(false)
    expect(isAltered(text.replaceAll('\n', '\r\n'))).toBe(false)
    expect(isAltered(text.replace('Vårdadministrationen', 'Vardadministrationen'))).toBe(true)
    expect(isAltered(JSON.stringify({ ...JSON.parse(text), checksum: undefined }))).toBe(false)
  })

  it('still opens when a later app of the same version put more into the envelope', () => {
    expect(readWorkFile(envelope({ checksum: 'x' })).kind).toBe('opened')
  })

  it('opens with its records in any order', () => {
    const backwards = recordsOf(someWork).toReversed()
    expect(readWorkFile(fileOf(...backwards))).toMatchObject({ kind: 'opened', work: { tables: someWork } })
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
    ['JSON that only mentions the format', `{"about":"${FORMATS.work}"}`],
    ["the app's name of another type", `{"format":["${FORMATS.work}"]}`],
  ])('is told from a damaged one: %s', (_what, text) => {
    expect(readWorkFile(text)).toEqual(failed('not-ours'))
  })
})

describe('a damaged file', () => {
  it('is told when it was cut off anywhere after its name', () => {
    const whole = writeWorkFile(workOf(someWork), stamp).trimEnd()
    for (let length = whole.indexOf(FORMATS.work) + FORMATS.work.length; length < whole.length; length += 1)
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

  it('is told when nothing in it is ours', () => {
    expect(readWorkFile(fileOf({ kind: 'secret', id: 's1' }, null, 0))).toEqual(failed('damaged'))
  })

  it('is told, and not read to its end, when it has more faults than any mishap makes', () => {
    const zeros = Array.from({ length: 200_000 }, () => 0)
    expect(readWorkFile(envelope({ records: [{ record: workplace }, ...zeros] }))).toEqual(failed('damaged'))
  })
})

describe('one bad record', () => {
  const set = (...records: readonly unknown[]) => {
    const result = readWorkFile(fileOf(...records))
    return result.kind === 'failed' ? result.failure : result.work
  }
  const w2 = { ...workplace, id: 'w2' }

  it.each([
    ['of an unknown kind', { kind: 'secret', id: 's1' }],
    ['that is none', null],
    ['with a property that nobody knows', { ...action, id: 'a2', password: 'x' }],
    ['with a missing property', { ...action, id: 'a2', rank: undefined }],
    ['with a choice that does not exist', answer('q', { choice: 'maybe' as never })],
    ['with a rank that is no number', { ...action, id: 'a2', rank: null }],
    ['with an id of nothing', { ...action, id: '' }],
    ['with the one id that an object cannot be asked for by', { ...action, id: '__proto__' }],
    ['that has the id of another', { ...action, rank: 2 }],
    ['that answers a question once more', answer('own-question', { id: 'other' as never, choice: 'no' })],
    ['that is a second plan of a round', { ...plan, id: 'p2' }],
    ['whose parent is of another kind', answer('q', { roundId: 'a1' as never })],
    ['without its group', row('staff')],
  ])('is set aside as it was found, and the rest opens: one %s', (_what, record) => {
    const work = set(...recordsOf(someWork), plan, w2, record)
    if (typeof work === 'string') throw new Error(work)
    expect(recordsOf(work.tables)).toHaveLength(recordsOf(someWork).length + 2)
    const asWritten: unknown = JSON.parse(JSON.stringify([{ record }]))
    expect(work.unread).toEqual(asWritten)
  })

  it.each([
    ['workplace', { ...workplace, name: 7 }],
    ['round', { ...round, startedOn: '2026-02-30' }],
  ] as const)('that is the %s does not take all others along', (kind, bad) => {
    const others = recordsOf(someWork).filter((record) => record.kind !== kind)
    const work = set(...others, bad)
    if (typeof work === 'string') throw new Error(work)
    expect(recordsOf(work.tables)).toHaveLength(recordsOf(someWork).length)
    expect(work.unread).toEqual([{ record: bad }])
  })

  it('is carried along in the next file, and read by an app that can', () => {
    const work = set(...recordsOf(someWork), { kind: 'secret', id: 's1' })
    if (typeof work === 'string') throw new Error(work)
    expect(JSON.parse(writeWorkFile(work, stamp))).toMatchObject({ unread: [{ record: { kind: 'secret', id: 's1' } }] })
    const text = writeWorkFile({ ...work, unread: [{ record: { ...action, id: 'a2' } }] }, stamp)
    expect(readWorkFile(text)).toMatchObject({ work: { unread: [], tables: { action: { a2: { id: 'a2' } } } } })
  })

  it('may use one id for two kinds of records', () => {
    expect(readWorkFile(fileOf(workplace, { ...round, id: 'w1' })).kind).toBe('opened')
  })
})

describe('a file from another version', () => {
  it('is too new when its number is higher, whatever else has changed in it', () => {
    const next = { format: FORMATS.work, formatVersion: FORMAT_VERSION + 1 }
    expect(readWorkFile(JSON.stringify(next))).toEqual(failed('too-new'))
    expect(readWorkFile(envelope(next))).toEqual(failed('too-new'))
  })

  const rename = (records: readonly unknown[]) =>
    records.map((entry) => {
      const { record } = entry as { readonly record: { readonly kind: string } }
      return record.kind === 'workplace' ? { record: { ...record, name: 'Omdöpt' } } : entry
    })

  it('is migrated when it is older', () => {
    const result = readWorkFile(fileOf(workplace, round), {
      version: FORMAT_VERSION + 1,
      migrations: { [FORMAT_VERSION]: rename },
    })
    expect(result).toMatchObject({ kind: 'opened', work: { tables: { workplace: { w1: { name: 'Omdöpt' } } } } })
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
