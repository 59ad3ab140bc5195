import { newStaffMeeting, ownQuestion } from '../../src/domain/staff-meeting/staffMeeting.ts'
import { partOf } from '../../src/records/partOf.ts'
import type { WorkEdits } from '../../src/store/workEdits.ts'
import { days, type Edit, idOf, of, words } from './anyHands.ts'
import { day } from './plan.ts'

/** The ways of editing a staff meeting. */
export const meetingWays = {
  addStaffMeeting: [
    ({ edits, by: [a] }) => [
      edits.addStaffMeeting({
        ...newStaffMeeting(day(`2026-05-0${String((a % 9) + 1)}`), 20),
        questions: [ownQuestion(words(a), 1)],
      }),
    ],
  ],
  changeStaffMeeting: [
    (hands) => {
      const [a, b, c] = hands.by
      const draft = {
        point: words(b),
        decision: {
          what: words(c),
          responsible: { kind: 'role', role: 'manager' },
          dueOn: of(days, c) ?? 'not-set',
          level: 'manager',
        },
      } as const
      return hands.edits.changeStaffMeeting(idOf(hands, 'staff-meeting', a), { place: words(b), draft })
    },
    (hands) => {
      const [a, b, c] = hands.by
      const questions = Array.from({ length: b % 3 }, (_one, place) => ownQuestion(words(c), ((place + c) % 3) + 1))
      return hands.edits.changeStaffMeeting(idOf(hands, 'staff-meeting', a), { questions })
    },
  ],
  addPoint: [(hands) => hands.edits.addPoint(idOf(hands, 'staff-meeting', hands.by[0]))],
  putPointUnder: [
    (hands) => {
      const [a, b, c] = hands.by
      const under = c % 3 ? idOf(hands, 'staff-meeting-point', c) : 'none'
      return hands.edits.putPointUnder(idOf(hands, 'staff-meeting', a), idOf(hands, 'staff-meeting-point', b), under)
    },
  ],
  removePoint: [
    (hands) =>
      hands.edits.removePoint(
        idOf(hands, 'staff-meeting', hands.by[0]),
        idOf(hands, 'staff-meeting-point', hands.by[1]),
      ),
  ],
  setVotes: [(hands) => hands.edits.setVotes(idOf(hands, 'staff-meeting-point', hands.by[0]), hands.by[1] % 40)],
  comeOrGo: [(hands) => hands.edits.comeOrGo(idOf(hands, 'staff-meeting', hands.by[0]), hands.by[1] % 3 ? 1 : -1)],
  countOneMore: [
    (hands) => {
      const [a, b, c] = hands.by
      const meetingId = idOf(hands, 'staff-meeting', a)
      const optionId = of(['yes', 'no', 'no-such-answer'], b) ?? 'yes'
      return hands.edits.countOneMore(meetingId, `own-${(b % 3) + 1}`, optionId, c % 3 ? 1 : -1)
    },
  ],
  vote: [(hands) => hands.edits.vote(idOf(hands, 'staff-meeting-point', hands.by[0]), hands.by[1] % 3 ? 1 : -1)],
  decide: [(hands) => hands.edits.decide(idOf(hands, 'staff-meeting', hands.by[0]))],
  takeOverDecisions: [(hands) => hands.edits.takeOverDecisions(idOf(hands, 'staff-meeting', hands.by[0]))],
  setRehearsal: [(hands) => hands.edits.setRehearsal(idOf(hands, 'staff-meeting', hands.by[0]), hands.by[1] % 2 === 0)],
  takeBackDecision: [(hands) => hands.edits.takeBackDecision(idOf(hands, 'staff-meeting-decision', hands.by[0]))],
  handOver: [(hands) => hands.edits.handOver(idOf(hands, 'staff-meeting', hands.by[0]))],
  takeBack: [(hands) => hands.edits.takeBack(idOf(hands, 'staff-meeting', hands.by[0]))],
  takeIn: [
    (hands) => {
      const id = idOf(hands, 'staff-meeting', hands.by[0])
      if (id in hands.state.tables['staff-meeting'])
        hands.edits.takeIn(partOf(hands.state.tables, { kind: 'staff-meeting', id }))
      return undefined
    },
  ],
} as const satisfies { readonly [E in keyof WorkEdits]?: readonly Edit[] }
