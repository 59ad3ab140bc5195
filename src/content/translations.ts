import { languages, ORIGINAL } from '../schema/language.ts'
import type { Mistake } from './mistake.ts'

/** A content file as read: its path below the repository and its text. */
export type ContentFile = { readonly path: string; readonly text: string }

/** A text, or several in one place: the forms of a word. */
export type Said = string | readonly string[]
type Sides = Record<string, unknown>

const isObject = (value: unknown): value is Sides =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isSaid = (value: unknown): value is Said =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))

/** A text that stands in several languages side by side, by a key of the ids on the way to it: "questions.guidelines.text". */
export type LocalisedAt = { readonly key: string; readonly original: Said; readonly sides: Sides }

/** Every text of a content file, in its order. */
export function localisedIn(value: unknown, at = ''): readonly LocalisedAt[] {
  const below = (key: string) => (at === '' ? key : `${at}.${key}`)
  if (Array.isArray(value))
    return value.flatMap((part, index) => localisedIn(part, below(memberKey(value, part, index))))
  if (!isObject(value)) return []
  const original = value[ORIGINAL]
  if (isSaid(original)) return [{ key: at, original, sides: value }]
  return Object.entries(value).flatMap(([key, part]) => localisedIn(part, below(key)))
}

/** A member of a list goes by its id where no other has it, else by its place. */
function memberKey(all: readonly unknown[], part: unknown, index: number): string {
  const idOf = (one: unknown) => (isObject(one) && typeof one.id === 'string' ? one.id : undefined)
  const id = idOf(part)
  return id !== undefined && all.filter((one) => idOf(one) === id).length === 1 ? id : String(index)
}

const TRANSLATION = /^content\/translations\/([^/]+)\/(.+)$/

/** Which language a file of translations is in, and which content file it translates; undefined for content itself. */
export function translationOf(path: string): { readonly language: string; readonly of: string } | undefined {
  const [, language, rest] = TRANSLATION.exec(path) ?? []
  return language === undefined || rest === undefined ? undefined : { language, of: `content/${rest}` }
}

export type WithTranslations = { readonly files: readonly ContentFile[]; readonly mistakes: readonly Mistake[] }

/**
 * Content with every language side by side: what a language says in files of its own is put beside the rest. What is not
 * JSON stays as it is, for whoever reads it next to tell; a language that is not offered is left out.
 */
export function withTranslations(files: readonly ContentFile[]): WithTranslations {
  const mistakes: Mistake[] = []
  const translations = files.flatMap(({ path, text }) => {
    const { language, of } = translationOf(path) ?? {}
    return languages.some((one) => one === language) ? [{ path, text, language: String(language), of }] : []
  })
  const whole = files
    .filter(({ path }) => translationOf(path) === undefined)
    .map((file) => {
      const beside = translations.filter(({ of }) => of === file.path)
      const data = beside.length > 0 ? parsed(file.text) : undefined
      if (data === undefined) return file
      const texts = new Map(localisedIn(data).map(({ key, sides }) => [key, sides]))
      for (const one of beside) mistakes.push(...putBeside(one, texts))
      return { ...file, text: JSON.stringify(data) }
    })
  const known = new Set(whole.map(({ path }) => path))
  const loose = translations.filter(({ of = '' }) => !known.has(of))
  mistakes.push(
    ...loose.map(({ path, of = '' }) => ({ file: path, path: '', expected: `the file ${of}`, found: 'nothing' })),
  )
  return { files: whole, mistakes }
}

type Translation = ContentFile & { readonly language: string }

function putBeside({ path, text, language }: Translation, texts: ReadonlyMap<string, Sides>): readonly Mistake[] {
  const said = parsed(text)
  if (!isObject(said)) return [{ file: path, path: '', expected: 'JSON, a text for each key', found: 'something else' }]
  return Object.entries(said).flatMap(([key, one]) => {
    const sides = texts.get(key)
    if (!sides) return [{ file: path, path: key, expected: 'the key of a text', found: JSON.stringify(one) }]
    sides[language] = one
    return []
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
