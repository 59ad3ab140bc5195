import { newRisk } from '../../src/domain/risks/riskAnalysis.ts'
import { newStaffMeeting, ownQuestion } from '../../src/domain/staff-meeting/staffMeeting.ts'
import { newSystem } from '../../src/domain/systems/newSystem.ts'
import { newRoleGroup, newTrainingRow } from '../../src/domain/training/trainingNeed.ts'
import { ownTextsOf } from '../../src/records/ownTexts.ts'
import { partOf } from '../../src/records/partOf.ts'
import { occasions } from '../../src/schema/occasion.ts'
import { type AppRecord, type RecordOf, recordsOf } from '../../src/schema/record.ts'
import { type RecordKind, recordKinds } from '../../src/schema/recordKinds.ts'
import { requestIds } from '../../src/schema/rights.ts'
import type { WorkState } from '../../src/store/createWorkStore.ts'
import type { Removed } from '../../src/store/edits/removing.ts'
import type { WorkEdits } from '../../src/store/workEdits.ts'
import { day } from './plan.ts'
import { questionId } from './tinyChecklist.ts'

/** A few numbers by chance, of which an edit takes what it needs. */
export type Chance = readonly [number, number, number]

/** What a window remembers of what its edits made and removed: what is gone by now too. */
export type Memory = { readonly ids: Map<RecordKind, string[]>; readonly removed: Removed[] }
export const newMemory = (): Memory => ({ ids: new Map(), removed: [] })

type Hands = { readonly state: WorkState; readonly edits: WorkEdits; readonly memory: Memory; readonly by: Chance }

const WORDS = ['', 'Chefen lovade', 'Chefen lovade svar', 'i april', 'två ord', 'å']
const of = <T>(all: readonly T[], by: number): T | undefined => all[by % Math.max(1, all.length)]
const words = (by: number): string => of(WORDS, by) ?? ''
const days = [day('2026-04-01'), day('2026-06-15'), 'not-set'] as const

/** Any record of a kind that is there, or that was. */
function idOf<K extends RecordKind>({ state, memory }: Hands, kind: K, by: number): RecordOf<K>['id'] {
  const there = Object.keys(state.tables[kind])
  const known = [...there, ...there, ...(memory.ids.get(kind) ?? [])]
  return of(known, by) ?? 'never-there'
}

const anyThere = ({ state }: Hands, by: number): AppRecord | undefined => of(recordsOf(state.tables), by)

/** Gives the ids that it says it made, in a list, or nothing. */
type Edit = (hands: Hands) => unknown

const oneOf = (made: string): readonly string[] => (made === 'there-already' ? [] : [made])

/** Each way of editing that there is: one without a line here is a type error. */
const ways: { readonly [E in keyof WorkEdits]: readonly Edit[] } = {
  answer: [
    ({ edits, by: [a, b, c] }) =>
      edits.answer(
        questionId(`q${a % 4}`),
        c % 2 ? { note: words(b) } : { choice: of(['yes', 'no', 'partly'], b) ?? 'no' },
      ),
    ({ edits, by: [a, b, c] }) =>
      edits.answer(questionId(`q${a % 4}`), { evidence: [{ kind: 'document', text: words(b) }].slice(c % 2) as never }),
  ],
  clearAnswer: [({ edits, by: [a] }) => edits.clearAnswer(questionId(`q${a % 4}`))],
  startRound: [({ edits }) => edits.startRound()],
  sameAsLast: [({ edits, by: [a] }) => edits.sameAsLast(questionId(`q${a % 4}`))],
  markStep: [
    ({ edits, by: [a, b] }) =>
      edits.markStep(
        of(['understand', 'map'] as const, a) ?? 'map',
        of(['done', 'skipped', 'open'] as const, b) ?? 'open',
      ),
  ],
  chooseOccasion: [
    ({ edits, by: [a] }) => edits.chooseOccasion(of([...occasions, 'not-answered'] as const, a) ?? 'not-answered'),
  ],
  nameComingSystem: [({ edits, by: [a] }) => edits.nameComingSystem(words(a))],
  renameWorkplace: [({ edits, by: [a] }) => edits.renameWorkplace(words(a))],
  giveOutDays: [
    ({ edits, by: [a, b] }) => edits.giveOutDays([{ id: `due-${a % 3}`, on: of(days.slice(0, 2), b) }] as never),
  ],
  choosePlan: [
    ({ edits, by: [a, b] }) =>
      edits.choosePlan(a % 2 ? { followUpOn: of(days, b) ?? 'not-set' } : { notes: [questionId(`q${b % 4}`)] }),
  ],
  addActions: [
    ({ edits, by: [a] }) =>
      edits.addActions([
        {
          ...{ what: { kind: 'own', text: words(a) }, origin: { kind: 'own' }, weeks: 4 },
          responsible: { kind: 'role', role: 'manager' },
        },
      ]),
  ],
  dateAnswers: [({ edits, by: [a, b] }) => edits.dateAnswers(of(days, a) ?? 'not-set', of(days, b) ?? 'not-set')],
  changeAction: [
    (hands) => {
      const [a, b, c] = hands.by
      const part = c % 2 ? { status: 'agreed' as const } : { check: { on: of(days, b) ?? 'not-set', text: words(b) } }
      return hands.edits.changeAction(idOf(hands, 'action', a), part)
    },
  ],
  moveAction: [(hands) => hands.edits.moveAction(idOf(hands, 'action', hands.by[0]), hands.by[1] % 2 ? 1 : -1)],
  propose: [
    (hands) =>
      oneOf(
        hands.edits.propose({
          text: words(hands.by[0]),
          origin: { kind: 'system', systemId: idOf(hands, 'system', hands.by[1]) },
        }),
      ),
  ],
  proposeFromRisk: [
    (hands) =>
      oneOf(
        hands.edits.proposeFromRisk(idOf(hands, 'risk', hands.by[0]), {
          text: words(hands.by[1]),
          level: 'reduce',
        }),
      ),
  ],
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
  remove: [
    (hands) => {
      const record = anyThere(hands, hands.by[0])
      // The workplace itself goes now and then: everything goes with it.
      const isSpared = (record?.kind === 'workplace' || record?.kind === 'round') && hands.by[1] % 4 > 0
      if (record && !isSpared) remember(hands.memory, hands.edits.remove([record]))
      return undefined
    },
    ({ state, edits, memory, by: [a] }) => {
      const parents = recordKinds.filter((kind) =>
        ['risk-analysis', 'role-group', 'staff-meeting', 'system'].includes(kind),
      )
      const record = of(
        parents.flatMap((kind) => Object.values<AppRecord>(state.tables[kind])),
        a,
      )
      if (record) remember(memory, edits.remove([record]))
      return undefined
    },
  ],
  removeSystem: [
    (hands) => {
      const system = hands.state.tables.system[idOf(hands, 'system', hands.by[0])]
      if (system) remember(hands.memory, hands.edits.removeSystem(system, hands.by[1] % 2 ? 'keep' : 'remove'))
      return undefined
    },
  ],
  restore: [
    ({ edits, memory, by: [a] }) => {
      const removed = of(memory.removed, a)
      if (removed) edits.restore(removed)
      return undefined
    },
  ],
  mend: [
    (hands) => {
      const record = anyThere(hands, hands.by[0])
      const place = record && of(ownTextsOf(record), hands.by[1])
      return record && place ? hands.edits.mend(record.kind, record.id, place.at, words(hands.by[2])) : undefined
    },
  ],
  addOwned: [
    ({ edits, by: [a] }) => edits.addOwned(newSystem(words(a), 'own')),
    (hands) =>
      hands.edits.addOwned({
        ...{ kind: 'risk-analysis', what: words(hands.by[0]), where: '', on: 'not-set', safetyRepresentative: 'no' },
        ...{ affectedStaff: 'no', manager: 'no' },
        about: { kind: 'system', systemId: idOf(hands, 'system', hands.by[1]) },
      }),
    (hands) => {
      const [a, b] = hands.by
      return hands.edits.addOwned(newRisk(idOf(hands, 'risk-analysis', a), { kind: 'own', text: words(b) }, ''))
    },
    (hands) => {
      const [a, b] = hands.by
      const riskAnalysisId = idOf(hands, 'risk-analysis', a)
      return hands.edits.addOwned({
        kind: 'opportunity',
        riskAnalysisId,
        what: { kind: 'own', text: words(b) },
        needs: '',
      })
    },
    ({ edits, by: [a] }) => edits.addOwned(newRoleGroup(words(a), a % 2 === 0)),
    (hands) => hands.edits.addOwned(newTrainingRow(idOf(hands, 'role-group', hands.by[0]), ['ethics'])),
    ({ edits, by: [a, b] }) =>
      edits.addOwned({
        ...{ kind: 'log', on: of(days, a) ?? 'not-set', event: 'promised', party: 'manager', text: words(b) },
        ...{ paragraph: '', promise: { by: 'not-set', isKept: false } },
      }),
    ({ edits, by: [a] }) =>
      edits.addOwned({
        ...{ kind: 'told-count', asked: { kind: 'own', text: words(a) }, secret: false, options: [], room: 12 },
        ...{ on: day('2026-05-01'), staffMeetingId: 'none', question: 'none', told: 'words', rules: 2 },
      }),
    ({ edits }) => edits.addOwned({ kind: 'training', whose: 'own', answers: [] }),
  ],
  changeOwned: [
    (hands) => {
      const [a, b, c] = hands.by
      const part = c % 2 ? { howMuch: words(b) } : { groupId: idOf(hands, 'role-group', b) }
      return hands.edits.changeOwned('training-row', idOf(hands, 'training-row', a), part)
    },
    (hands) => {
      const [a, b] = hands.by
      const needs = [{ topicId: `t${b % 2}`, need: 'now' as const }].slice(b % 3 === 0 ? 1 : 0)
      return hands.edits.changeOwned('role-group', idOf(hands, 'role-group', a), { needs })
    },
    (hands) => hands.edits.changeOwned('risk', idOf(hands, 'risk', hands.by[0]), { inPlace: words(hands.by[1]) }),
  ],
  fillIn: [
    ({ edits, by: [a, b] }) =>
      edits.fillIn('letter', { findings: words(b) }, { request: of(requestIds, a % 2) ?? requestIds[0] }),
    ({ edits, by: [a, b] }) =>
      edits.fillIn('guideline', { answers: [{ elementId: `e${a % 2}`, answer: 'partly', passage: words(b) }] }),
    ({ edits, by: [a] }) => edits.fillIn('names', { centre: words(a) }),
    ({ edits, by: [a] }) => edits.fillIn('training', { whose: a % 2 ? 'own' : 'employer' }),
  ],
}

function remember({ removed, ids }: Memory, what: Removed): void {
  if (what.gone.length > 0) removed.push(what)
  for (const { kind, id } of what.gone) ids.set(kind, [...(ids.get(kind) ?? []), id].slice(-4))
}

/** Every edit with its name. */
export const anyEdit: readonly { readonly name: string; readonly perform: Edit }[] = Object.entries(ways).flatMap(
  ([name, some]: [string, readonly Edit[]]) => some.map((perform) => ({ name, perform })),
)

/** A clock that goes on by itself. */
export function tickingClock(): () => Date {
  let at = Date.parse('2026-03-21T10:00:00.000Z')
  return () => {
    at += 1000
    return new Date(at)
  }
}
