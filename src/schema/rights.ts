import * as v from 'valibot'
import { datedWordsSchema } from './datedWords.ts'
import { slugSchema } from './id.ts'
import { type InLanguage, localisedSchema, localisedUpTo } from './localised.ts'
import { responsibleRoleSchema } from './role.ts'
import { systemLawSchema } from './systemLaw.ts'

/** Whom one speaks for: everybody on the work environment, or the members of the union. */
export const hatIds = ['safety-representative', 'union-representative'] as const
/** Both hats may be worn at once, and a right may belong to both. */
export const hatChoices = [...hatIds, 'both'] as const
const hatChoiceSchema = v.picklist(hatChoices)
export type HatChoice = v.InferOutput<typeof hatChoiceSchema>

export const hatSchema = v.strictObject({
  id: v.picklist(hatIds),
  title: localisedUpTo(40),
  represents: localisedUpTo(160),
})

/** Whom a representative turns to, the first first. */
export const contactIds = ['branch-board', 'officer', 'politicians'] as const
export const contactSchema = v.strictObject({
  id: v.picklist(contactIds),
  title: localisedUpTo(60),
  /** When and with what, or who does it instead. */
  when: localisedUpTo(240),
})

/** Not everything that is asked for has a paper to see. */
const askSchema = { asks: localisedUpTo(240), document: v.optional(localisedUpTo(120)) }

/** Some law is good to know and gives a representative nothing to ask for. */
const hookRequestSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('ask'), ...askSchema }),
  v.strictObject({ kind: v.literal('nothing-to-ask') }),
])

/** What one hook is good for, whatever the situation. The order of the file is the order of strength. */
export const hookUseSchema = v.strictObject({
  hook: slugSchema,
  hat: hatChoiceSchema,
  request: hookRequestSchema,
})

/** The law sheet's "never claim", each said as it really is, and who is responsible for what. */
export const reminderIds = [
  'high-risk-by-itself',
  'article-26-7',
  'certified-training',
  'employer-decides',
  'staff-meeting',
  'seven-days',
  'own-analysis',
  'ai-is-not-responsible',
  'signer-not-alone',
] as const
export const reminderSchema = v.strictObject({
  id: v.picklist(reminderIds),
  words: v.union([localisedUpTo(240), datedWordsSchema]),
})

export const situationIds = [
  'purchase',
  'pilot',
  'update',
  'staff-cuts',
  'recording',
  'measuring',
  'disagreement',
  'resident-decisions',
  'ai-text-harm',
] as const
export const situationSchema = v.strictObject({
  id: v.picklist(situationIds),
  title: localisedUpTo(70),
  /** What is happening and what is at stake. */
  what: localisedUpTo(260),
  /** What to do before anything else. */
  first: localisedUpTo(260),
  /** The strongest first. */
  hooks: v.pipe(v.array(v.strictObject({ hook: slugSchema, ...askSchema })), v.minLength(1)),
  never: v.array(v.picklist(reminderIds)),
})

/** What a request is filled with; {date} is the day an answer is asked for, {level} the workplace's own name of the meeting. */
export const placeholders = ['workplace', 'system', 'purpose', 'supplier', 'date', 'findings', 'level'] as const
export type Placeholder = (typeof placeholders)[number]

export const requestIds = ['information', 'negotiation', 'documents', 'safety-action', 'risk-assessment'] as const

/** What changes in a letter that several can send when the safety representative sends it alone: "we" becomes "I". */
const aloneSchema = v.strictObject({
  body: v.pipe(v.array(localisedSchema), v.minLength(1)),
  /** Where one of them names the safety representative. */
  asks: v.optional(v.pipe(v.array(localisedSchema), v.minLength(1))),
  closing: localisedSchema,
  ifNoAnswer: localisedSchema,
})

/** A letter to the employer. It cites no law itself: its hooks do, so that a correction is made in one place. */
export const requestSchema = v.strictObject({
  id: v.picklist(requestIds),
  title: localisedUpTo(70),
  hat: hatChoiceSchema,
  hooks: v.pipe(v.array(slugSchema), v.minLength(1)),
  /** Whom it goes to, unless the sender chooses another. */
  to: responsibleRoleSchema,
  body: v.pipe(v.array(localisedSchema), v.minLength(1)),
  asks: v.pipe(v.array(localisedSchema), v.minLength(1)),
  closing: localisedSchema,
  /** What the sender can do next, and the hooks that say so. */
  ifNoAnswer: localisedSchema,
  ifNoAnswerHooks: v.pipe(v.array(slugSchema), v.minLength(1)),
  alone: v.optional(aloneSchema),
  /** For the sender, not for the letter: how to choose the day. */
  answerBy: localisedUpTo(240),
  /** What has been seen so far, in the invented example. */
  example: localisedUpTo(240),
})

/** What the invented example of each letter is filled in with. */
export const exampleLetterSchema = v.strictObject({
  workplace: localisedUpTo(80),
  centre: localisedUpTo(80),
  system: localisedUpTo(80),
  purpose: localisedUpTo(240),
  supplier: localisedUpTo(80),
})

export const rightsSchema = v.strictObject({
  hats: v.array(hatSchema),
  contacts: v.array(contactSchema),
  hooks: v.array(hookUseSchema),
  reminders: v.array(reminderSchema),
  situations: v.array(situationSchema),
  requests: v.array(requestSchema),
  exampleLetter: exampleLetterSchema,
  systemLaw: systemLawSchema,
})

export type HookRequest = InLanguage<v.InferOutput<typeof hookRequestSchema>>
export type Situation = InLanguage<v.InferOutput<typeof situationSchema>>
export type RightsRequest = InLanguage<v.InferOutput<typeof requestSchema>>
export type Rights = InLanguage<v.InferOutput<typeof rightsSchema>>
