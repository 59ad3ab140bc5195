import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { migrate, migrations } from '../../../src/exchange/reading/migrations.ts'
import { readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { FORMAT_VERSION } from '../../../src/exchange/reading/writeWorkFile.ts'
import { entriesOf } from '../../../src/records/entriesOf.ts'
import { recordsOf } from '../../../src/schema/record.ts'

const versions = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1)
const files = readdirSync('tests/fixtures').filter((name) => /^work-file-v\d+(-full)?\.json$/.test(name))
const fixture = (version: number) => `tests/fixtures/work-file-v${version}.json`

describe('every format version', () => {
  it('has a migration to the next, and no migration leads past the present one', () => {
    expect(Object.keys(migrations).map(Number)).toEqual(versions.slice(0, -1))
  })

  it.each(versions)('%i has a file from its time', (version) => {
    expect(existsSync(fixture(version))).toBe(true)
    expect(JSON.parse(readFileSync(fixture(version), 'utf8'))).toMatchObject({ formatVersion: version })
  })

  it.each(files)('still opens with every word a person wrote: %s', (file) => {
    const text = readFileSync(`tests/fixtures/${file}`, 'utf8')
    const result = readWorkFile(text)
    if (result.kind === 'failed') throw new Error(result.failure)
    const written = JSON.parse(text) as { records: readonly Record<string, unknown>[] }
    const opened = new Set(stringsIn(recordsOf(result.work.tables)))
    expect(stringsIn(written.records).filter((words) => words.includes(' ') && !opened.has(words))).toEqual([])
  })
})

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

describe('the present version', () => {
  it('opens exactly as it was saved', () => {
    const text = readFileSync(fixture(FORMAT_VERSION), 'utf8')
    const { records, savedAt } = JSON.parse(text) as { readonly records: unknown; readonly savedAt: string }
    const result = readWorkFile(text)
    if (result.kind === 'failed') throw new Error(result.failure)
    expect(result.savedAt).toBe(savedAt)
    expect(entriesOf(result.work)).toEqual(records)
  })
})

describe('migrating', () => {
  it('leaves records of the present version alone', () => {
    const records = [{ kind: 'whatever' }]
    expect(migrate(records, 3, 3, {})).toEqual({ kind: 'migrated', records })
  })

  it('takes every step once and in order', () => {
    const add = (word: string) => (records: readonly unknown[]) => [...records, word]
    const chain = { 1: add('to 2'), 2: add('to 3'), 3: add('to 4') }
    expect(migrate([], 1, 4, chain)).toEqual({ kind: 'migrated', records: ['to 2', 'to 3', 'to 4'] })
    expect(migrate([], 3, 4, chain)).toEqual({ kind: 'migrated', records: ['to 4'] })
  })

  it('stops at the first step that fails', () => {
    const later = vi.fn()
    const broken = () => {
      throw new Error('no')
    }
    expect(migrate([], 1, 3, { 1: broken, 2: later })).toEqual({ kind: 'failed' })
    expect(migrate([], 1, 3, { 2: later })).toEqual({ kind: 'failed' })
    expect(later).not.toHaveBeenCalled()
  })
})
