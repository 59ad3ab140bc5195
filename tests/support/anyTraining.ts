import fc from 'fast-check'
import { meetingLevels } from '../../src/schema/letter.ts'
import { logEvents, logParties } from '../../src/schema/logNote.ts'
import { requestIds } from '../../src/schema/rights.ts'
import { askedChecks, trainingForms, trainingNeeds } from '../../src/schema/training.ts'
import { dayOrNot, id, instant, record, slug, words } from './anyParts.ts'

/** A group comes with its rows; the plan as a whole stands by itself. */
export const trainingOf = (workplaceId: fc.Arbitrary<string>) =>
  fc
    .tuple(
      record({
        ...{
          kind: fc.constant('role-group'),
          id,
          workplaceId,
          createdAt: instant,
          name: words,
          isManagers: fc.boolean(),
        },
        needs: fc.uniqueArray(record({ topicId: slug, need: fc.constantFrom(...trainingNeeds) }), {
          selector: (one) => one.topicId,
          maxLength: 3,
        }),
      }),
      record({
        ...{ kind: fc.constant('training'), id, workplaceId, createdAt: instant },
        whose: fc.constantFrom('own', 'employer', 'not-answered'),
        answers: fc.uniqueArray(
          record({ checkId: fc.constantFrom(...askedChecks), answer: fc.constantFrom('yes', 'no', 'dont-know') }),
          { selector: (one) => one.checkId, maxLength: 3 },
        ),
      }),
    )
    .chain(([group, plan]) =>
      record({
        ...{ kind: fc.constant('training-row'), id, workplaceId, createdAt: instant },
        groupId: fc.constant(group.id),
        topics: fc.array(slug, { maxLength: 3 }),
        form: fc.constantFrom(...trainingForms, 'not-answered'),
        time: fc.constantFrom('yes', 'no', 'dont-know', 'not-answered'),
        howMuch: words,
        before: fc.oneof(
          record({ kind: fc.constant('system'), systemId: id }),
          record({ kind: fc.constantFrom('no-system', 'not-answered') }),
        ),
        followUp: words,
      }).map((row) => [group, plan, row]),
    )

export const letterOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('letter'),
    id,
    workplaceId,
    createdAt: instant,
    request: fc.constantFrom(...requestIds),
    systemId: id,
    to: fc.constantFrom('manager', 'it-manager', 'as-request'),
    level: fc.constantFrom(...meetingLevels),
    answerBy: dayOrNot,
    findings: words,
  })

export const namesOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('names'),
    id,
    workplaceId,
    createdAt: instant,
    centre: words,
    contact: words,
    levels: record({
      'staff-meeting': words,
      'local-group': words,
      'department-group': words,
      'central-group': words,
    }),
  })

export const logNoteOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('log'),
    id,
    workplaceId,
    createdAt: instant,
    on: dayOrNot,
    event: fc.constantFrom(...logEvents),
    party: fc.constantFrom(...logParties),
    text: words,
    paragraph: words,
    promise: record({ by: dayOrNot, isKept: fc.boolean() }),
  })

export const eventOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    ...{ kind: fc.constant('event'), id, workplaceId, createdAt: instant },
    eventId: slug,
    on: dayOrNot,
    about: words,
    systemId: fc.oneof(fc.constant('none'), id),
    letterId: fc.oneof(fc.constant('none'), id),
  })
