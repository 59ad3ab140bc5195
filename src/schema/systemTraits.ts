import * as v from 'valibot'

/** What an AI system is, as its register asks: the starter examples and one for everything else. */
export const systemKinds = [
  'speech-recognition',
  'text-assistant',
  'meeting-transcription',
  'chatbot',
  'scheduling',
  'automated-decision',
  'ai-search',
  'own',
] as const

export const dataKinds = ['ordinary', 'personal', 'secret', 'patient'] as const
export const systemStatuses = ['proposed', 'pilot', 'in-use', 'phasing-out', 'dont-know'] as const
export const systemOrigins = ['employer', 'private', 'built-in', 'update', 'dont-know'] as const

/** What decisions on individuals are about, as far as Annex III of the AI Act lists them (points 5(a), 3 and 5(d)). */
export const listedUses = ['benefits', 'education', 'emergency', 'none', 'dont-know'] as const

const known = ['yes', 'no', 'dont-know'] as const
const knownSchema = v.picklist(known)

/**
 * What has to be known of a system to say which law it meets. A question nobody has answered counts as
 * 'dont-know': it adds no law, and it never makes a system safer than it is.
 */
export const systemTraitsSchema = v.strictObject({
  kind: v.picklist(systemKinds),
  data: v.array(v.picklist(dataKinds)),
  status: v.picklist(systemStatuses),
  origin: v.picklist(systemOrigins),
  talksToPublic: knownSchema,
  records: knownSchema,
  /** Ranks or measures people, staff or others. */
  ranksOrMeasures: knownSchema,
  /** Hires, promotes, dismisses, gives out tasks by person or watches how staff perform (AI Act, Annex III, point 4). */
  decidesAboutStaff: knownSchema,
  /** Makes or prepares decisions about individuals outside the staff. */
  affectsDecisions: knownSchema,
  /** What those decisions are about; says nothing of a system that takes no part in any. */
  listedUse: v.picklist(listedUses),
  /** Reads the feelings of staff from face, voice or body; the ban has an exception of its own (AI Act, Article 5(1)(f)). */
  readsEmotions: v.picklist([...known, 'medical-or-safety']),
})

export type SystemTraits = Readonly<v.InferOutput<typeof systemTraitsSchema>>
