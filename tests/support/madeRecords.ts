import { newRisk as riskOf } from '../../src/domain/risks/riskAnalysis.ts'
import type { Letter } from '../../src/schema/letter.ts'
import { nouns } from '../../src/schema/nouns.ts'
import type { AppRecord } from '../../src/schema/record.ts'
import type { Risk, RiskAnalysis } from '../../src/schema/riskAnalysis.ts'
import type { StaffMeetingPointRecord } from '../../src/schema/staffMeeting.ts'
import { tinyAsked, tinyStaffMeeting } from './tinyStaffMeeting.ts'
import { staffMeetingRecords } from './work.ts'

const owned = { workplaceId: 'w1', createdAt: '2026-03-02T08:00:00.000Z' }

/** An analysis of the workplace of `someWork`, with nothing said in it. */
export const theirAnalysis = {
  ...{ ...nouns['risk-analysis'].blank, ...owned, kind: 'risk-analysis', id: 'as1' },
  about: { kind: 'change', change: 'new-tool' },
} as unknown as RiskAnalysis

export const newRisk = (text: string) =>
  ({ ...riskOf(theirAnalysis.id, { kind: 'own', text }, ''), ...owned, id: 'ri1' }) as unknown as Risk

export const newLetter = (id: string, findings: string) =>
  ({ ...nouns.letter.blank, ...owned, kind: 'letter', id, request: 'information', findings }) as unknown as Letter

/** A meeting of the same workplace with one question in own words. */
export const newQuestion = (id: string, text: string, name = 'own-9'): readonly AppRecord[] =>
  staffMeetingRecords({
    ...tinyStaffMeeting({ questions: [{ ...tinyAsked(name), asked: { kind: 'own', text } }] }),
    workplaceId: owned.workplaceId as never,
  }).map((record) => (record.kind === 'staff-meeting-question' ? { ...record, id } : record))

/** A point with so many votes typed, and so many pressed. */
export const newPoint = (id: string, typed: number, pressed = 0): StaffMeetingPointRecord => ({
  ...{
    kind: 'staff-meeting-point',
    id,
    staffMeetingId: tinyStaffMeeting().id,
    text: 'Tid att lära',
    underId: 'none',
    votes: { typed, pressed },
    rank: 1,
  },
})
