import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/records/whole.ts'
import { tinyStaffMeeting } from '../support/tinyStaffMeeting.ts'
import { staffMeetingRecords } from '../support/work.ts'

/** True when every record of the meeting is one. */
const read = (part: object) =>
  staffMeetingRecords({ ...tinyStaffMeeting(), ...part }).every((record) => readRecord(record) !== 'unfit')

/** The same where one count of its question, or the people in its room, is kept so. */
const readKept = (kept: unknown) => {
  const withCount = (record: object) =>
    'options' in record && Array.isArray(record.options)
      ? { ...record, options: record.options.map((one: object) => ({ ...one, count: kept })) }
      : record
  return staffMeetingRecords(tinyStaffMeeting()).map((record) => [
    readRecord(withCount(record)) !== 'unfit',
    readRecord(record.kind === 'staff-meeting' ? { ...record, room: kept } : record) !== 'unfit',
  ])
}

const option = (id: string, count: unknown) => ({ id, count })
const others = [option('yes', 1), option('partly', 1), option('no', 1)]
const asking = (part: object) => ({ questions: [{ ...tinyStaffMeeting().questions[0], ...part }] })

describe('a staff meeting is taken', () => {
  it.each([
    ['as it was prepared', {}],
    ['in a room that nobody counted', { room: 'not-set' }],
    ['with nobody there', { room: 0 }],
    ['with 500 people at a distance', { room: 500, remote: 500 }],
    ['with an own question', asking({ asked: { kind: 'own', text: 'Vad saknar du?' } })],
    ['in the middle of a count', asking({ options: [...others, option('dont-know', 'not-counted')] })],
  ])('%s', (_name, part) => {
    expect(read(part)).toBe(true)
  })
})

describe('a staff meeting is refused', () => {
  it.each([
    ['with three options', asking({ options: others })],
    ['with an option twice', asking({ options: [...others, option('yes', 1)] })],
    ['with a way of counting that nobody knows', asking({ way: 'phones' })],
    ['with the names of those who were there', { names: ['x'] }],
    ['on a day that does not exist', { on: '2026-02-30' }],
  ])('%s', (_name, part) => {
    expect(read(part)).toBe(false)
  })
})

describe('a number of people is refused', () => {
  it.each([
    ['as half a person', { typed: 0.5, pressed: 0 }],
    ['as half a press', { typed: 0, pressed: 0.5 }],
    ['as text', { typed: '4', pressed: 0 }],
    ['without what was pressed', { typed: 4 }],
    ['as version 2 kept it', 4],
    ['as more than a number can say', { typed: Number.POSITIVE_INFINITY, pressed: 0 }],
  ])('%s', (_name, kept) => {
    expect(readKept(kept).some(([count, room]) => count && room)).toBe(false)
  })
})
