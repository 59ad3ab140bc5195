import fc from 'fast-check'
import { decisionLevels, type StaffMeeting, tallyWays } from '../../src/schema/staffMeeting.ts'
import { staffMeetingLengths } from '../../src/schema/survey.ts'
import { day, dayOrNot, id, instant, record, slug, words } from './anyParts.ts'
import { staffMeetingRecords } from './work.ts'

const peopleOrNot = fc.oneof(fc.constant('not-set'), fc.nat(999))

const wholeStaffMeetingOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('staff-meeting'),
    id,
    workplaceId,
    createdAt: instant,
    on: day,
    place: words,
    isRehearsal: fc.boolean(),
    length: fc.constantFrom(...staffMeetingLengths),
    expected: peopleOrNot,
    room: peopleOrNot,
    remote: fc.nat(999),
    questions: fc.uniqueArray(
      record({
        id: slug,
        asked: fc.oneof(
          record({ kind: fc.constant('question'), questionId: slug }),
          record({ kind: fc.constant('own'), text: words }),
        ),
        secret: fc.boolean(),
        way: fc.constantFrom(...tallyWays),
        options: fc.tuple(
          ...['yes', 'partly', 'no', 'dont-know'].map((option) =>
            record({ id: fc.constant(option), count: fc.oneof(fc.constant('not-counted'), fc.nat(999)) }),
          ),
        ),
        room: peopleOrNot,
        isUnanimousTold: fc.boolean(),
      }),
      { selector: (question) => question.id, maxLength: 3 },
    ),
    screen: fc.constantFrom('', 'welcome', 'question.a.count'),
    leftAt: fc.constantFrom('', 'welcome', 'question.a.count'),
    wall: record({ isBlank: fc.boolean(), isDark: fc.boolean(), blanksAtFullStop: fc.boolean() }),
    startedAt: fc.oneof(fc.constant('not-started'), instant),
    endedAt: fc.oneof(fc.constant('not-ended'), instant),
    points: fc.uniqueArray(record({ id, text: words, under: fc.constant('none'), votes: fc.nat(50) }), {
      selector: (point) => point.id,
      maxLength: 3,
    }),
    decisions: fc.uniqueArray(
      record({
        id,
        what: words,
        responsible: record({ kind: fc.constant('own'), text: words }),
        dueOn: dayOrNot,
        level: fc.constantFrom(...decisionLevels),
        actionId: fc.constant('none'),
        noteId: fc.constant('none'),
      }),
      { selector: (decision) => decision.id, maxLength: 3 },
    ),
    draft: record({
      point: words,
      decision: record({
        what: words,
        responsible: record({ kind: fc.constant('own'), text: words }),
        dueOn: dayOrNot,
        level: fc.constantFrom(...decisionLevels),
      }),
    }),
    feedbackOn: dayOrNot,
    handover: record({ trail: fc.array(id, { maxLength: 2 }), isAway: fc.constant(false) }),
  })

export const staffMeetingOf = (workplaceId: fc.Arbitrary<string>) =>
  wholeStaffMeetingOf(workplaceId).map((meeting) => staffMeetingRecords(meeting as unknown as StaffMeeting))

export const toldCountOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    ...{ kind: fc.constant('told-count'), id, workplaceId, createdAt: instant },
    staffMeetingId: fc.oneof(fc.constant('none'), id),
    question: slug,
    asked: record({ kind: fc.constant('question'), questionId: slug }),
    secret: fc.boolean(),
    options: fc.array(record({ id: slug, count: fc.nat(999) }), { maxLength: 4 }),
    room: peopleOrNot,
    on: day,
    told: fc.constantFrom('numbers', 'words', 'nothing'),
    rules: fc.constantFrom(1, 2),
  })
