import { identityNumbersIn } from './identityNumber.ts'
import {
  MAY_HOLD_NAME_AND_TITLE,
  MAY_HOLD_TITLE_AND_NAME,
  NAME_AND_TITLE,
  NO_NAMES,
  SAYS_NAME,
  TITLE_AND_NAME,
} from './namePatterns.ts'
import { anyOf, personWords } from './personWords.ts'
import { type Range, readable } from './readable.ts'

export const personalDataKinds = [
  'identity-number',
  'e-mail',
  'phone',
  'says-name',
  'title-and-name',
  'health',
] as const
export type PersonalDataKind = (typeof personalDataKinds)[number]

/** Where in a text, counted in UTF-16 units with `to` exclusive, something stands that may tell who a person is. */
export type PersonalDataFinding = Range & {
  readonly kind: PersonalDataKind
  /** True for what must not leave at all; the rest is a warning. */
  readonly blocks: boolean
}

/** Also with the sign written out, as people do to hide it. */
const EMAIL = /[\p{L}\d._%+-]{1,64}(?:@| ?[([]at[)\]] | snabel-?a )[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu
/** Asked first: nearly no text has one of these, and the pattern is slow to find that out at each letter. */
const IN_EMAIL = ['@', '(at', '[at', ' snabel']
/** A Swedish number: +46 or 0 and an area, then at least five more digits in groups; dates and years do not begin so. */
const PHONE =
  /(?<![\p{L}\d.:/-])(?:\+\d{2}[ -]?(?:\(0\))?[ -]?|00\d{2}[ -]?|\(?0)\d{1,3}[ )/-]{0,3}\d{2,3}(?:[ -]?\d{2,3}){1,3}(?![\d-])/gu
/** Words that speak of a person's own health; words of care work in general (patient, diagnoskod) are left out. */
const HEALTH = new RegExp(`(?<!\\p{L})(?:${anyOf(personWords.flatMap(({ health }) => health))})(?!\\p{L})`, 'giu')

/**
 * What in a text may tell who a person is, in order and without overlap; of two that overlap the one listed first in
 * `personalDataKinds` wins, each at its place in the text as typed. It reads patterns, not meaning: a name alone, a place or
 * an event that only one person fits, and numbers in words are missed.
 */
export function findPersonalData(typed: string): readonly PersonalDataFinding[] {
  const { text, asTyped } = readable(typed)
  const found = [
    ...identityNumbersIn(text).map((range) => ({ ...range, kind: 'identity-number' as const })),
    ...(IN_EMAIL.some((part) => text.includes(part)) ? matches(text, EMAIL, 'e-mail') : []),
    ...matches(text, PHONE, 'phone').filter(({ from, to }) => isPhone(text.slice(from, to))),
    ...matches(text, SAYS_NAME, 'says-name'),
    ...titlesAndNames(text),
    ...matches(text, HEALTH, 'health'),
  ]
  return withoutOverlap(found).map(({ kind, ...part }) => ({
    ...asTyped(part),
    kind,
    blocks: kind === 'identity-number',
  }))
}

type Found = Range & { readonly kind: PersonalDataKind }

const matches = (text: string, pattern: RegExp, kind: PersonalDataKind): readonly Found[] =>
  [...text.matchAll(pattern)].map(({ index, 0: all }) => ({ kind, from: index, to: index + all.length }))

/** Seven to thirteen digits, and no date such as 01-02-2026. */
function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length
  return digits >= 7 && digits <= 13 && !/^\d\d[-/ ]\d\d[-/ ]\d{4}$/.test(text)
}

const titlesAndNames = (text: string): readonly Found[] =>
  [
    ...(MAY_HOLD_TITLE_AND_NAME.test(text) ? [TITLE_AND_NAME] : []),
    ...(MAY_HOLD_NAME_AND_TITLE.test(text) ? [NAME_AND_TITLE] : []),
  ].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: all, groups: { name, whole } = {} }) =>
      NO_NAMES.test(name ?? whole ?? '')
        ? []
        : [{ kind: 'title-and-name' as const, from: index, to: index + all.length }],
    ),
  )

function withoutOverlap(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const one of found) if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one)
  return kept.toSorted((a, b) => a.from - b.from)
}
