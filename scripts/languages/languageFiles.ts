import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** The language everything is first written in: what another lacks is told by it. */
export const FIRST = 'sv'

const text = v.pipe(v.string(), v.trim(), v.minLength(1))
const texts = v.array(text)

/**
 * What a language says of itself in `locales/<code>.json` (docs/languages.md). In titles `~` stands where one of `endings` may
 * follow, in other words `*` for any letters.
 */
const languageSchema = v.strictObject({
  name: text,
  tag: v.pipe(
    text,
    v.check((tag) => Intl.getCanonicalLocales(tag)[0] === tag, 'a language tag in its right form'),
  ),
  direction: v.picklist(['ltr', 'rtl']),
  clock: v.picklist(['.', ':']),
  stemmer: v.optional(text),
  quotes: v.pipe(v.string(), v.length(2)),
  safetyRepresentative: texts,
  personalData: v.strictObject({
    titles: texts,
    endings: texts,
    shortTitles: texts,
    saysName: texts,
    noNames: texts,
    health: texts,
    phone: texts,
    identityNumber: texts,
  }),
})

/** Easier words for a language: the ordinary stand in for what is not said in them. */
const easierSchema = v.strictObject({ name: text, of: text })

export type WholeLanguage = { readonly code: string; readonly file: v.InferOutput<typeof languageSchema> }
export type EasierWords = { readonly code: string; readonly file: v.InferOutput<typeof easierSchema> }
export type LanguageFiles = { readonly whole: readonly WholeLanguage[]; readonly easier: readonly EasierWords[] }

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Every language there is a file of in `locales/`, the first one first. Throws for a file that does not fit. */
export function readLanguages(root: string): LanguageFiles {
  const codes = readdirSync(join(root, 'locales'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1))
  const whole: WholeLanguage[] = []
  const easier: EasierWords[] = []
  for (const code of codes) {
    const at = join(root, 'locales', `${code}.json`)
    if (Intl.getCanonicalLocales(code)[0] !== code)
      throw new Error(`${at}: its name is no language tag in its right form`)
    const found = readJson(at)
    const isEasier = typeof found === 'object' && found !== null && 'of' in found
    if (isEasier) easier.push({ code, file: fitting(easierSchema, found, at) })
    else whole.push({ code, file: fitting(languageSchema, found, at) })
  }
  return { whole, easier }
}

function fitting<S extends v.GenericSchema>(schema: S, found: unknown, at: string): v.InferOutput<S> {
  const result = v.safeParse(schema, found)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(`${at}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`)
}
