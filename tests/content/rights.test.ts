import { describe, expect, it } from 'vitest'
import { hooksFor, type RightsView } from '../../src/domain/rights/rights.ts'
import type { IsoDate } from '../../src/schema/isoDate.ts'
import { languages } from '../../src/schema/language.ts'
import { type HatChoice, hatIds, situationIds } from '../../src/schema/rights.ts'
import { stepIds } from '../../src/schema/stepId.ts'
import { realContent } from '../support/content.ts'
import { edited, GONE, mistake, mistakesIn, without } from '../support/editedContent.ts'
import { contentTexts } from '../support/wordFiles.ts'

const file = (name: string) => `content/rights/${name}.json`
const HOOKS = file('hooks')
const REQUESTS = file('requests')
const SITUATIONS = file('situations')
const SYSTEM_LAW = file('system-law')

const { law, rights } = realContent('sv')
const lawOf = (id: string) => {
  const hook = law.hooks.find((one) => one.id === id)
  if (!hook) throw new Error(`No legal hook ${id}`)
  return hook
}
const hatOf = (id: string) => rights.hooks.find(({ hook }) => hook === id)?.hat

describe('rights are refused, told by file, path, expected and found, for', () => {
  it.each([
    [
      'a hook without a hat',
      edited(HOOKS, { 0: GONE }),
      mistake(HOOKS, '', 'the legal hook "cooperation-agreement"', 'nothing'),
    ],
    [
      'a situation that is gone',
      edited(SITUATIONS, { 6: GONE }),
      mistake(SITUATIONS, '', 'the situation "disagreement"', 'nothing'),
    ],
    [
      'a contact that is gone',
      edited(file('contacts'), { 1: GONE }),
      mistake(file('contacts'), '', 'the contact "officer"', 'nothing'),
    ],
    [
      'a hook in a situation that no law has',
      edited(SITUATIONS, { '0.hooks.1.hook': 'mbl-99' }),
      mistake(SITUATIONS, 'purchase', 'the id of a legal hook', '"mbl-99"'),
    ],
    [
      'a hook of a request that no law has',
      edited(REQUESTS, { '0.hooks.0': 'mbl-99' }),
      mistake(REQUESTS, 'information', 'the id of a legal hook', '"mbl-99"'),
    ],
    [
      'a hook of a system that no law has',
      edited(SYSTEM_LAW, { 'reasons.0.hooks.0': 'mbl-99' }),
      mistake(SYSTEM_LAW, 'reasons.any-system', 'the id of a legal hook', '"mbl-99"'),
    ],
    [
      'a hook of a reading that no law has',
      edited(SYSTEM_LAW, { 'readings.0.hook': 'mbl-99' }),
      mistake(SYSTEM_LAW, 'readings.reads-emotions', 'the id of a legal hook', '"mbl-99"'),
    ],
    [
      'a reason without words',
      edited(SYSTEM_LAW, { 'reasons.0': GONE }),
      mistake(SYSTEM_LAW, '', 'the reason "any-system"', 'nothing'),
    ],
    [
      'a blank that only one language leaves',
      edited(REQUESTS, { '0.closing.en': 'We would like an answer soon.' }),
      mistake(
        REQUESTS,
        'information',
        'the same blanks in each language: date, findings, level, purpose, supplier, system, workplace',
        'findings, level, purpose, supplier, system, workplace',
      ),
    ],
    [
      'a reminder that is no reminder',
      edited(SITUATIONS, { '0.never': ['be-kind'] }),
      mistake(
        SITUATIONS,
        '0.never.0',
        '("high-risk-by-itself" | "article-26-7" | "certified-training" | "employer-decides" | "staff-meeting" | "seven-days" | "own-analysis" | "ai-is-not-responsible" | "signer-not-alone")',
        '"be-kind"',
      ),
    ],
    ['a file that is gone', without(HOOKS), mistake(HOOKS, '', 'the file', 'nothing')],
  ])('%s', (_name, content, expected) => {
    expect(mistakesIn(content)).toEqual([expected])
  })

  it('a blank that nothing fills, with those that are filled', () => {
    const both = { '0.closing.sv': 'Svar till {person}, {date}.', '0.closing.en': 'Answer to {person}, {date}.' }
    expect(mistakesIn(edited(REQUESTS, both))).toEqual([
      mistake(
        REQUESTS,
        'information',
        'one of {workplace} {system} {purpose} {supplier} {date} {findings} {level}',
        '{person}',
      ),
    ])
  })

  it('a hook with two hats', () => {
    const twice = edited(HOOKS, { '1.hook': 'cooperation-agreement' })
    expect(mistakesIn(twice)).toContainEqual(mistake(HOOKS, 'cooperation-agreement', 'the legal hook once', 'twice'))
  })
})

describe('the hats', () => {
  it('give the safety representative no part in MBL, and the union no part in the safety representative’s own rights', () => {
    expect(law.hooks.filter(({ family }) => family === 'mbl').map(({ id }) => hatOf(id))).toEqual(
      Array(16).fill('union-representative'),
    )
    expect(['aml-6-4', 'aml-6-6', 'aml-6-6a'].map(hatOf)).toEqual(Array(3).fill('safety-representative'))
  })
})

describe('a situation', () => {
  // The two on decisions and on harm start where the law sheet has them start: in the law of the work itself.
  const levers = ['agreements', 'mbl', 'ad', 'aml', 'afs', 'gdpr', 'kl', 'psl']

  it.each(rights.situations)('$id starts with a strong lever and comes to the AI Act last', ({ hooks }) => {
    const families = hooks.map(({ hook }) => lawOf(hook).family)
    expect(levers).toContain(families[0])
    const firstOfAct = families.indexOf('ai-act')
    if (firstOfAct >= 0) expect(new Set(families.slice(firstOfAct))).toEqual(new Set(['ai-act']))
  })

  it.each(rights.situations)('$id names no hook twice, and has something for each hat', ({ hooks }) => {
    const ids = hooks.map(({ hook }) => hook)
    expect(new Set(ids).size).toBe(ids.length)
    const owners = ids.map(hatOf)
    for (const hat of hatIds) expect(owners.some((owner) => owner === hat || owner === 'both')).toBe(true)
  })

  it('reminds wherever the AI Act’s rules on high risk are asked about that they do not apply yet', () => {
    for (const { id, hooks, never } of rights.situations) {
      const isLater = hooks.some(({ hook }) => lawOf(hook).appliesFrom !== undefined)
      if (isLater) expect(never, id).toContain('article-26-7')
    }
  })

  it('comes in the order of the schema', () => {
    expect(rights.situations.map(({ id }) => id)).toEqual(situationIds)
  })
})

describe('every step and every situation', () => {
  const views: readonly RightsView[] = [
    ...stepIds.map((stepId) => ({ kind: 'step', stepId }) as const),
    ...situationIds.map((situationId) => ({ kind: 'situation', situationId }) as const),
  ]
  const count = (hat: HatChoice, by: RightsView) =>
    hooksFor({ law, rights, hat, by, today: '2026-11-22' as IsoDate }).length

  // Feedback to the employer has no law of its own.
  it.each(views.filter((by) => by.kind === 'situation' || by.stepId !== 'feedback'))(
    'has law for each hat, and no less for both: %o',
    (by) => {
      for (const hat of hatIds) {
        expect(count(hat, by)).toBeGreaterThan(0)
        expect(count('both', by)).toBeGreaterThanOrEqual(count(hat, by))
      }
    },
  )
})

describe('what is read of high risk', () => {
  it('stands beside a hook that says from which day', () => {
    const risky = rights.systemLaw.readings.filter(({ words }) => /hög risk/.test(words))
    expect(risky.length).toBeGreaterThan(5)
    for (const { id, hook } of risky)
      expect(
        lawOf(hook).dates?.map(({ on }) => on),
        id,
      ).toEqual(['2027-12-02'])
  })

  it.each(languages)(
    'says of every use that is likely to be of high risk that there are exceptions (%s)',
    (language) => {
      const { readings } = realContent(language).rights.systemLaw
      const likely = readings.filter(({ words }) => /troligen AI med hög risk|likely to be high-risk AI/.test(words))
      expect(likely.length).toBeGreaterThan(4)
      for (const { id, words } of likely)
        expect(words, id).toMatch(/6(?:\.3|\(3\)) (?:kan göra undantag|can make an exception)/)
    },
  )

  it('brings the same rules of the Act, whichever use makes the risk likely to be high', () => {
    const ofAct = (reason: string) =>
      rights.systemLaw.reasons
        .find(({ id }) => id === reason)
        ?.hooks.filter((hook) => lawOf(hook).appliesFrom !== undefined)
    expect(ofAct('listed-use')).toEqual(ofAct('decides-about-staff'))
    // What the Act asks of whoever uses such a system, in its first days and after them.
    expect(ofAct('listed-use')).toEqual(expect.arrayContaining(['ai-act-26-5', 'ai-act-26-7', 'ai-act-26-8']))
  })
})

describe('a request', () => {
  it.each(rights.requests)('$id rests on rights of its own hat, and on none that does not apply yet', (request) => {
    for (const id of request.hooks) {
      expect(lawOf(id).appliesFrom, id).toBeUndefined()
      if (request.hat !== 'both') expect([request.hat, 'both'], id).toContain(hatOf(id))
    }
  })

  const timeOrLaw = /\d|§|(?<!\p{L})(?:dagar|veckor|månader|days|weeks|months|MBL|AML|AFS|GDPR)(?!\p{L})/u

  it.each(['Svara inom sju dagar.', 'Answer within two weeks.', 'Enligt 19 § MBL.'])('would be caught: %s', (text) => {
    expect(text).toMatch(timeOrLaw)
  })

  it('invents no time limit and cites no law: its hooks do', () => {
    const texts = contentTexts.filter(({ at }) => at.startsWith(REQUESTS))
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter(({ text }) => timeOrLaw.test(text))).toEqual([])
  })

  it.each(rights.requests)('$id says where, what and by when', ({ body, asks, closing }) => {
    const text = [...body, ...asks, closing].join(' ')
    for (const blank of ['{workplace}', '{system}', '{date}', '{findings}', '{level}']) expect(text).toContain(blank)
  })
})
