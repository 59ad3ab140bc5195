import * as v from 'valibot'
import { entityIdSchema } from './id.ts'
import { instantSchema, isoDateSchema } from './isoDate.ts'
import { dataKinds, listedUses, systemKinds, systemOrigins, systemStatuses } from './systemTraits.ts'
import { workplaceIdSchema } from './workplace.ts'

export const systemIdSchema = v.pipe(entityIdSchema, v.brand('SystemId'))
export type SystemId = v.InferOutput<typeof systemIdSchema>

/** Answers to a yes-or-no question on a system; 'not-answered' until somebody has said anything. */
export const systemAnswers = ['yes', 'no', 'dont-know', 'not-answered'] as const
const systemAnswerSchema = v.picklist(systemAnswers)

/** An AI system in use or on its way. A name alone is enough. */
export const aiSystemSchema = v.strictObject({
  kind: v.literal('system'),
  id: systemIdSchema,
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  name: v.string(),
  purpose: v.string(),
  supplier: v.string(),
  /** Member groups and tasks. */
  affected: v.string(),
  decidedBy: v.string(),
  decidedOn: v.union([isoDateSchema, v.literal('not-set')]),
  /** Who at the employer answers for it, by role. */
  owner: v.string(),
  systemKind: v.picklist(systemKinds),
  status: v.picklist([...systemStatuses, 'not-answered']),
  origin: v.picklist([...systemOrigins, 'not-answered']),
  data: v.array(v.picklist(dataKinds)),
  talksToPublic: systemAnswerSchema,
  records: systemAnswerSchema,
  ranksOrMeasures: systemAnswerSchema,
  decidesAboutStaff: systemAnswerSchema,
  affectsDecisions: systemAnswerSchema,
  /** Asked since annex points 3 and 5 are read: a file made before that has not answered. */
  listedUse: v.picklist([...listedUses, 'not-answered']),
  readsEmotions: v.picklist([...systemAnswers, 'medical-or-safety']),
  /** What has been done before it was taken into use. */
  riskAnalysis: systemAnswerSchema,
  dataProtection: systemAnswerSchema,
  negotiation: systemAnswerSchema,
})
export type AiSystem = Readonly<v.InferOutput<typeof aiSystemSchema>>
export type AiSystemPart = Partial<Omit<AiSystem, 'kind' | 'id' | 'workplaceId' | 'createdAt'>>

/** Before anybody has filled anything in. */
export const blankSystem = {
  name: '',
  purpose: '',
  supplier: '',
  affected: '',
  decidedBy: '',
  decidedOn: 'not-set',
  owner: '',
  systemKind: 'own',
  status: 'not-answered',
  origin: 'not-answered',
  data: [],
  talksToPublic: 'not-answered',
  records: 'not-answered',
  ranksOrMeasures: 'not-answered',
  decidesAboutStaff: 'not-answered',
  affectsDecisions: 'not-answered',
  listedUse: 'not-answered',
  readsEmotions: 'not-answered',
  riskAnalysis: 'not-answered',
  dataProtection: 'not-answered',
  negotiation: 'not-answered',
} as const
