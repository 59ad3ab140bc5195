import { mistakesIn as allMistakesIn, readContentFiles } from '../../scripts/contentPlugin.ts'
import type { Mistake } from '../../src/content/mistake.ts'
import { type ContentFile, localisedIn, translationOf } from '../../src/content/translations.ts'
import { languages } from '../../src/schema/language.ts'
import { isOriginal } from './originals.ts'

export const UNDERSTAND = 'content/checklist/1-understand.json'
export const MAP = 'content/checklist/2-map.json'
export const DIALOGUE = 'content/checklist/5-dialogue.json'
export const FEEDBACK = 'content/checklist/8-feedback.json'
export const RETIRED = 'content/checklist/retired.json'
export const ALLOWED = 'content/figures/allowed.json'
export const GUIDELINES = 'content/figures/guidelines.json'
export const MBL = 'content/law/mbl.json'
export const THEMES = 'content/reference/themes.json'
export const TIME_RULES = 'content/reference/time-rules.json'

const others = languages.filter((language) => !isOriginal(language))

export const contentFiles = readContentFiles(process.cwd())

/** The content as it is written, in two languages: one beside those says what the first does, whatever is edited. */
const toEdit = contentFiles
  .filter(({ path }) => others.every((other) => translationOf(path)?.language !== other))
  .map(({ path, text }) => ({ path, text: others.length === 0 ? text : JSON.stringify(inEvery(JSON.parse(text))) }))

function inEvery<T>(content: T): T {
  for (const { sides, original } of localisedIn(content)) for (const other of others) sides[other] = original
  return content
}

type Part = Record<string, unknown>

/** What an editor leaves out. */
export const GONE = Symbol('gone')

/** The real content with changes in one file, each at a path such as 'questions.0.text.en'. */
export function edited(file: string, changes: Readonly<Record<string, unknown>>): readonly ContentFile[] {
  return withText(file, (text) => {
    const data = JSON.parse(text) as Part
    for (const [path, value] of Object.entries(changes)) {
      const keys = path.split('.')
      const last = keys.pop() ?? ''
      const parent = keys.reduce<Part>((part, key) => part[key] as Part, data)
      if (value === GONE && Array.isArray(parent)) parent.splice(Number(last), 1)
      else if (value === GONE) Reflect.deleteProperty(parent, last)
      else parent[last] = value
    }
    return JSON.stringify(inEvery(data))
  })
}

/** The real content with the text of one file changed. */
export const withText = (path: string, change: (text: string) => string): readonly ContentFile[] =>
  toEdit.map((file) => (file.path === path ? { path, text: change(file.text) } : file))

/** What the build would refuse in those two. */
export const mistakesIn = (files: readonly ContentFile[]): readonly Mistake[] =>
  allMistakesIn(files).filter(({ path }) => others.every((other) => !path.split('.').includes(other)))

export const without = (path: string): readonly ContentFile[] => toEdit.filter((file) => file.path !== path)

export const mistake = (file: string, path: string, expected: string, found: string): Mistake => ({
  file,
  path,
  expected,
  found,
})
