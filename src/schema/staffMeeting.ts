import * as v from 'valibot'
import { actionIdSchema, dayOrNotSchema, responsibleSchema } from './action.ts'
import { entityIdSchema, slugSchema } from './id.ts'
import { instantSchema, isoDateSchema } from './isoDate.ts'
import { meetingLengths } from './survey.ts'
import { askedSchema, NOT_ANSWERED, peopleSchema } from './tally.ts'
import { workplaceIdSchema } from './workplace.ts'

/** How the answers are given; a question that is answered in secret is answered on slips only. */
export const tallyWays = ['hands', 'cards', 'slips', 'paper'] as const

/** Where the decision goes next (SKR's levels; `product.md`, "Staff meeting"). */
export const decisionLevels = ['manager', 'cooperation-group', 'find-out'] as const

const countedOptionSchema = v.strictObject({
  id: v.pipe(slugSchema, v.notValue(NOT_ANSWERED)),
  count: v.union([peopleSchema, v.literal('not-counted')]),
})

const questionSchema = v.strictObject({
  /** Names the question within its meeting, and its screen. */
  id: slugSchema,
  asked: askedSchema,
  /** As the content had it when it was chosen. */
  secret: v.boolean(),
  way: v.picklist(tallyWays),
  /** In the order of the scale. */
  options: v.pipe(
    v.array(countedOptionSchema),
    v.length(4),
    v.check((options) => new Set(options.map(({ id }) => id)).size === options.length, 'four options with own ids'),
  ),
  /** The meeting wants an answer that all gave to be told. */
  isUnanimousTold: v.boolean(),
})

const pointSchema = v.strictObject({
  id: slugSchema,
  text: v.string(),
  /** The point it was put together with, by hand; 'none' for one that stands alone or heads a group. */
  under: v.union([v.literal('none'), slugSchema]),
  votes: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

const decisionSchema = v.strictObject({
  id: slugSchema,
  what: v.string(),
  responsible: responsibleSchema,
  dueOn: dayOrNotSchema,
  level: v.picklist(decisionLevels),
  /** The action it became in the plan. */
  actionId: v.union([v.literal('none'), actionIdSchema]),
  /** The note it became in the influence log. */
  noteId: v.union([v.literal('none'), entityIdSchema]),
})

/** How the wall looks, the same in every window. */
const wallSchema = v.strictObject({
  /** Nothing is shown for a while. */
  isBlank: v.boolean(),
  /** Light for lit rooms, dark on request. */
  isDark: v.boolean(),
  /** A full stop, which clickers send, blanks the screen (WCAG 2.1.4: a key alone can be switched off). */
  blanksAtFullStop: v.boolean(),
})

/** What is being typed and not yet added: a reload in the middle of a word loses nothing. */
const draftSchema = v.strictObject({
  point: v.string(),
  decision: v.omit(decisionSchema, ['id', 'actionId', 'noteId']),
})

/** One staff meeting (APT): prepared, shown, counted, talked through, decided. Never who was there. */
export const staffMeetingSchema = v.strictObject({
  kind: v.literal('meeting'),
  id: v.pipe(entityIdSchema, v.brand('StaffMeetingId')),
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  on: isoDateSchema,
  place: v.string(),
  length: v.picklist(meetingLengths),
  /** How many were thought to come, for the papers to print. */
  expected: v.union([v.literal('not-set'), peopleSchema]),
  /** Everyone who was there, those at a distance included. */
  room: v.union([v.literal('not-set'), peopleSchema]),
  remote: peopleSchema,
  questions: v.array(questionSchema),
  /** The screen that is shown, by the id that the script gives it, so that a reload finds it again. */
  screen: v.pipe(v.string(), v.regex(/^[a-z0-9.-]*$/, 'the id of a screen, or nothing')),
  wall: wallSchema,
  startedAt: v.union([v.literal('not-started'), instantSchema]),
  endedAt: v.union([v.literal('not-ended'), instantSchema]),
  points: v.array(pointSchema),
  decisions: v.array(decisionSchema),
  draft: draftSchema,
  /** The day when what became of it is told. */
  feedbackOn: dayOrNotSchema,
})
export type StaffMeeting = Readonly<v.InferOutput<typeof staffMeetingSchema>>
export type MeetingQuestion = StaffMeeting['questions'][number]
export type MeetingDecision = StaffMeeting['decisions'][number]
