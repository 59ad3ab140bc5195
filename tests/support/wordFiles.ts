import { readdirSync, readFileSync } from 'node:fs'
import { type Language, languages } from '../../src/schema/language.ts'
import { contentFiles } from './editedContent.ts'

/** One text of the product, with the place an editor finds it at. */
export type Text = { readonly at: string; readonly language: Language; readonly text: string }

/** Every string of a value that is in one language, by its path. */
export function stringsIn(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, path === '' ? key : `${path}.${key}`))
}

const isLanguage = (key: string): key is Language => languages.some((language) => language === key)

function localisedIn(value: unknown, at: string): readonly Text[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]): readonly Text[] =>
    typeof part === 'string' && isLanguage(key)
      ? [{ at: `${at}.${key}`, language: key, text: part }]
      : localisedIn(part, `${at}.${key}`),
  )
}

/** All words of the content, in every language. */
export const contentTexts: readonly Text[] = contentFiles.flatMap(({ path, text }) =>
  localisedIn(JSON.parse(text), path),
)

/** The words of the interface in one language: a record of texts for each namespace. */
export const localeFiles = (language: Language): ReadonlyMap<string, unknown> =>
  new Map(
    readdirSync(`locales/${language}`)
      .toSorted()
      .map((name): [string, unknown] => [name, JSON.parse(readFileSync(`locales/${language}/${name}`, 'utf8'))]),
  )

/** All words of the interface, in every language. */
export const localeTexts: readonly Text[] = languages.flatMap((language) =>
  [...localeFiles(language)].flatMap(([name, words]) =>
    stringsIn(words).map(([path, text]) => ({ at: `locales/${language}/${name}.${path}`, language, text })),
  ),
)
