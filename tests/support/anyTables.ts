import fc from 'fast-check'
import { type ActionStatus, actionStatuses } from '../../src/schema/action.ts'
import { choices, stepIds } from '../../src/schema/checklist.ts'
import { evidenceKinds } from '../../src/schema/evidence.ts'
import { type AppRecord, type Tables, tablesOf } from '../../src/schema/record.ts'
import { askRoles, responsibleRoles } from '../../src/schema/role.ts'

/** As JSON makes them: objects with the usual prototype. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { noNullPrototype: true })

/** Any text a field can hold, halves of characters included. */
export const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
)
const id = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !(text in Object.prototype))
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
    kind: fc.constant('round'),
    id,
    workplaceId,
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
    status: fc.constantFrom<ActionStatus>(...actionStatuses),
    // JSON has no -0.
    rank: fc.double({ noNaN: true, noDefaultInfinity: true }).map((rank) => rank + 0),
  })

const planOf = (roundId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('plan'),
    id,
    roundId,
    language: fc.constantFrom('sv', 'en', 'as-app'),
    extent: fc.constantFrom('by-answers', 'page-1', 'all-pages'),
    followUpOn: dayOrNot,
    notes: fc.array(slug, { maxLength: 3 }),
    evidence: fc.array(slug, { maxLength: 3 }),
  })

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
        unique(planOf(idsOf(rounds)), 0),
      )
      .map((children) => [...workplaces, ...rounds, ...children.flat()] as unknown as readonly AppRecord[]),
  ),
)

/** Any work a person could have, and no work at all. */
export const anyTables: fc.Arbitrary<Tables> = fc
  .oneof({ weight: 9, arbitrary: someRecords }, { weight: 1, arbitrary: fc.constant([]) })
  .map(tablesOf)
