import * as v from 'valibot'
import { dayOrNotSchema } from './action.ts'
import { themeIds } from './checklist.ts'
import { entityIdSchema } from './id.ts'
import { instantSchema } from './isoDate.ts'
import { stepIds } from './stepId.ts'
import { systemKinds } from './systemTraits.ts'
import { workplaceIdSchema } from './workplace.ts'

/** What is told of an example in own words, in the order it is read. */
export const exampleTexts = [
  'headline',
  'situation',
  'done',
  'involved',
  'better',
  'notWorking',
  'evaluation',
  'differently',
  'cost',
] as const
export type ExampleText = (typeof exampleTexts)[number]

export const sectors = ['municipality', 'region', 'private-provider', 'church', 'other'] as const
/** Size classes by how many work there: too coarse to tell which workplace it is. */
export const sizes = ['up-to-10', 'up-to-50', 'up-to-250', 'above-250'] as const
/** How far an example may be shared: each goes further than the one before. */
export const audiences = ['centre', 'union', 'open'] as const

/** What an example is sorted by. */
export const exampleFactSchemas = {
  step: v.picklist([...stepIds, 'none']),
  theme: v.picklist([...themeIds, 'none']),
  sector: v.picklist([...sectors, 'not-answered']),
  size: v.picklist([...sizes, 'not-answered']),
  systemKind: v.picklist([...systemKinds, 'several', 'not-answered']),
  from: dayOrNotSchema,
  until: dayOrNotSchema,
  evaluatedOn: dayOrNotSchema,
}

/** What went well at a workplace, or did not, told so that others can do the same. Leaves only as a file of its own. */
export const goodExampleSchema = v.strictObject({
  kind: v.literal('good-example'),
  id: v.pipe(entityIdSchema, v.brand('GoodExampleId')),
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  headline: v.string(),
  /** How it was before. */
  situation: v.string(),
  done: v.string(),
  /** Who took part, by role. */
  involved: v.string(),
  better: v.string(),
  notWorking: v.string(),
  /** How it was evaluated. */
  evaluation: v.string(),
  differently: v.string(),
  /** Time and money. */
  cost: v.string(),
  ...exampleFactSchemas,
  audience: v.picklist(audiences),
  /** Where the centre can answer; stands in the file and is never published. */
  replyTo: v.string(),
  /** The texts that have been ticked to go into its file. */
  goes: v.array(v.picklist(exampleTexts)),
  sendsReplyTo: v.boolean(),
  /** The answers to the checklist go along, without the workplace's name. */
  sendsReadiness: v.boolean(),
  /** How many times a file of it has been made. */
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sharedOn: dayOrNotSchema,
  withdrawnOn: dayOrNotSchema,
})
export type GoodExample = Readonly<v.InferOutput<typeof goodExampleSchema>>

/** Before anybody has filled anything in. */
export const blankExample = {
  headline: '',
  situation: '',
  done: '',
  involved: '',
  better: '',
  notWorking: '',
  evaluation: '',
  differently: '',
  cost: '',
  step: 'none',
  theme: 'none',
  sector: 'not-answered',
  size: 'not-answered',
  systemKind: 'not-answered',
  from: 'not-set',
  until: 'not-set',
  evaluatedOn: 'not-set',
  audience: 'centre',
  replyTo: '',
  goes: [],
  sendsReplyTo: false,
  sendsReadiness: false,
  version: 0,
  sharedOn: 'not-set',
  withdrawnOn: 'not-set',
} as const
