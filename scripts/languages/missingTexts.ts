import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ContentFile, localisedIn, translationOf } from '../../src/content/translations.ts'
import { readContentFiles } from '../contentPlugin.ts'
import { FIRST, readJson } from './languageFiles.ts'

/** The worked example and its form, which everybody can open in their language; `%` is the language. */
const EXAMPLES = ['example-workplace.%.json', 'example-answers.%.html']
/** What ends the key of a text that has a form for each count (i18next); `_zero` is a sentence of its own. */
const COUNTED = /_(?:one|other)$/
/** What is filled in when a text is drawn, and what surrounds a link. */
const BLANKS = /\{\{?[^{}]*\}?\}|\$t\([^)]*\)|<\/?\w+\/?>/g

/**
 * What a language does not say yet, each by the file it belongs in and its key; empty for one that can be
 * offered.
 */
export function missingTexts(root: string, code: string): readonly string[] {
  return [...missingInterface(root, code), ...missingContent(root, code), ...missingExamples(root, code)]
}

function missingInterface(root: string, code: string): readonly string[] {
  const folder = join(root, 'locales', FIRST)
  return readdirSync(folder).flatMap((name) => {
    const asked = new Map(textsIn(readJson(join(folder, name))))
    const at = join(root, 'locales', code, name)
    const said = new Map(existsSync(at) ? textsIn(readJson(at)) : [])
    const file = `locales/${code}/${name}`
    return [
      ...keysFor(asked, code)
        .filter(([key, bare]) => !isThere(said.get(key) ?? (bare && said.get(bare))))
        .map(([key]) => `${file}: ${key}`),
      ...[...said].flatMap(([key, text]) =>
        wrongBlanks(text, asked.get(key)).map((told) => `${file}: ${key}: ${told}`),
      ),
    ]
  })
}

/** The keys that a language needs, of those of the first; for a form of a count also the key that can stand for it. */
function keysFor(asked: ReadonlyMap<string, string>, code: string) {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories
  const keys = new Map<string, string | undefined>()
  for (const key of asked.keys()) {
    const bare = key.replace(COUNTED, '')
    if (bare === key) keys.set(key, undefined)
    else for (const form of forms) keys.set(`${bare}_${form}`, bare)
  }
  return [...keys]
}

const isThere = (text: string | undefined) => text !== undefined && text.trim() !== ''

/** What is filled in must be the same; a form of its own, such as "few", is held against nothing. */
function wrongBlanks(text: string, original: string | undefined): readonly string[] {
  const blanks = (said: string) => (said.match(BLANKS) ?? []).toSorted().join(' ')
  if (original === undefined || !isThere(text) || blanks(text) === blanks(original)) return []
  return [`with ${blanks(original) || 'nothing filled in'}, not ${blanks(text) || 'nothing filled in'}`]
}

function textsIn(value: unknown, at = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, at === '' ? key : `${at}.${key}`))
}

function missingContent(root: string, code: string): readonly string[] {
  const files = readContentFiles(root)
  const translated = new Map(
    files.flatMap(({ path, text }) => {
      const found = translationOf(path)
      const said: unknown = found?.language === code ? JSON.parse(text) : {}
      return Object.entries(said ?? {}).map(([key, one]: [string, unknown]) => [`${found?.of}: ${key}`, one] as const)
    }),
  )
  return contentTexts(files).flatMap(({ path, key, sides }) =>
    isSaid(sides[code] ?? translated.get(`${path}: ${key}`)) ? [] : [`${translationPath(path, code)}: ${key}`],
  )
}

/** Where a language says what stands in a content file. */
const translationPath = (path: string, code: string) => path.replace('content/', `content/translations/${code}/`)

/** Every text of the content, by the file it stands in. */
const contentTexts = (files: readonly ContentFile[]) =>
  files
    .filter(({ path }) => translationOf(path) === undefined)
    .flatMap(({ path, text }) => localisedIn(JSON.parse(text)).map((one) => ({ path, ...one })))

const isSaid = (value: unknown): boolean =>
  typeof value === 'string' ? isThere(value) : Array.isArray(value) && value.every(isSaid)

const missingExamples = (root: string, code: string) =>
  EXAMPLES.map((name) => join('public', name.replace('%', code))).filter((path) => !existsSync(join(root, path)))
