import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { lawFamilySchema, legalHookSchema, timeRuleSchema } from '../../src/schema/legalHook.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

function jsonFilesIn(folder: string): string[] {
  const full = join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full, { withFileTypes: true }).flatMap((found) => {
    const path = `${folder}/${found.name}`
    if (found.isDirectory()) return jsonFilesIn(path)
    return found.name.endsWith('.json') ? [path] : []
  })
}

const lawFileSchema = v.strictObject({ family: lawFamilySchema, hooks: v.array(legalHookSchema) })
const lawFiles = jsonFilesIn('content/law').map((path) => ({ path, ...v.parse(lawFileSchema, read(path)) }))
const hooks = lawFiles.flatMap((file) => file.hooks)
const families = lawFiles.map((file) => file.family)
const timeRules = v.parse(v.array(timeRuleSchema), read('content/reference/time-rules.json'))

/** Transcribed by hand from the status cells of the law sheet: the weakest letter in the cell, T > P > S > G > ?. */
const confidenceTable = {
  T: `aml-2-1 aml-3-1a aml-3-2 aml-3-2a aml-3-3 aml-6-4 aml-6-6 aml-6-6a aml-6-8 aml-6-9
    afs-2023-1-6 afs-2023-1-10 afs-2023-1-11 afs-2023-1-13 afs-2023-1-14 afs-2023-2-2-6 afs-2023-2-2-8
    afs-2023-11-3-5 afs-2023-11-3-7 afs-2023-11-3-9 afs-2023-10-6-4
    pdl-3 pdl-4 psl-3 kl-6-38 kl-7-10 lou-4-3 oss`,
  P: `mbl-11 mbl-12 mbl-14 mbl-19 cooperation-agreement cooperation-agreement-7-days
    av-algorithmic-management gdpr-5-6`,
  S: `mbl-13 ad-2014-71 ai-act-2-11 ai-act-3 ai-act-4 ai-act-5-1-f ai-act-14 ai-act-26-5 ai-act-26-7
    ai-act-26-11 ai-act-111 csl`,
  G: `mbl-10 mbl-15 mbl-16 mbl-18 mbl-54 fml-3-7 las-7 ai-act-50 gdpr-9 gdpr-13 gdpr-25 gdpr-28 gdpr-35
    gdpr-88 osl osl-10-11 tf-2`,
  '?': 'mbl-38 mbl-39 ai-act-6 ai-act-26-8 ai-act-27 ai-act-86 se-ai-act gdpr-22 dl-3 kom-kr dos',
}
const expectedConfidence = new Map(
  Object.entries(confidenceTable).flatMap(([letter, ids]) => ids.split(/\s+/).map((id) => [id, letter] as const)),
)

/** The day each hook that was not yet in force on 2026-11-22 starts. */
const expectedStart = new Map([
  ...'ai-act-6 ai-act-14 ai-act-26-5 ai-act-26-7 ai-act-26-8 ai-act-26-11 ai-act-27 ai-act-86'
    .split(' ')
    .map((id) => [id, '2027-12-02'] as const),
  ['ai-act-111', '2030-08-02'] as const,
])

const expectedAsOf: Record<string, string | null> = {
  mbl: null,
  las: null,
  osl: null,
  fml: null,
  aml: '2025-06-24',
  afs: '2025-01-01',
  'ai-act': '2026-10',
  ...Object.fromEntries(['dl', 'kl', 'pdl', 'psl', 'lou', 'dos', 'oss'].map((id) => [id, '2025-09-01'])),
}

const inWords = (isoDate: string, language: 'sv' | 'en') =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  )

describe('the legal hooks', () => {
  it('are exactly the known ones, each once', () => {
    expect(hooks.map((hook) => hook.id).sort()).toEqual([...expectedConfidence.keys()].sort())
  })

  it('stand in the file of their family, and no family is there twice or without a hook', () => {
    for (const { path, family, hooks } of lawFiles) {
      expect(path).toBe(`content/law/${family.id}.json`)
      expect(hooks.length).toBeGreaterThan(0)
      for (const hook of hooks) expect(hook.family, hook.id).toBe(family.id)
    }
    expect(new Set(families.map((family) => family.id)).size).toBe(families.length)
  })

  it('carry the weakest confidence letter of their source', () => {
    expect(Object.fromEntries(hooks.map((hook) => [hook.id, hook.confidence]))).toEqual(
      Object.fromEntries(expectedConfidence),
    )
  })

  it('say when they start if that is later, in data and in words', () => {
    const later = hooks.filter((hook) => hook.appliesFrom !== undefined)
    expect(new Map(later.map((hook) => [hook.id, hook.appliesFrom as string]))).toEqual(expectedStart)
    for (const { id, status, appliesFrom } of later) {
      expect(status?.sv, id).toContain(inWords(appliesFrom as string, 'sv'))
      expect(status?.en, id).toContain(inWords(appliesFrom as string, 'en'))
    }
  })

  it('have families dated as they were read', () => {
    for (const { id, asOf } of families) {
      expect(asOf.date, id).toBe(id in expectedAsOf ? expectedAsOf[id] : '2026-11-22')
    }
    const uncertain = families.filter((family) => family.asOf.uncertain).map((family) => family.id)
    expect(uncertain.sort()).toEqual(['afs', 'aml', 'fml', 'las', 'mbl', 'osl'])
  })

  it('are known to be current only in the listed statutes', () => {
    const current = families.filter((family) => family.knownCurrent).map((family) => family.id)
    expect(current.sort()).toEqual(['dl', 'dos', 'kl', 'lou', 'oss', 'pdl', 'psl'])
  })
})

describe('the time rules', () => {
  it('are known, each once, with a confidence and an existing hook', () => {
    const letters = Object.fromEntries(timeRules.map((rule) => [rule.id, rule.confidence]))
    expect(Object.keys(letters)).toHaveLength(timeRules.length)
    expect(letters).toEqual({
      'negotiate-before-decision': 'P',
      'negotiation-meeting': 'G',
      'central-negotiation': 'P',
      damages: 'G',
      'risk-assessment': 'T',
      'safety-representative-request': 'T',
      'cooperation-group': 'P',
      'cooperation-group-as-safety-committee': 'P',
      'work-environment-review': 'T',
      'active-measures': 'T',
      'access-request': 'G',
      'data-breach': 'G',
      'ai-act-transparency': 'S',
      'ai-act-new-bans': 'S',
      'ai-act-annex-iii': 'S',
      'ai-act-annex-i': 'S',
      'ai-act-older-public-systems': 'S',
    })
    for (const { id, hook } of timeRules) if (hook) expect(expectedConfidence.has(hook), id).toBe(true)
  })

  it('say that the seven days come from the central agreement and not from statute', () => {
    const rule = timeRules.find((rule) => rule.id === 'central-negotiation')
    expect(rule?.rule.sv).toMatch(/centrala samverkansavtalet, inte från lag/)
    expect(rule?.rule.en).toMatch(/central cooperation agreement, not from statute/)
  })
})

type Text = { readonly where: string; readonly text: string }

/** Every text a person may read: what stands under sv and en in content, and every string in locales. */
function textsIn(path: string): Text[] {
  const isLocale = path.startsWith('locales/')
  const walk = (value: unknown, key: string, where: string): Text[] => {
    if (typeof value === 'string') return isLocale || key === 'sv' || key === 'en' ? [{ where, text: value }] : []
    if (value === null || typeof value !== 'object') return []
    return Object.entries(value).flatMap(([name, part]) => walk(part, name, `${where} ${name}`))
  }
  return walk(read(path), '', path)
}

const texts = [
  ...['content/law', 'content/checklist', 'locales'].flatMap(jsonFilesIn),
  'content/reference/time-rules.json',
].flatMap(textsIn)

// A plain \b knows only a to z, and would find "proves" in "improves" but lose "överens".
const word = (alternatives: string) => `(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`
const pattern = (source: string) => new RegExp(source, 'iu')
const allOf = (...parts: string[]) => pattern(`^${parts.map((part) => `(?=.*${part})`).join('')}`)
const duty = word(
  'ska|skall|måste|bör|kräver|krävs|gäller|har rätt|must|shall|should|has to|have to|requires?|required|appl(?:y|ies)|entitled',
)
const denial = `${word('inte|ej|aldrig|ingen|inget|inga|utan|varken|not|never|no|nor|neither|without|cannot')}|n[’']t`

type Claim = {
  readonly never: string
  readonly says: readonly RegExp[]
  /** What makes the same words honest. */
  readonly unless?: RegExp
  readonly examples: readonly string[]
  readonly honest: readonly string[]
}

/** The law sheet's "never claim", one sentence at a time: better a false alarm than a claim that slips through. */
const claims: readonly Claim[] = [
  {
    never: 'the word for high-risk AI that the product does not use',
    says: [/högrisk/iu],
    examples: ['Innan ett högrisksystem används ska det registreras.', 'Det är högrisk-AI.'],
    honest: ['Det är ett AI-system med hög risk.'],
  },
  {
    never: 'speech recognition or Copilot is high-risk by itself',
    says: [
      allOf(
        '(?:taligenkänning|copilot|chatgpt|textassistent|diktering|speech recognition|text assistant|dictation)',
        '(?:hög risk|high[- ]risk)',
      ),
    ],
    unless: pattern(`${denial}|${word('om|whether')}`),
    examples: [
      'Taligenkänning räknas som AI med hög risk.',
      'Copilot is a high-risk AI system.',
      'AI med hög risk, till exempel Copilot, ska registreras.',
    ],
    honest: ['Taligenkänning är normalt inte AI med hög risk.', 'Copilot is not a high-risk AI system by itself.'],
  },
  {
    never: 'article 26(7) applies today',
    says: [
      allOf('(?:26\\(7\\)|26\\.7)', `(?:${duty}|${word('nu|redan|i dag|idag|today|now|already|in force')})`),
      allOf('(?:inform|underrätt)', '(?:hög risk|high[- ]risk)', duty),
    ],
    unless: pattern(`2027|${word('inte i dag|inte än|ännu inte|gäller inte|not today|not yet|does not apply')}`),
    examples: [
      'Artikel 26.7 gäller redan.',
      'Enligt artikel 26(7) ska facket informeras.',
      'Article 26(7) applies today.',
      'Innan ett AI-system med hög risk används måste arbetsgivaren informera facket.',
      'The employer must inform workers before using a high-risk AI system.',
    ],
    honest: [
      'Från 2 december 2027 ska facket informeras innan ett AI-system med hög risk används.',
      'Article 26(7) does not apply yet.',
    ],
  },
  {
    never: 'AI literacy requires certified training',
    says: [allOf('certifi', `(?:${duty}|${word('obligatoriska?|mandatory|compulsory|needs?|behövs|behöver')})`)],
    unless: pattern(denial),
    examples: [
      'AI-kunnighet kräver certifierad utbildning.',
      'Personalen måste ha ett AI-certifikat, en certifiering.',
      'AI literacy requires certified training.',
      'A certificate is mandatory.',
    ],
    honest: ['Ingen certifierad utbildning krävs.', 'Certified training is not required.'],
  },
  {
    never: 'the employer must agree in a negotiation',
    says: [
      pattern(
        `${word('arbetsgivaren|chefen')}[^.]*${word('måste|ska|behöver|är skyldig att')}[^.]*${word('överens|enas|vara enig|eniga|ha fackets [\\p{L}]+|få fackets [\\p{L}]+')}`,
      ),
      pattern(`${word('facket|förbundet')}[^.]*${word('måste|ska')}[^.]*${word('godkänna|samtycka|säga ja')}`),
      pattern(`${word('kräver|utan')} fackets ${word('godkännande|samtycke|ja')}`),
      pattern(
        `${word('employer|manager')}[^.]*${word('must|has to|needs to|is obliged to|shall')}[^.]*${word("agree|reach (?:an )?agreement|(?:union[’']?s? )?(?:consent|approval)")}`,
      ),
      pattern(`${word('union')}[^.]*${word('must|has to')}[^.]*${word('approve|consent|agree')}`),
    ],
    unless: pattern(
      word(
        'måste inte|behöver inte|är inte skyldig|inte skyldig|need not|does not|do not|not obliged|not have to|must not',
      ),
    ),
    examples: [
      'Arbetsgivaren måste komma överens med facket enligt MBL.',
      'Facket måste godkänna beslutet.',
      'Beslutet kräver fackets godkännande.',
      'The employer must agree with the union.',
      'The employer has to obtain the union’s consent.',
      'The union must approve the decision.',
    ],
    honest: [
      'Arbetsgivaren måste förhandla men behöver inte komma överens med facket.',
      'The employer must call the union it has a collective agreement with.',
    ],
  },
  {
    never: 'a staff meeting fulfils the duty to negotiate',
    says: [
      allOf(
        `(?:${word('apt|apt:n|apt-mötet')}|arbetsplatsträff|staff meeting)`,
        '(?:förhandl|medbestämmande|mbl|negotiat)',
        '(?:uppfyll|räck|ersätt|ersatt|fullgör|duger|räknas|fulfil|satisf|replac|meets|discharg|counts|enough|suffic)',
      ),
    ],
    unless: pattern(denial),
    examples: [
      'En APT uppfyller förhandlingsskyldigheten.',
      'Information på en arbetsplatsträff räcker enligt MBL.',
      'A staff meeting fulfils the duty to negotiate.',
      'The staff meeting replaces negotiation.',
    ],
    honest: ['En APT ersätter inte förhandling enligt MBL.', 'A staff meeting does not fulfil the duty to negotiate.'],
  },
  {
    never: 'the seven days are statutory',
    says: [
      allOf(
        '(?:sju dagar|7 dagar|sjudagars|seven[- ]days?|7[- ]days?)',
        `(?:${word('mbl|lag|lagen|enligt lag|lagens|law|statute|statutory|co-determination')}|lagstad|medbestämmandelag)`,
      ),
    ],
    unless: pattern(
      word(
        'inte (?:i|från|enligt|av) (?:mbl|lag|lagen)|inte lagstad\\p{L}*|not (?:in|from|by|under|set by) (?:mbl|law|statute|the law)|not statutory|not a statutory',
      ),
    ),
    examples: [
      'Enligt lag ska central förhandling begäras inom sju dagar.',
      'MBL ger er sju dagar.',
      'Fristen på 7 dagar är lagstadgad.',
      'By law you have seven days.',
      'There is a statutory seven-day limit.',
    ],
    honest: [
      'De sju dagarna står i det centrala avtalet, inte i MBL.',
      'The seven days are in the central agreement, not in MBL.',
    ],
  },
]

const sentencesOf = (text: string) => text.split(/(?<=[.!?;:])\s+/u)
/** A question claims nothing. */
const makes = (claim: Claim, text: string) =>
  sentencesOf(text).some(
    (sentence) =>
      !sentence.endsWith('?') && claim.says.some((says) => says.test(sentence)) && !claim.unless?.test(sentence),
  )

describe.each(claims)('no text claims that $never', (claim) => {
  it.each(claim.examples)('would be caught: %s', (example) => {
    expect(makes(claim, example)).toBe(true)
  })

  it.each(claim.honest)('may be said: %s', (sentence) => {
    expect(makes(claim, sentence)).toBe(false)
  })

  it('in law, checklist and interface', () => {
    expect(texts.filter(({ text }) => makes(claim, text))).toEqual([])
  })
})

const bannedWords = [
  ...['bevisar', 'visar att ni', 'sämre än riket', 'bland de sämsta', 'snittet', 'signifikant', 'beror på'],
  ...['i landet', 'riket', 'nationellt'],
  ...['the country', 'nationally', 'national average', 'proves', 'significantly'],
]
const banned = pattern(word(bannedWords.join('|')))

describe('words that overclaim', () => {
  it.each(bannedWords)('would be caught: %s', (found) => {
    expect(banned.test(`Svaret ${found}, ni.`)).toBe(true)
  })

  it('are told from longer words', () => {
    expect(banned.test('It improves the avsnittet, kungariket.')).toBe(false)
  })

  it('stand in no text', () => {
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter(({ text }) => banned.test(text))).toEqual([])
  })
})
