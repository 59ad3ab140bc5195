import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/records/whole.ts'
import { tinyStaffMeeting } from '../support/tinyStaffMeeting.ts'
import { staffMeetingRecords } from '../support/work.ts'

/** True when every record of the meeting is one. */
const read = (part: object) =>
  staffMeetingRecords({ ...tinyStaffMeeting(), ...part }).every((record) => readRecord(record) !== 'unfit')

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
    ['with a negative count', asking({ options: [...others, option('dont-know', -1)] })],
    ['with half a person', asking({ options: [...others, option('dont-know', 0.5)] })],
    ['with a count as text', asking({ options: [...others, option('dont-know', '4')] })],
    ['with three options', asking({ options: others })],
    ['with an option twice', asking({ options: [...others, option('yes', 1)] })],
    ['with a way of counting that nobody knows', asking({ way: 'phones' })],
    ['with more people than a room holds', { room: 1000 }],
    ['with the names of those who were there', { names: ['x'] }],
    ['on a day that does not exist', { on: '2026-02-30' }],
  ])('%s', (_name, part) => {
    expect(read(part)).toBe(false)
  })
})
