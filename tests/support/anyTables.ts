import fc from 'fast-check'
import { occasions } from '../../src/schema/occasion.ts'
import { planChapters } from '../../src/schema/plan.ts'
import { type AppRecord, type Tables, tablesOf } from '../../src/schema/record.ts'
import { stepIds } from '../../src/schema/stepId.ts'
import { day, dayOrNot, id, instant, record, slug, unique, words } from './anyParts.ts'
import { actionOf, answerOf, assessedOf, employerAnswerOf, guidelineOf, systemOf } from './anyPlanned.ts'
import { staffMeetingOf, toldCountOf } from './anyStaffMeeting.ts'
import { eventOf, letterOf, logNoteOf, namesOf, trainingOf } from './anyTraining.ts'

const workplace = record({
  kind: fc.constant('workplace'),
  id,
  name: words,
  isExample: fc.boolean(),
  createdAt: instant,
})

const roundOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    occasion: fc.constantFrom(...occasions, 'not-answered'),
    systemId: fc.oneof(id, fc.constant('none')),
    kind: fc.constant('round'),
    id,
    workplaceId,
    createdAt: instant,
    startedOn: day,
    marks: fc.dictionary(fc.constantFrom(...stepIds), fc.constantFrom('done', 'skipped'), { noNullPrototype: true }),
  })

const planOf = (roundId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('plan'),
    id,
    roundId,
    language: fc.constantFrom('sv', 'en', 'as-app'),
    chapters: fc.oneof(fc.constant('by-answers'), fc.subarray([...planChapters])),
    size: fc.constantFrom('normal', 'large'),
    ink: fc.constantFrom('colour', 'black'),
    followUpOn: dayOrNot,
    notes: fc.array(slug, { maxLength: 3 }),
    evidence: fc.array(slug, { maxLength: 3 }),
    outcomeNotes: fc.array(id, { maxLength: 3 }),
  })

/** No two of one place, and none of one id. */
const onePer = <T extends { readonly id: string }>(one: fc.Arbitrary<T>, placeOf: (one: T) => string) =>
  fc.uniqueArray(one, { comparator: (a, b) => a.id === b.id || placeOf(a) === placeOf(b), maxLength: 4 })

const idsOf = (records: readonly { readonly id: string }[]) => fc.constantFrom(...records.map((record) => record.id))

const someRecords = unique(workplace, 1).chain((workplaces) =>
  unique(roundOf(idsOf(workplaces)), 1).chain((rounds) =>
    fc
      .tuple(
        fc.uniqueArray(answerOf(idsOf(rounds)), {
          comparator: (a, b) => a.id === b.id || (a.roundId === b.roundId && a.questionId === b.questionId),
          maxLength: 6,
        }),
        unique(actionOf(idsOf(workplaces), idsOf(rounds)), 0),
        fc
          .tuple(
            unique(systemOf(idsOf(workplaces)), 0),
            onePer(employerAnswerOf(idsOf(workplaces)), ({ systemId, question }) => `${systemId} ${question}`),
          )
          .map((both) => both.flat()),
        fc.oneof(fc.constant([]), assessedOf(idsOf(workplaces))),
        onePer(guidelineOf(idsOf(workplaces)), ({ workplaceId }) => workplaceId),
        fc.oneof(fc.constant([]), trainingOf(idsOf(workplaces))),
        onePer(letterOf(idsOf(workplaces)), ({ workplaceId, request }) => `${workplaceId} ${request}`),
        onePer(namesOf(idsOf(workplaces)), ({ workplaceId }) => workplaceId),
        fc
          .tuple(unique(logNoteOf(idsOf(workplaces)), 0), unique(eventOf(idsOf(workplaces)), 0))
          .map((both) => both.flat()),
        staffMeetingOf(idsOf(workplaces)),
        unique(toldCountOf(idsOf(workplaces)), 0),
        onePer(planOf(idsOf(rounds)), ({ roundId }) => roundId),
      )
      .map((children) => [...workplaces, ...rounds, ...children.flat()] as unknown as readonly AppRecord[]),
  ),
)

/** Any work a person could have, and no work at all. */
export const anyTables: fc.Arbitrary<Tables> = fc
  .oneof({ weight: 9, arbitrary: someRecords }, { weight: 1, arbitrary: fc.constant([]) })
  .map(tablesOf)
