import { identityNumbersIn, type Range } from './identityNumber.ts'

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

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu
/** A Swedish number: +46 or 0 and an area, then at least five more digits in groups; dates and years do not begin so. */
const PHONE =
  /(?<![\p{L}\d.:/-])(?:\+\d{2}[ -]?(?:\(0\))?[ -]?|00\d{2}[ -]?|0)\d{1,3}[ /-]{0,3}\d{2,3}(?:[ -]?\d{2,3}){1,3}(?![\d-])/gu
const NAME = '\\p{Lu}[\\p{Ll}\\p{M}]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)?'
const SAYS_NAME = new RegExp(
  `(?<!\\p{L})(?:heter|hette|vid namn|namnet är|namn är|is called|is named|whose name is|name is)\\s+${NAME}(?:\\s${NAME})?`,
  'gu',
)
/** Titles that often stand right before a name. */
const TITLES = [
  ...['chef', 'chefen', 'sjuksköterska', 'sjuksköterskan', 'läkare', 'läkaren', 'doktor', 'dr', 'överläkare', 'rektor'],
  ...[
    'rektorn',
    'handläggare',
    'handläggaren',
    'sekreterare',
    'sekreteraren',
    'ombud',
    'ombudet',
    'kollega',
    'kollegan',
  ],
  ...[
    'samordnare',
    'samordnaren',
    'socionom',
    'direktör',
    'direktören',
    'herr',
    'fru',
    'patienten',
    'brukaren',
    'eleven',
  ],
  ...[
    'manager',
    'nurse',
    'doctor',
    'physician',
    'director',
    'secretary',
    'officer',
    'colleague',
    'mr',
    'mrs',
    'ms',
    'patient',
  ],
]
/** A title may begin with a capital; what follows it must, to be a name. */
const anyFirstLetter = (title: string) => `[${title.charAt(0)}${title.charAt(0).toUpperCase()}]${title.slice(1)}`
const TITLE_AND_NAME = new RegExp(
  `(?<!\\p{L})(?:[\\p{L}-]{0,30}?(?:${TITLES.map(anyFirstLetter).join('|')}))\\.?[ \\u00a0]+(${NAME})(?:[ \\u00a0]${NAME})?`,
  'gu',
)
/** Capitalised words that may follow a title and are no names. */
const NO_NAMES =
  /^(?:Ai|Apt|Hr|It|Mbl|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|January|February|March|May|June|July|August|October|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Monday|Tuesday|Wednesday|Thursday|Friday|Copilot|Word|Excel|Teams|Outlook)$/u
/** Words that speak of a person's own health; words of care work in general (patient, diagnoskod) are left out. */
const HEALTH = new RegExp(
  `(?<!\\p{L})(?:${[
    ...[
      'sjukskriv\\p{L}*',
      'sjukanmäl\\p{L}*',
      'utbränd\\p{L}*',
      'utmattning\\p{L}*',
      'gravid\\p{L}*',
      'rehabilitering\\p{L}*',
    ],
    ...['deprimera\\p{L}*', 'depression\\p{L}*', 'ångest\\p{L}*', 'cancer\\p{L}*', 'diabetes', 'adhd', 'autis\\p{L}*'],
    ...['missbruk\\p{L}*', 'funktionsnedsatt\\p{L}*', 'har diagnos(?:en)?', 'fått diagnos(?:en)?', 'migrän\\p{L}*'],
    ...[
      '(?:on )?sick leave',
      'burn(?:ed|t)?[ -]?out',
      'pregnan\\p{L}*',
      'depress(?:ed|ion)',
      'anxiety',
      'disabled',
      'rehab',
    ],
    ...['diagnosed', 'migraine\\p{L}*', 'alcoholi\\p{L}*'],
  ].join('|')})(?!\\p{L})`,
  'giu',
)

/**
 * What in a text may tell who a person is, in order and without overlap; of two that overlap the one listed first in
 * `personalDataKinds` wins. It reads patterns, not meaning, and can miss things.
 */
export function findPersonalData(text: string): readonly PersonalDataFinding[] {
  const found = [
    ...identityNumbersIn(text).map((range) => ({ ...range, kind: 'identity-number' as const })),
    ...matches(text, EMAIL, 'e-mail'),
    ...matches(text, PHONE, 'phone').filter(({ from, to }) => isPhone(text.slice(from, to))),
    ...matches(text, SAYS_NAME, 'says-name'),
    ...titlesAndNames(text),
    ...matches(text, HEALTH, 'health'),
  ]
  return withoutOverlap(found).map((one) => ({ ...one, blocks: one.kind === 'identity-number' }))
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
  [...text.matchAll(TITLE_AND_NAME)].flatMap(({ index, 0: all, 1: name = '' }) =>
    NO_NAMES.test(name) ? [] : [{ kind: 'title-and-name' as const, from: index, to: index + all.length }],
  )

function withoutOverlap(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const one of found) if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one)
  return kept.toSorted((a, b) => a.from - b.from)
}
