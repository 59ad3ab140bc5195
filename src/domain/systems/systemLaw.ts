import type { LawReasonId, ReadingReasonId, SystemLaw } from '../../schema/systemLaw.ts'
import type { SystemTraits } from '../../schema/systemTraits.ts'

/** A legal hook that a system meets, by id, and why. */
export type MetHook = { readonly hook: string; readonly because: LawReasonId }

/** A question whose answer could change the reading. */
type DecidingQuestion = 'readsEmotions' | 'decidesAboutStaff' | 'ranksOrMeasures' | 'affectsDecisions' | 'listedUse'

/** What the AI Act says of a system as far as its answers go; a reading, never a ruling. */
export type AiActReading =
  | { readonly kind: 'prohibited'; readonly because: 'reads-emotions' }
  | { readonly kind: 'likely-high-risk'; readonly because: ListedPoint }
  | {
      readonly kind: 'not-high-risk-by-itself'
      readonly because: Extract<ReadingReasonId, 'speech-or-text' | 'no-listed-use'>
    }
  | {
      readonly kind: 'cannot-tell'
      readonly because: Extract<
        ReadingReasonId,
        'emotions-exception' | 'ranks-people' | 'affects-decisions' | 'other-decisions' | 'not-enough-known'
      >
      /** What nobody has said yet, or nobody could: never what has been answered. */
      readonly open: readonly DecidingQuestion[]
    }

type ListedPoint = Extract<ReadingReasonId, `annex-iii-${string}`>

/** Each hook once, with the first reason that brings it; a 'dont-know' brings none, since it is an open question. */
export function hooksForSystem(traits: SystemTraits, { reasons }: Pick<SystemLaw, 'reasons'>): readonly MetHook[] {
  const met = reasons.filter(({ id }) => holds[id](traits))
  const all = met.flatMap(({ id, hooks }) => hooks.map((hook) => ({ hook, because: id })))
  return all.filter(({ hook }, index) => all.findIndex((one) => one.hook === hook) === index)
}

const isSpeech = ({ kind }: SystemTraits) => kind === 'speech-recognition' || kind === 'meeting-transcription'

const holds: Readonly<Record<LawReasonId, (traits: SystemTraits) => boolean>> = {
  'any-system': () => true,
  'being-planned': ({ status }) => status === 'proposed',
  'on-trial': ({ status }) => status === 'pilot',
  'in-use': ({ status }) => status === 'in-use',
  'came-by-itself': ({ origin }) => origin === 'built-in' || origin === 'update',
  'private-tool': ({ origin }) => origin === 'private',
  'personal-data': ({ data }) => data.includes('personal') || data.includes('patient'),
  'secret-data': ({ data }) => data.includes('secret'),
  'patient-data': ({ data }) => data.includes('patient'),
  records: (traits) => traits.records === 'yes' || isSpeech(traits),
  voice: ({ kind }) => kind === 'speech-recognition',
  scheduling: ({ kind }) => kind === 'scheduling',
  'ranks-or-measures': ({ ranksOrMeasures }) => ranksOrMeasures === 'yes',
  'decides-about-staff': ({ decidesAboutStaff }) => decidesAboutStaff === 'yes',
  'affects-decisions': (traits) => takesPartInDecisions(traits),
  'listed-use': (traits) => listedPoint(traits) !== 'none',
  'talks-to-public': ({ talksToPublic }) => talksToPublic === 'yes',
  'reads-emotions': ({ readsEmotions }) => readsEmotions === 'yes' || readsEmotions === 'medical-or-safety',
}

/** True for a system that somebody has said takes part in decisions on individuals, or that is made for it. */
export const takesPartInDecisions = ({
  kind,
  affectsDecisions,
}: Pick<SystemTraits, 'kind'> & { readonly affectsDecisions: string }): boolean =>
  kind === 'automated-decision' || affectsDecisions === 'yes'

/** The point of Annex III that lists what the decisions are about (`docs/rules/law.md`). */
function listedPoint(traits: SystemTraits): Exclude<ListedPoint, 'annex-iii-4'> | 'none' {
  if (!takesPartInDecisions(traits)) return 'none'
  switch (traits.listedUse) {
    case 'benefits':
      return 'annex-iii-5a'
    case 'education':
      return 'annex-iii-3'
    case 'emergency':
      return 'annex-iii-5d'
    case 'none':
    case 'dont-know':
      return 'none'
  }
}

/**
 * Reads Article 5(1)(f) and Annex III, points 3, 4, 5(a) and 5(d), and nothing else of the Act (`docs/rules/law.md`). What a use
 * makes of a system comes before what the system is: a dictation tool that ranks people is no longer only a dictation tool.
 */
export function readAiAct(traits: SystemTraits): AiActReading {
  if (traits.readsEmotions === 'yes') return { kind: 'prohibited', because: 'reads-emotions' }
  if (traits.decidesAboutStaff === 'yes') return { kind: 'likely-high-risk', because: 'annex-iii-4' }
  const point = listedPoint(traits)
  if (point !== 'none') return { kind: 'likely-high-risk', because: point }
  return notListed(traits)
}

function notListed(traits: SystemTraits): AiActReading {
  const open = openQuestions(traits)
  if (traits.readsEmotions === 'medical-or-safety') return cannotTell('emotions-exception', [])
  if (traits.ranksOrMeasures === 'yes' && traits.decidesAboutStaff !== 'no')
    return cannotTell('ranks-people', ['decidesAboutStaff'])
  if (takesPartInDecisions(traits))
    return traits.listedUse === 'none'
      ? cannotTell('other-decisions', [])
      : cannotTell('affects-decisions', ['listedUse'])
  if (isSpeech(traits) || traits.kind === 'text-assistant')
    return { kind: 'not-high-risk-by-itself', because: 'speech-or-text' }
  if (open.length > 0) return cannotTell('not-enough-known', open)
  return { kind: 'not-high-risk-by-itself', because: 'no-listed-use' }
}

type CannotTell = Extract<AiActReading, { readonly kind: 'cannot-tell' }>
const cannotTell = (because: CannotTell['because'], open: CannotTell['open']): CannotTell => ({
  ...{ kind: 'cannot-tell', because, open },
})

const openQuestions = (traits: SystemTraits): readonly DecidingQuestion[] =>
  (['readsEmotions', 'decidesAboutStaff', 'ranksOrMeasures', 'affectsDecisions'] as const).filter(
    (question) => traits[question] === 'dont-know',
  )
