import fc from 'fast-check'
import { type ActionStatus, actionStatuses, measureLevels } from '../../src/schema/action.ts'
import { systemAnswers } from '../../src/schema/aiSystem.ts'
import { formQuestionIds } from '../../src/schema/answerForm.ts'
import { changeKinds } from '../../src/schema/catalogueRisk.ts'
import { choices } from '../../src/schema/checklist.ts'
import { answerStages } from '../../src/schema/employerAnswer.ts'
import { evidenceKinds } from '../../src/schema/evidence.ts'
import { guidelineAnswers } from '../../src/schema/guideline.ts'
import { meetingLevels } from '../../src/schema/letter.ts'
import { logEvents, logParties } from '../../src/schema/logNote.ts'
import { occasions } from '../../src/schema/occasion.ts'
import { planChapters } from '../../src/schema/plan.ts'
import { type AppRecord, type Tables, tablesOf } from '../../src/schema/record.ts'
import { requestIds } from '../../src/schema/rights.ts'
import { ratingLevels, tookPart } from '../../src/schema/riskAnalysis.ts'
import { askRoles, responsibleRoles } from '../../src/schema/role.ts'
import { decisionLevels, type StaffMeeting, tallyWays } from '../../src/schema/staffMeeting.ts'
import { stepIds } from '../../src/schema/stepId.ts'
import { staffMeetingLengths } from '../../src/schema/survey.ts'
import { dataKinds, listedUses, systemKinds, systemOrigins, systemStatuses } from '../../src/schema/systemTraits.ts'
import { askedChecks, trainingForms, trainingNeeds } from '../../src/schema/training.ts'
import { staffMeetingRecords } from './work.ts'

/** As JSON makes them: objects with the usual prototype. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { noNullPrototype: true })

/** Any text a field can hold, halves of characters included. */
export const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
)
/** Any id that the app takes, and no likelier one it makes: what does not fit an address is refused elsewhere. */
const id = fc
  .string({ minLength: 1, maxLength: 20 })
  .map((text) => text.replaceAll(/[/\\#?%\s]/g, '_'))
  .filter((text) => !(text in Object.prototype) && text !== '.' && text !== '..')
const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8})?$/)
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
const instant = moment.map((date) => date.toISOString())
const day = instant.map((text) => text.slice(0, 10))
const dayOrNot = fc.oneof(day, fc.constant('not-set'))

const evidence = fc.record(
  { kind: fc.constantFrom(...evidenceKinds), on: day, text: words },
  { requiredKeys: ['kind', 'text'], noNullPrototype: true },
)

const what = fc.oneof(
  record({ kind: fc.constant('measure'), measureId: slug }),
  record({ kind: fc.constant('own'), text: words }),
)
const responsible = fc.oneof(
  record({ kind: fc.constant('role'), role: fc.constantFrom(...responsibleRoles) }),
  record({ kind: fc.constant('own'), text: words }),
)
const origin = fc.oneof(
  record({ kind: fc.constant('finding'), questionId: slug, choice: fc.constantFrom(...choices) }),
  record({ kind: fc.constant('own') }),
)

const outcome = fc.oneof(
  record({ kind: fc.constant('none') }),
  record({
    kind: fc.constant('given'),
    answer: fc.constantFrom('yes', 'no', 'later'),
    on: dayOrNot,
    paragraph: words,
    note: words,
  }),
)

const unique = <T extends { readonly id: string }>(one: fc.Arbitrary<T>, minLength: number) =>
  fc.uniqueArray(one, { selector: (record) => record.id, minLength, maxLength: 4 })

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

const answerOf = (roundId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('answer'),
    id,
    roundId,
    questionId: slug,
    choice: fc.constantFrom(...choices, 'not-answered'),
    missing: words,
    askRole: fc.constantFrom(...askRoles, 'not-chosen'),
    note: words,
    evidence: fc.array(evidence, { maxLength: 3 }),
    isSameAsLast: fc.boolean(),
    changedAt: instant,
  })

const actionOf = (workplaceId: fc.Arbitrary<string>, roundId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('action'),
    id,
    workplaceId,
    roundId,
    what,
    origin,
    responsible,
    dueOn: dayOrNot,
    level: fc.constantFrom(...measureLevels, 'not-set'),
    check: record({ on: dayOrNot, text: words }),
    outcome,
    status: fc.constantFrom<ActionStatus>(...actionStatuses),
    // JSON has no -0.
    rank: fc.double({ noNaN: true, noDefaultInfinity: true }).map((rank) => rank + 0),
  })

const systemOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('system'),
    id,
    workplaceId,
    createdAt: instant,
    name: words,
    purpose: words,
    supplier: words,
    affected: words,
    decidedBy: words,
    decidedOn: dayOrNot,
    owner: words,
    systemKind: fc.constantFrom(...systemKinds),
    status: fc.constantFrom(...systemStatuses, 'not-answered'),
    origin: fc.constantFrom(...systemOrigins, 'not-answered'),
    data: fc.subarray([...dataKinds]),
    talksToPublic: fc.constantFrom(...systemAnswers),
    records: fc.constantFrom(...systemAnswers),
    ranksOrMeasures: fc.constantFrom(...systemAnswers),
    decidesAboutStaff: fc.constantFrom(...systemAnswers),
    affectsDecisions: fc.constantFrom(...systemAnswers),
    listedUse: fc.constantFrom(...listedUses, 'not-answered' as const),
    readsEmotions: fc.constantFrom(...systemAnswers, 'medical-or-safety'),
    riskAnalysis: fc.constantFrom(...systemAnswers),
    dataProtection: fc.constantFrom(...systemAnswers),
    negotiation: fc.constantFrom(...systemAnswers),
  })

const employerAnswerOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('employer-answer'),
    id,
    workplaceId,
    createdAt: instant,
    systemId: id,
    question: fc.constantFrom(...formQuestionIds),
    given: fc.oneof(
      record({ kind: fc.constant('nothing') }),
      record({ kind: fc.constant('words'), text: words }),
      record({ kind: fc.constant('day'), on: day }),
      record({ kind: fc.constant('choice'), choice: fc.constantFrom(...systemAnswers, ...systemStatuses) }),
      record({ kind: fc.constant('kinds'), kinds: fc.subarray([...dataKinds]) }),
    ),
    stage: fc.constantFrom(...answerStages),
    askAgainOn: dayOrNot,
  })

const catalogueOrOwn = fc.oneof(
  record({ kind: fc.constant('catalogue'), id: slug }),
  record({ kind: fc.constant('own'), text: words }),
)
const ratingLevel = fc.constantFrom(...ratingLevels, 'not-set')
const rating = record({ likelihood: ratingLevel, consequence: ratingLevel })

const riskAnalysisOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('risk-analysis'),
    id,
    workplaceId,
    createdAt: instant,
    about: fc.oneof(
      record({ kind: fc.constant('system'), systemId: id }),
      record({ kind: fc.constant('change'), change: fc.constantFrom(...changeKinds) }),
    ),
    what: words,
    where: words,
    on: dayOrNot,
    safetyRepresentative: fc.constantFrom(...tookPart),
    affectedStaff: fc.constantFrom(...tookPart),
    manager: fc.constantFrom(...tookPart),
  })

/** A risk and a chance of one analysis: kept together, since each names it. */
const assessedOf = (workplaceId: fc.Arbitrary<string>) =>
  riskAnalysisOf(workplaceId).chain((analysis) =>
    fc
      .tuple(
        record({
          kind: fc.constant('risk'),
          id,
          workplaceId: fc.constant(analysis.workplaceId),
          createdAt: instant,
          riskAnalysisId: fc.constant(analysis.id),
          what: catalogueOrOwn,
          who: words,
          serious: fc.constantFrom('yes', 'no', 'not-answered'),
          before: rating,
          after: rating,
          isSharedWorry: fc.boolean(),
          inPlace: words,
          measures: fc.array(record({ what: catalogueOrOwn, level: fc.constantFrom(...measureLevels) }), {
            maxLength: 2,
          }),
          responsible,
          dueOn: dayOrNot,
          followUpOn: dayOrNot,
          followUpBy: words,
        }),
        record({
          kind: fc.constant('opportunity'),
          id,
          workplaceId: fc.constant(analysis.workplaceId),
          createdAt: instant,
          riskAnalysisId: fc.constant(analysis.id),
          what: catalogueOrOwn,
          needs: words,
        }),
      )
      .map(([risk, opportunity]) => [analysis, risk, opportunity]),
  )

const guidelineOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('guideline'),
    id,
    workplaceId,
    createdAt: instant,
    exists: fc.constantFrom('yes', 'no', 'dont-know', 'not-answered'),
    name: words,
    answers: fc.uniqueArray(
      record({ elementId: slug, answer: fc.constantFrom(...guidelineAnswers, 'not-answered'), passage: words }),
      { selector: (one) => one.elementId, maxLength: 3 },
    ),
  })

/** A group comes with its rows; the plan as a whole stands by itself. */
const trainingOf = (workplaceId: fc.Arbitrary<string>) =>
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

const letterOf = (workplaceId: fc.Arbitrary<string>) =>
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

const namesOf = (workplaceId: fc.Arbitrary<string>) =>
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

const logNoteOf = (workplaceId: fc.Arbitrary<string>) =>
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

const eventOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    ...{ kind: fc.constant('event'), id, workplaceId, createdAt: instant },
    eventId: slug,
    on: dayOrNot,
    about: words,
    systemId: fc.oneof(fc.constant('none'), id),
    letterId: fc.oneof(fc.constant('none'), id),
  })

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

const staffMeetingOf = (workplaceId: fc.Arbitrary<string>) =>
  wholeStaffMeetingOf(workplaceId).map((meeting) => staffMeetingRecords(meeting as unknown as StaffMeeting))

const toldCountOf = (workplaceId: fc.Arbitrary<string>) =>
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
