import { expect, it } from 'vitest'
import { timeline } from '../../../src/domain/follow-up/timeline.ts'
import type { Round } from '../../../src/schema/round.ts'
import { day, ownAction } from '../../support/plan.ts'
import { round } from '../../support/someWork.ts'
import { tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'

const rounds = [round, { ...round, id: 'r2', startedOn: '2026-09-01' } as Round]
const answered = (on: string) =>
  ownAction(on, { outcome: { kind: 'given', answer: 'yes', on: on as never, paragraph: '', note: '' } })
const decision = { id: 'd1', what: 'Ta upp det', responsible: { kind: 'own', text: '' } } as never
const meeting = tinyStaffMeeting({ on: day('2026-04-01'), decisions: [decision] })
const daysIn = (line: ReturnType<typeof timeline>) => line.map(({ decisions }) => decisions.map(({ on }) => on))

it('puts each decision after the round it came in, by day; one from before the first stands with the first', () => {
  const actions = ['2026-09-01', '2026-01-01', '2026-05-01', 'not-set'].map(answered)
  const line = timeline({ rounds, actions: [...actions, ownAction('utan svar')], meetings: [meeting] })
  expect(daysIn(line)).toEqual([['2026-01-01', '2026-04-01', '2026-05-01'], ['2026-09-01']])
  expect(line.map(({ number }) => number)).toEqual([1, 2])
})

it('has nothing that a rehearsal decided', () => {
  const line = timeline({ rounds, actions: [], meetings: [{ ...meeting, isRehearsal: true }] })
  expect(daysIn(line)).toEqual([[], []])
})
