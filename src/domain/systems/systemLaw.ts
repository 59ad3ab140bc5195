import type { LawReasonId, ReadingReasonId, SystemLaw } from '../../schema/systemLaw.ts'
import type { SystemTraits } from '../../schema/systemTraits.ts'

/** A legal hook that a system meets, by id, and why. */
export type MetHook = { readonly hook: string; readonly because: LawReasonId }

/** What the AI Act says of a system as far as its answers go; a reading, never a ruling. */
export type AiActReading =
  | { readonly kind: 'prohibited'; readonly because: 'reads-emotions' }
  | { readonly kind: 'likely-high-risk'; readonly because: 'decides-about-staff' }
  | {
      readonly kind: 'not-high-risk-by-itself'
      readonly because: Extract<ReadingReasonId, 'speech-recognition' | 'text-assistant' | 'no-listed-use'>
    }
  | {
      readonly kind: 'cannot-tell'
      readonly because: Extract<
        ReadingReasonId,
        'emotions-exception' | 'ranks-people' | 'affects-decisions' | 'not-enough-known'
      >
    }

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
  'ranks-or-measures': ({ ranksOrMeasures }) => ranksOrMeasures === 'yes',
  'decides-about-staff': ({ decidesAboutStaff }) => decidesAboutStaff === 'yes',
  'affects-decisions': (traits) => takesPartInDecisions(traits),
  'talks-to-public': ({ talksToPublic }) => talksToPublic === 'yes',
  'reads-emotions': ({ readsEmotions }) => readsEmotions === 'yes' || readsEmotions === 'medical-or-safety',
}

const takesPartInDecisions = ({ kind, affectsDecisions }: SystemTraits) =>
  kind === 'automated-decision' || affectsDecisions === 'yes'

/**
 * Reads Article 5(1)(f) and Annex III, point 4, and nothing else of the Act (`law.md`, A3). What a use makes of a
 * system comes before what the system is: a dictation tool that ranks people is no longer only a dictation tool.
 */
export function readAiAct(traits: SystemTraits): AiActReading {
  if (traits.readsEmotions === 'yes') return { kind: 'prohibited', because: 'reads-emotions' }
  if (traits.decidesAboutStaff === 'yes') return { kind: 'likely-high-risk', because: 'decides-about-staff' }
  if (traits.readsEmotions === 'medical-or-safety') return { kind: 'cannot-tell', because: 'emotions-exception' }
  if (traits.ranksOrMeasures === 'yes') return { kind: 'cannot-tell', because: 'ranks-people' }
  if (takesPartInDecisions(traits)) return { kind: 'cannot-tell', because: 'affects-decisions' }
  if (isSpeech(traits)) return { kind: 'not-high-risk-by-itself', because: 'speech-recognition' }
  if (traits.kind === 'text-assistant') return { kind: 'not-high-risk-by-itself', because: 'text-assistant' }
  return usesAreAllNo(traits)
    ? { kind: 'not-high-risk-by-itself', because: 'no-listed-use' }
    : { kind: 'cannot-tell', because: 'not-enough-known' }
}

const usesAreAllNo = ({ readsEmotions, decidesAboutStaff, ranksOrMeasures, affectsDecisions }: SystemTraits) =>
  [readsEmotions, decidesAboutStaff, ranksOrMeasures, affectsDecisions].every((answer) => answer === 'no')
