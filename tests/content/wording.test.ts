import { describe, expect, it } from 'vitest'
import { choices } from '../../src/schema/checklist.ts'
import { evidenceKinds } from '../../src/schema/evidence.ts'
import { languages } from '../../src/schema/language.ts'
import { askRoles, responsibleRoles } from '../../src/schema/role.ts'
import { banned, bannedWords } from '../support/banned.ts'
import { contentFiles } from '../support/editedContent.ts'
import { contentTexts, localeFiles, localeTexts, stringsIn, type Text } from '../support/wordFiles.ts'

const all: readonly Text[] = [...contentTexts, ...localeTexts]
const having = (pattern: RegExp, texts = all) =>
  texts.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at}: ${text}`)

describe('every word of content and interface', () => {
  it('is read: the content, and each namespace in each language', () => {
    expect(contentTexts.length).toBeGreaterThan(1000)
    expect(localeTexts.length).toBeGreaterThan(400)
  })

  it.each(bannedWords)('would be caught saying "%s"', (word) => {
    expect(`Och ${word}, så.`).toMatch(banned)
  })

  it('claims no more than the figures carry', () => {
    expect(having(banned)).toEqual([])
  })

  it('names no host and no e-mail address', () => {
    const host = /@|https?:|www\.|(?<![\p{L}\d])[\p{L}\d-]+\.(?:se|com|org|nu|eu|net|io|dev)(?![\p{L}\d])/iu
    expect(['info@ort.se', 'https://ort.se', 'se ort.se', 'app.example.com']).toSatisfy((bad: string[]) =>
      bad.every((one) => host.test(one)),
    )
    expect(
      having(
        host,
        all.filter(({ at }) => !at.startsWith('content/about.json')),
      ),
    ).toEqual([])
  })

  it('names nothing by its id, which no reader knows', () => {
    // An id of several words; one of a single word may be a word of the language.
    const ids = new Set(
      contentFiles.flatMap(({ text }) => [...text.matchAll(/"id": "([a-z\d]+(?:-[a-z\d]+)+)"/g)].map(([, id]) => id)),
    )
    expect(ids.size).toBeGreaterThan(500)
    const words = new Set(['follow-up', 'high-risk', 're-employment', 'rule-based'])
    const named = ({ text }: Text) =>
      [...text.matchAll(/(?<![\p{L}\d-])[a-z\d]+(?:-[a-z\d]+)+(?![\p{L}\d-])/gu)].filter(
        ([id]) => ids.has(id) && !words.has(id),
      )
    expect(named({ at: '', language: 'en', text: 'other than negotiation-meeting-local' })).toHaveLength(1)
    expect(all.filter((text) => named(text).length > 0).map(({ at, text }) => `${at}: ${text}`)).toEqual([])
  })

  it('writes per cent as a word', () => {
    expect(having(/%|(?<!\{)\bpercent\b/iu)).toEqual([])
  })

  it('has no double space, none at its ends, and none before a full stop', () => {
    // The word between the last two of a list carries its own spaces.
    const texts = all.filter(({ at }) => !at.endsWith('documents.json.plan.and'))
    expect(having(/ {2}|^\s|\s$| [.,;?!](?=\s|$)/u, texts)).toEqual([])
  })
})

describe('the two languages of the interface', () => {
  const [sv, en] = languages.map(localeFiles) as [ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>]
  const wordsOf = (files: ReadonlyMap<string, unknown>, name: string) => new Map(stringsIn(files.get(name)))
  const placeholders = (text = '') =>
    [...text.matchAll(/\{\{?[^{}]*\}?\}|\$t\([^)]*\)|<\/?\w+\/?>/g)].map(String).toSorted()

  it('have the same namespaces', () => {
    expect([...en.keys()]).toEqual([...sv.keys()])
  })

  it.each([...sv.keys()])('have the same keys and the same placeholders in %s, and no empty text', (name) => {
    const [swedish, english] = [wordsOf(sv, name), wordsOf(en, name)]
    expect([...english.keys()].toSorted()).toEqual([...swedish.keys()].toSorted())
    for (const [key, text] of swedish) {
      expect(text.trim(), key).not.toBe('')
      expect(english.get(key)?.trim(), key).not.toBe('')
      expect(placeholders(english.get(key)), key).toEqual(placeholders(text))
    }
  })

  it.each([...sv.keys()])(
    'have every number form in %s: one for each count that has a word of its own, and one for the rest',
    (name) => {
      for (const words of [wordsOf(sv, name), wordsOf(en, name)]) {
        const counted = [...words.keys()].filter((key) => /_(?:zero|one)$/.test(key))
        expect(counted.filter((key) => ['_other', ''].every((form) => !words.has(key.replace(/_\w+$/, form))))).toEqual(
          [],
        )
      }
    },
  )
})

describe.each(languages)('every role, choice and kind has words (%s)', (language) => {
  const words = new Map(stringsIn(localeFiles(language).get('common.json')))

  it.each([
    ...[...askRoles, 'not-chosen'].map((role) => `askRole.${role}`),
    ...responsibleRoles.map((role) => `responsible.${role}`),
    ...evidenceKinds.map((kind) => `evidence.${kind}`),
    ...[...choices, 'not-answered'].flatMap((choice) => [`choice.${choice}`, `count.${choice}`]),
  ])('%s', (key) => {
    expect(words.get(key) ?? words.get(`${key}_other`)).toMatch(/\p{L}/u)
  })
})
