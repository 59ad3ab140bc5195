import { describe, expect, it } from 'vitest'
import { textsHolding, workWithoutText, workWithoutWorkplace } from '../../../src/domain/privacy/forGood.ts'
import { ownTextsOf, withText } from '../../../src/records/ownTexts.ts'
import { type AppRecord, recordsOf, tablesOf } from '../../../src/schema/record.ts'
import { filledRecords } from '../../support/filledRecords.ts'
import { someWork, workplace } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

const SECRET = 'Chefen sa något i förtroende.'

describe('a text that is taken out for good', () => {
  it.each(filledRecords().flatMap((record) => ownTextsOf(record).map(({ at }) => [record.kind, at, record] as const)))(
    'stands nowhere any more: %s %s',
    (_kind, at, record: AppRecord) => {
      const holding = withText(record, at, at === 'value' ? JSON.stringify([{ text: SECRET }]) : SECRET)
      const work = workOf(tablesOf([holding]))
      expect(textsHolding(work, 'I FÖRTROENDE')).toEqual(new Map([[SECRET, 1]]))
      expect(JSON.stringify(workWithoutText(work, SECRET))).not.toContain(SECRET)
    },
  )

  it('leaves everything else as it was, the very same where it is not there', () => {
    const work = workOf(someWork)
    expect(workWithoutText(work, SECRET)).toBe(work)
  })

  it('goes with what could not be read', () => {
    const work = { ...workOf(someWork), unread: [{ kind: 'future', deep: [{ text: SECRET }] }, { kind: 'other' }] }
    expect(textsHolding(work, SECRET).get(SECRET)).toBe(1)
    expect(workWithoutText(work, SECRET).unread).toEqual([{ kind: 'other' }])
  })
})

it('a workplace goes with all that hangs on it, and no other', () => {
  const other = { ...workplace, id: 'w2', name: 'Växeln' } as typeof workplace
  const work = workOf(tablesOf([...recordsOf(someWork), other]))
  expect(recordsOf(workWithoutWorkplace(work, workplace.id).tables)).toEqual([other])
  expect(workWithoutWorkplace(work, 'not-there')).toBe(work)
})
