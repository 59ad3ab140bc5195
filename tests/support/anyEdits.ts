import { newRisk } from '../../src/domain/risks/riskAnalysis.ts'
import { newSystem } from '../../src/domain/systems/newSystem.ts'
import { newRoleGroup, newTrainingRow } from '../../src/domain/training/trainingNeed.ts'
import { ownTextsOf } from '../../src/records/ownTexts.ts'
import { occasions } from '../../src/schema/occasion.ts'
import type { AppRecord } from '../../src/schema/record.ts'
import { recordKinds } from '../../src/schema/recordKinds.ts'
import { requestIds } from '../../src/schema/rights.ts'
import type { WorkEdits } from '../../src/store/workEdits.ts'
import { anyThere, days, type Edit, idOf, of, oneOf, remember, words } from './anyHands.ts'
import { meetingWays } from './anyMeetingEdits.ts'
import { day } from './plan.ts'
import { questionId } from './tinyChecklist.ts'

/** Each way of editing that there is: one without a line here is a type error. */
const ways: { readonly [E in keyof WorkEdits]: readonly Edit[] } = {
  ...meetingWays,
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
  startWorkplace: [({ edits, by: [a] }) => edits.startWorkplace(`Arbetsplats ${a}`)],
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
  takeOutForGood: [({ edits, by: [a] }) => edits.takeOutForGood(words(a))],
  removeWorkplaceForGood: [(hands) => hands.edits.removeWorkplaceForGood(idOf(hands, 'workplace', hands.by[0]))],
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
  receive: [
    (hands) => {
      const [a, b, c] = hands.by
      return hands.edits.receive({
        ...{ systemId: idOf(hands, 'system', a), question: 'logging', given: { kind: 'words', text: words(b) } },
        stage: of(['taken', 'refused', 'put-off'], c) ?? 'taken',
      })
    },
  ],
  takeBackAnswer: [
    (hands) => {
      const system = hands.state.tables.system[idOf(hands, 'system', hands.by[0])]
      return system ? hands.edits.takeBackAnswer(system, 'logging') : undefined
    },
  ],
  askAgain: [
    (hands) => {
      const [a, b] = hands.by
      const systemId = idOf(hands, 'system', a)
      return hands.edits.askAgain([{ systemId, question: 'followUp' }], of(days, b) ?? 'not-set')
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
