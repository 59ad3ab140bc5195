import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type AiActReading, hooksForSystem, readAiAct } from '../../../src/domain/systems/systemLaw.ts'
import { type LawReasonId, lawReasonIds } from '../../../src/schema/systemLaw.ts'
import {
  dataKinds,
  listedUses,
  type SystemTraits,
  systemKinds,
  systemOrigins,
  systemStatuses,
  systemTraitsSchema,
} from '../../../src/schema/systemTraits.ts'

const unknown: SystemTraits = {
  kind: 'own',
  data: [],
  status: 'dont-know',
  origin: 'dont-know',
  talksToPublic: 'dont-know',
  records: 'dont-know',
  ranksOrMeasures: 'dont-know',
  decidesAboutStaff: 'dont-know',
  affectsDecisions: 'dont-know',
  listedUse: 'dont-know',
  readsEmotions: 'dont-know',
}
const usesAllNo = {
  ranksOrMeasures: 'no',
  decidesAboutStaff: 'no',
  affectsDecisions: 'no',
  readsEmotions: 'no',
} as const
const withTraits = (traits: Partial<SystemTraits>): SystemTraits => ({ ...unknown, ...traits })

const known = fc.constantFrom('yes' as const, 'no' as const, 'dont-know' as const)
const anyTraits: fc.Arbitrary<SystemTraits> = fc.record({
  kind: fc.constantFrom(...systemKinds),
  data: fc.subarray([...dataKinds]),
  status: fc.constantFrom(...systemStatuses),
  origin: fc.constantFrom(...systemOrigins),
  talksToPublic: known,
  records: known,
  ranksOrMeasures: known,
  decidesAboutStaff: known,
  affectsDecisions: known,
  listedUse: fc.constantFrom(...listedUses),
  readsEmotions: fc.oneof(known, fc.constant('medical-or-safety' as const)),
})

describe('the AI Act reads', () => {
  it.each<[AiActReading['kind'], AiActReading['because'], Partial<SystemTraits>]>([
    ['prohibited', 'reads-emotions', { readsEmotions: 'yes' }],
    ['prohibited', 'reads-emotions', { readsEmotions: 'yes', decidesAboutStaff: 'yes' }],
    ['likely-high-risk', 'annex-iii-4', { decidesAboutStaff: 'yes' }],
    ['likely-high-risk', 'annex-iii-4', { decidesAboutStaff: 'yes', readsEmotions: 'medical-or-safety' }],
    ['likely-high-risk', 'annex-iii-4', { decidesAboutStaff: 'yes', kind: 'speech-recognition' }],
    ['likely-high-risk', 'annex-iii-5a', { affectsDecisions: 'yes', listedUse: 'benefits' }],
    ['likely-high-risk', 'annex-iii-5a', { kind: 'automated-decision', listedUse: 'benefits', ranksOrMeasures: 'yes' }],
    ['likely-high-risk', 'annex-iii-3', { affectsDecisions: 'yes', listedUse: 'education' }],
    ['likely-high-risk', 'annex-iii-5d', { affectsDecisions: 'yes', listedUse: 'emergency', kind: 'chatbot' }],
    ['likely-high-risk', 'annex-iii-4', { decidesAboutStaff: 'yes', affectsDecisions: 'yes', listedUse: 'benefits' }],
    ['cannot-tell', 'emotions-exception', { readsEmotions: 'medical-or-safety' }],
    ['cannot-tell', 'ranks-people', { ranksOrMeasures: 'yes' }],
    ['cannot-tell', 'ranks-people', { ranksOrMeasures: 'yes', kind: 'text-assistant' }],
    ['cannot-tell', 'affects-decisions', { affectsDecisions: 'yes', kind: 'text-assistant' }],
    ['cannot-tell', 'affects-decisions', { ...usesAllNo, kind: 'automated-decision' }],
    ['cannot-tell', 'affects-decisions', { ...usesAllNo, kind: 'automated-decision', ranksOrMeasures: 'yes' }],
    ['cannot-tell', 'other-decisions', { affectsDecisions: 'yes', listedUse: 'none' }],
    ['not-high-risk-by-itself', 'speech-or-text', { kind: 'speech-recognition' }],
    ['not-high-risk-by-itself', 'speech-or-text', { kind: 'meeting-transcription' }],
    ['not-high-risk-by-itself', 'speech-or-text', { kind: 'text-assistant' }],
    ['not-high-risk-by-itself', 'no-listed-use', { ...usesAllNo, kind: 'scheduling' }],
    ['not-high-risk-by-itself', 'no-listed-use', { ...usesAllNo, kind: 'chatbot' }],
    ['not-high-risk-by-itself', 'no-listed-use', { ...usesAllNo, listedUse: 'benefits' }],
    ['not-high-risk-by-itself', 'no-listed-use', { ...usesAllNo, ranksOrMeasures: 'yes' }],
    ['cannot-tell', 'not-enough-known', { kind: 'scheduling' }],
    ['cannot-tell', 'not-enough-known', {}],
  ])('%s because of %s: %o', (kind, because, traits) => {
    expect(readAiAct(withTraits(traits))).toMatchObject({ kind, because })
  })

  it.each(Object.keys(usesAllNo))('nothing into one question that is open: %s', (question) => {
    const open = withTraits({ ...usesAllNo, [question]: 'dont-know' })
    expect(readAiAct(open)).toEqual({ kind: 'cannot-tell', because: 'not-enough-known', open: [question] })
  })

  it('never as if something answered were still to be asked', () => {
    fc.assert(
      fc.property(anyTraits, (traits) => {
        const reading = readAiAct(traits)
        const asked = reading.kind === 'cannot-tell' ? reading.open : []
        for (const question of asked) expect(traits[question]).toBe('dont-know')
      }),
    )
  })

  it('a ban only where feelings are read, and high risk only where the annex lists the use', () => {
    fc.assert(
      fc.property(anyTraits, (traits) => {
        const { kind } = readAiAct(traits)
        expect(kind === 'prohibited').toBe(traits.readsEmotions === 'yes')
        const decides = traits.kind === 'automated-decision' || traits.affectsDecisions === 'yes'
        const isListed = decides && ['benefits', 'education', 'emergency'].includes(traits.listedUse)
        expect(kind === 'likely-high-risk').toBe(
          traits.readsEmotions !== 'yes' && (traits.decidesAboutStaff === 'yes' || isListed),
        )
      }),
    )
  })
})

const reasons = lawReasonIds.map((id) => ({ id, words: `Because of ${id}`, hooks: [`law-of-${id}`] }))
const reasonsFor = (traits: Partial<SystemTraits>) =>
  hooksForSystem(withTraits(traits), { reasons }).map(({ because }) => because)

describe('the law that meets a system', () => {
  it.each<[readonly LawReasonId[], Partial<SystemTraits>]>([
    [[], {}],
    [['being-planned'], { status: 'proposed' }],
    [['on-trial'], { status: 'pilot' }],
    [['in-use'], { status: 'in-use' }],
    [[], { status: 'phasing-out' }],
    [['came-by-itself'], { origin: 'update' }],
    [['came-by-itself'], { origin: 'built-in' }],
    [['private-tool'], { origin: 'private' }],
    [[], { origin: 'employer', data: ['ordinary'] }],
    [['personal-data'], { data: ['personal'] }],
    [['secret-data'], { data: ['secret'] }],
    [['personal-data', 'patient-data'], { data: ['patient'] }],
    [['records'], { records: 'yes' }],
    [['records'], { kind: 'meeting-transcription' }],
    [['records', 'voice'], { kind: 'speech-recognition' }],
    [['ranks-or-measures'], { ranksOrMeasures: 'yes' }],
    [['decides-about-staff'], { decidesAboutStaff: 'yes' }],
    [['affects-decisions'], { affectsDecisions: 'yes' }],
    [['affects-decisions'], { kind: 'automated-decision' }],
    [['affects-decisions', 'listed-use'], { affectsDecisions: 'yes', listedUse: 'education' }],
    [[], { listedUse: 'education' }],
    [['scheduling'], { kind: 'scheduling' }],
    [['talks-to-public'], { talksToPublic: 'yes' }],
    [['reads-emotions'], { readsEmotions: 'yes' }],
    [['reads-emotions'], { readsEmotions: 'medical-or-safety' }],
  ])('is that of any system and of %o, given %o', (expected, traits) => {
    expect(reasonsFor(traits)).toEqual(['any-system', ...expected])
  })

  it('is named once, with the first reason', () => {
    const shared = [
      { id: 'any-system' as const, words: 'Any', hooks: ['a', 'b'] },
      { id: 'records' as const, words: 'Records', hooks: ['b', 'c'] },
    ]
    expect(hooksForSystem(withTraits({ records: 'yes' }), { reasons: shared })).toEqual([
      { hook: 'a', because: 'any-system' },
      { hook: 'b', because: 'any-system' },
      { hook: 'c', because: 'records' },
    ])
  })

  it('is never less for an open question than for a no', () => {
    const asked = ['records', 'ranksOrMeasures', 'decidesAboutStaff', 'affectsDecisions', 'talksToPublic'] as const
    fc.assert(
      fc.property(anyTraits, fc.constantFrom(...asked), (traits, question) => {
        const open = hooksForSystem({ ...traits, [question]: 'dont-know' }, { reasons })
        expect(open).toEqual(hooksForSystem({ ...traits, [question]: 'no' }, { reasons }))
      }),
    )
  })
})

describe('the traits of a system', () => {
  it('are taken as they are written', () => {
    fc.assert(
      fc.property(anyTraits, (traits) => {
        expect(v.parse(systemTraitsSchema, traits)).toEqual(traits)
      }),
    )
  })

  it.each([
    ['a kind nobody knows', { ...unknown, kind: 'robot' }],
    ['an exception where there is none', { ...unknown, records: 'medical-or-safety' }],
    ['a key too much', { ...unknown, colour: 'red' }],
    ['an answer that is missing', { ...unknown, readsEmotions: undefined }],
  ])('are refused with %s', (_name, traits) => {
    expect(v.safeParse(systemTraitsSchema, traits).success).toBe(false)
  })
})
