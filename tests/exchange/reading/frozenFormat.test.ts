import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { FORMAT_VERSION, writeWorkFile } from '../../../src/exchange/reading/writeWorkFile.ts'
import { changeTables } from '../../../src/records/change.ts'
import { edited } from '../../../src/records/edited.ts'
import { entriesOf } from '../../../src/records/entriesOf.ts'
import { nouns } from '../../../src/schema/nouns.ts'
import { recordsOf, tablesOf } from '../../../src/schema/record.ts'
import { recordKinds } from '../../../src/schema/recordKinds.ts'
import { noWork } from '../../../src/schema/work.ts'
import { entrySchema, workFileSchema } from '../../../src/schema/workFile.ts'
import { filledRecords } from '../../support/filledRecords.ts'
import { partOfSchema, placesIn, shapeOf } from '../../support/shapeOf.ts'

const SHAPE = `tests/fixtures/format-v${FORMAT_VERSION}.json`
const FILE = `tests/fixtures/work-file-v${FORMAT_VERSION}-full.json`
const IS_FREEZING = process.env.FREEZE === String(FORMAT_VERSION)

/** What to do when this fails. */
const WHAT_NOW = `The records are other than format version ${FORMAT_VERSION} has them, and there are files of it. Make version ${
  FORMAT_VERSION + 1
}: docs/changes.md, "A migration". Only while no version ${FORMAT_VERSION} is in use anywhere: FREEZE=${FORMAT_VERSION} npx vitest run frozenFormat.`

const shape = {
  file: shapeOf(partOfSchema(workFileSchema)),
  entry: shapeOf(partOfSchema(entrySchema)),
  records: Object.fromEntries(recordKinds.map((kind) => [kind, shapeOf(partOfSchema(nouns[kind].schema))])),
}

/** The same text in every run: made, then one field changed and one record removed. */
function fullFile(): string {
  let made = 0
  const outside = { now: () => new Date('2026-11-30T10:00:00.000Z'), newId: () => `store-${++made}` }
  const begun = edited(noWork, tablesOf(filledRecords()), outside)
  const [first] = Object.values(begun.tables.log)
  const [last] = Object.values(begun.tables.log).slice(-1)
  if (!first || !last) throw new Error('no note')
  const changed = changeTables(begun.tables, { put: [{ ...first, text: 'Ord som skrevs om' }], removed: [last] })
  return writeWorkFile(edited(begun, changed, outside), {
    contentVersion: 'a1b2c3',
    savedAt: '2026-11-30T10:00:00.000Z',
  })
}

if (IS_FREEZING) {
  writeFileSync(SHAPE, `${JSON.stringify(shape, null, 1)}\n`)
  writeFileSync(FILE, fullFile())
}

describe(`format version ${FORMAT_VERSION}`, () => {
  it('has the shape that it was frozen in', () => {
    expect(shape, WHAT_NOW).toEqual(JSON.parse(readFileSync(SHAPE, 'utf8')))
  })

  it('has a file with every field of every kind of record, which opens exactly as it was saved', () => {
    const text = readFileSync(FILE, 'utf8')
    const { records } = JSON.parse(text) as { readonly records: unknown }
    const read = readWorkFile(text)
    if (read.kind === 'failed') throw new Error(read.failure)
    expect(read.work.unread).toEqual([])
    expect(entriesOf(read.work)).toEqual(records)
    for (const kind of recordKinds) {
      const filled = new Set(
        recordsOf(read.work.tables).flatMap((record) => (record.kind === kind ? placesOf(record) : [])),
      )
      expect(
        placesIn(partOfSchema(nouns[kind].schema)).filter((place) => !filled.has(place)),
        `${kind}: ${WHAT_NOW}`,
      ).toEqual([])
    }
  })
})

/** Every place of a record that holds something, `*` for each of a list or of what is named. */
function placesOf(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => placesOf(one, `${at}.*`))
  if (typeof value !== 'object' || value === null) return [at]
  const inner = Object.entries(value).flatMap(([field, one]) => placesOf(one, at === '' ? field : `${at}.${field}`))
  return [at, ...inner]
}
