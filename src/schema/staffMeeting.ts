import * as v from 'valibot'
import { actionIdSchema, dayOrNotSchema, responsibleSchema } from './action.ts'
import { entityIdSchema, slugSchema } from './id.ts'
import { instantSchema, isoDateSchema } from './isoDate.ts'
import { notPressed, pressedSchema } from './pressed.ts'
import { staffMeetingLengths } from './survey.ts'
import { askedSchema, peopleSchema } from './tally.ts'
import { workplaceIdSchema } from './workplace.ts'

/** How the answers are given; a question that is answered in secret is answered on slips only. */
export const tallyWays = ['hands', 'cards', 'slips', 'paper'] as const

/** Where the decision goes next (`docs/rules/staff-meeting.md`). */
export const decisionLevels = ['manager', 'cooperation-group', 'find-out'] as const

/** What each handing over adds to a meeting's trail. */
export const handingIdSchema = v.pipe(entityIdSchema, v.brand('Handing'))

const staffMeetingIdSchema = v.pipe(entityIdSchema, v.brand('StaffMeetingId'))
/** Place among the others of its kind in a meeting, lowest first. */
const rankSchema = v.pipe(v.number(), v.finite())

const countedOptionSchema = v.strictObject({ id: slugSchema, count: pressedSchema })

/** A question that a meeting asks, with its counts. */
export const staffMeetingQuestionSchema = v.strictObject({
  kind: v.literal('staff-meeting-question'),
  id: entityIdSchema,
  staffMeetingId: staffMeetingIdSchema,
  /** What the question is called within its meeting, and on its screens; no two of a meeting are called the same. */
  name: slugSchema,
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
  /** Everyone who was there when this question was counted: people come and go between two questions. */
  room: v.union([v.literal('not-set'), peopleSchema]),
  /** The meeting wants an answer that all gave to be told. */
  isUnanimousTold: v.boolean(),
  rank: rankSchema,
})
export type StaffMeetingQuestionRecord = Readonly<v.InferOutput<typeof staffMeetingQuestionSchema>>

/** Something that came up, with its votes. */
export const staffMeetingPointSchema = v.strictObject({
  kind: v.literal('staff-meeting-point'),
  id: entityIdSchema,
  staffMeetingId: staffMeetingIdSchema,
  text: v.string(),
  /** The point it was put together with, by hand; 'none' for one that stands alone or heads a group. */
  underId: v.union([v.literal('none'), entityIdSchema]),
  votes: pressedSchema,
  rank: rankSchema,
})
export type StaffMeetingPointRecord = Readonly<v.InferOutput<typeof staffMeetingPointSchema>>

const decided = {
  what: v.string(),
  responsible: responsibleSchema,
  dueOn: dayOrNotSchema,
  level: v.picklist(decisionLevels),
}

/** Something the meeting decided. */
export const staffMeetingDecisionSchema = v.strictObject({
  kind: v.literal('staff-meeting-decision'),
  id: entityIdSchema,
  staffMeetingId: staffMeetingIdSchema,
  ...decided,
  /** The action it became in the plan. */
  actionId: v.union([v.literal('none'), actionIdSchema]),
  /** The note it became in the influence log. */
  noteId: v.union([v.literal('none'), entityIdSchema]),
  rank: rankSchema,
})
export type StaffMeetingDecisionRecord = Readonly<v.InferOutput<typeof staffMeetingDecisionSchema>>

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
const draftSchema = v.strictObject({ point: v.string(), decision: v.strictObject(decided) })

/**
 * Who has the meeting: each time it is handed over or taken back adds a random word, so that of two copies it can be told which
 * came of which. Whoever has handed it over changes and tells nothing of it until it is back.
 */
const handoverSchema = v.strictObject({
  trail: v.pipe(v.array(handingIdSchema), v.maxLength(500)),
  isAway: v.boolean(),
})
export type StaffMeetingHandover = Readonly<v.InferOutput<typeof handoverSchema>>

/** What is known of one staff meeting (APT) as a whole. Never who was there. */
export const staffMeetingSchema = v.strictObject({
  kind: v.literal('staff-meeting'),
  id: staffMeetingIdSchema,
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  on: isoDateSchema,
  place: v.string(),
  /** Invented answers, to try it out: every page says so, and nothing is ever held against them. */
  isRehearsal: v.boolean(),
  length: v.picklist(staffMeetingLengths),
  /** How many were thought to come, for the papers to print. */
  expected: v.union([v.literal('not-set'), peopleSchema]),
  /** Everyone who is there now, those at a distance included. */
  room: pressedSchema,
  remote: peopleSchema,
  /** The screen that is shown, by the id that the script gives it, so that a reload finds it again. */
  screen: v.pipe(v.string(), v.regex(/^[a-z0-9.-]*$/, 'the id of a screen, or nothing')),
  /** The screen that was left for the decisions, so that one finds back to it; empty where none was. */
  leftAt: v.pipe(v.string(), v.regex(/^[a-z0-9.-]*$/, 'the id of a screen, or nothing')),
  wall: wallSchema,
  startedAt: v.union([v.literal('not-started'), instantSchema]),
  endedAt: v.union([v.literal('not-ended'), instantSchema]),
  draft: draftSchema,
  /** The day when what became of it is told. */
  feedbackOn: dayOrNotSchema,
  handover: handoverSchema,
})
export type StaffMeetingRecord = Readonly<v.InferOutput<typeof staffMeetingSchema>>

/** A question as its meeting has it, by the name it has there. */
export type StaffMeetingQuestion = Readonly<
  Pick<StaffMeetingQuestionRecord, 'asked' | 'secret' | 'way' | 'room' | 'isUnanimousTold'>
> & {
  readonly id: string
  readonly options: readonly { readonly id: string; readonly count: number | 'not-counted' }[]
}
export type StaffMeetingPoint = Readonly<Pick<StaffMeetingPointRecord, 'id' | 'text'>> & {
  readonly votes: number
  readonly under: StaffMeetingPointRecord['underId']
}
export type StaffMeetingDecision = Readonly<Omit<StaffMeetingDecisionRecord, 'kind' | 'staffMeetingId' | 'rank'>>

/** A whole meeting: prepared, shown, counted, talked through, decided. Put together from its records, never kept so. */
export type StaffMeeting = Omit<StaffMeetingRecord, 'room'> & {
  readonly room: number | 'not-set'
  readonly questions: readonly StaffMeetingQuestion[]
  readonly points: readonly StaffMeetingPoint[]
  readonly decisions: readonly StaffMeetingDecision[]
}

/** A decision before anything of it is said: most are the manager's. */
export const notDecided = {
  what: '',
  responsible: { kind: 'role', role: 'manager' },
  dueOn: 'not-set',
  level: 'manager',
} as const

const noTrail: StaffMeetingHandover['trail'] = []

/** Before anybody has filled anything in. */
export const blankStaffMeeting = {
  place: '',
  isRehearsal: false,
  expected: 'not-set',
  room: 'not-set',
  remote: 0,
  screen: '',
  leftAt: '',
  startedAt: 'not-started',
  endedAt: 'not-ended',
  wall: { isBlank: false, isDark: false, blanksAtFullStop: true },
  draft: { point: '', decision: notDecided },
  feedbackOn: 'not-set',
  handover: { trail: noTrail, isAway: false },
} as const

/** The same as a record keeps it. */
export const blankStaffMeetingRecord = { ...blankStaffMeeting, room: notPressed } as const
