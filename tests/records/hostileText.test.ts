import { describe, expect, it } from 'vitest'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import { writeCheckedFile } from '../../src/exchange/reading/writeCheckedFile.ts'
import { ownTextsOf, withText } from '../../src/records/ownTexts.ts'
import { recordsOf, tablesOf } from '../../src/schema/record.ts'
import { createWorkStore } from '../../src/store/createWorkStore.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { filledRecords } from '../support/filledRecords.ts'
import { hostileTexts, withEveryText } from '../support/hostileTexts.ts'
import { workOf } from '../support/work.ts'

const stamp = { contentVersion: 'abc', savedAt: '2026-03-21T13:32:05.123Z' }
const HALF = 'ett \ud83d halvt'

describe('hostile text in every field a person writes in', () => {
  it.each(hostileTexts)('comes back from a work file exactly: %j', (text) => {
    const tables = tablesOf(withEveryText(filledRecords(), text))
    const result = readWorkFile(writeCheckedFile(workOf(tables), stamp))
    expect(result).toMatchObject({ kind: 'opened', isAltered: false, work: { unread: [] } })
    expect(result.kind === 'opened' && result.work.tables).toStrictEqual(tables)
  })

  it('is set aside whole and told where it holds half a character', () => {
    const [first, ...rest] = filledRecords().filter(({ kind }) => kind === 'log')
    const others = filledRecords().filter((record) => record !== first)
    if (!first || rest.length === 0) throw new Error('no notes')
    const broken = withText(first, 'text', HALF)
    const result = readWorkFile(writeCheckedFile(workOf(tablesOf([...others, broken])), stamp))
    expect(result).toMatchObject({ kind: 'opened', work: { unread: [{ record: { id: first.id, text: HALF } }] } })
    expect(result.kind === 'opened' && first.id in result.work.tables.log).toBe(false)
  })

  it('is kept with a visible sign where half a character is typed or pasted, in any field', () => {
    const records = filledRecords()
    let count = 0
    const store = createWorkStore(workOf(tablesOf(records)), {
      ...{ now: () => new Date('2026-03-21T10:00:00'), newId: () => `new-${++count}` },
    })
    const { mend } = editsOf(store)
    for (const record of recordsOf(store.getState().tables).filter(({ kind }) => kind !== 'told-count'))
      for (const { at } of ownTextsOf(record)) mend(record.kind, record.id, at, HALF)
    const typed = recordsOf(store.getState().tables).flatMap(ownTextsOf)
    expect(typed.filter(({ text }) => /\p{Cs}/u.test(text))).toEqual([])
    expect(typed.filter(({ text }) => text === 'ett \ufffd halvt').length).toBeGreaterThan(30)
  })
})
