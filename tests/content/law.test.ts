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

  it('name no day to come that is not in their data, so that it is told once it has passed', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      inWords(`2026-${String(index + 1).padStart(2, '0')}-01`, 'sv'),
    )
    const monthOf = (name: string) => months.findIndex((month) => month.includes(name)) + 1
    for (const { id, family, gives, status, appliesFrom, changesOn = [] } of hooks) {
      const read = families.find((one) => one.id === family)?.asOf.date ?? '2026-11-22'
      const named = [...`${gives.sv} ${status?.sv ?? ''}`.matchAll(/(\d{1,2}) ([a-z]{3,9}) (20\d\d)/g)].map(
        ([, dayNumber = '', name = '', year = '']) =>
          `${year}-${String(monthOf(name)).padStart(2, '0')}-${dayNumber.padStart(2, '0')}`,
      )
      const ahead = named.filter((one) => one > read)
      expect(new Set([...(appliesFrom ? [appliesFrom] : []), ...changesOn]), id).toEqual(new Set(ahead))
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
