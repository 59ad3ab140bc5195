import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LanguageFiles, readLanguages, type WholeLanguage } from './languageFiles.ts'
import { missingTexts } from './missingTexts.ts'

const MADE = '// Written by `npm run languages` from locales/*.json: change those (docs/languages.md).\n'

/** The files that the app knows its languages by, and what each holds. */
type Made = {
  readonly [file in 'src/schema/languages.ts' | 'src/schema/languageWords.json' | 'src/search/stemmers.ts']: string
}

export type Languages = { readonly made: Made; readonly missing: ReadonlyMap<string, readonly string[]> }

/**
 * What follows from the files of the languages: the lists that the app takes them from, and what each one lacks. One that
 * lacks something is in no list, so that nobody meets half of it; `unfinished` takes it in, to look at while it is written.
 */
export function languagesIn(root: string, { unfinished = false } = {}): Languages {
  const { whole, easier } = readLanguages(root)
  const missing = new Map(whole.map(({ code }) => [code, missingTexts(root, code)]))
  const offered = whole.filter(({ code }) => unfinished || missing.get(code)?.length === 0)
  const made = madeOf({
    whole: offered,
    easier: easier.filter(({ file }) => offered.some(({ code }) => code === file.of)),
  })
  return { made, missing }
}

/** Writes the lists where they are other than before, and says of each language what it lacks. */
export function writeLanguages(root: string, options: { readonly unfinished?: boolean } = {}): readonly string[] {
  const { made, missing } = languagesIn(root, options)
  const written = Object.entries(made).filter(([file, text]) => {
    const isOther = readFileSync(join(root, file), 'utf8') !== text
    if (isOther) writeFileSync(join(root, file), text)
    return isOther
  })
  return [...[...missing].flatMap(([code, texts]) => told(code, texts)), ...written.map(([file]) => `written: ${file}`)]
}

const told = (code: string, texts: readonly string[]) =>
  texts.length === 0
    ? [`${code}: whole`]
    : [
        `${code}: not offered, ${texts.length} ${texts.length === 1 ? 'text' : 'texts'} to say`,
        ...texts.map((one) => `  ${one}`),
      ]

const madeOf = ({ whole, easier }: LanguageFiles): Made => ({
  'src/schema/languages.ts': `${MADE}
/** The languages every word of the product exists in. */
export const languages = [${listOf(whole)}] as const
/** Easier words for some of them. */
export const easierWords = [${listOf(easier)}] as const

export const languageFacts = {
${whole.map(({ code, file: { name, tag, direction, clock } }) => `  ${nameOf(code)}: ${inCode({ name, tag, direction, clock })},\n`).join('')}} as const

export const easierFacts = {
${easier.map(({ code, file }) => `  ${nameOf(code)}: ${inCode(file)},\n`).join('')}} as const

type Language = (typeof languages)[number]
type Easier = (typeof easierWords)[number]

/** A value for each language. */
export const inEachLanguage = <T>(make: (language: Language) => T) => ({
${eachOf(whole)}})

/** A value for each way to say a language in easier words. */
export const inEachEasier = <T>(make: (easier: Easier) => T) => ({
${eachOf(easier)}})
`,
  'src/schema/languageWords.json': `{\n${whole
    .map(
      ({ code, file: { safetyRepresentative, personalData } }) =>
        `${JSON.stringify(code)}:${JSON.stringify({ safetyRepresentative, personalData })}`,
    )
    .join(',\n')}\n}\n`,
  'src/search/stemmers.ts': stemmersOf(whole),
})

const listOf = (all: readonly { readonly code: string }[]) => all.map(({ code }) => `'${code}'`).join(', ')

const eachOf = (all: readonly { readonly code: string }[]) =>
  all.map(({ code }) => `  ${nameOf(code)}: make('${code}'),\n`).join('')

const nameOf = (code: string) => (/^[a-z]+$/.test(code) ? code : `'${code}'`)

const inCode = (facts: Readonly<Record<string, string>>) =>
  `{ ${Object.entries(facts)
    .map(([name, value]) => `${name}: '${value.replaceAll("'", "\\'")}'`)
    .join(', ')} }`

function stemmersOf(whole: readonly WholeLanguage[]): string {
  const known = whole.flatMap(({ code, file: { stemmer } }) => (stemmer === undefined ? [] : [{ code, stemmer }]))
  const imported = [...new Set(known.map(({ stemmer }) => stemmer))].toSorted()
  return `${MADE}
${imported.map((stemmer) => `import { stemmer as ${stemmer} } from '@orama/stemmers/${stemmer}'\n`).join('')}
/** What takes the ending off a word, by the language's code; a language that has none is searched by whole words. */
export const stemmers: Readonly<Record<string, (word: string) => string>> = {
${known.map(({ code, stemmer }) => `  ${nameOf(code)}: ${stemmer},\n`).join('')}}
`
}
