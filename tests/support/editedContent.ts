import { readContentFiles } from '../../scripts/contentPlugin.ts'
import type { Mistake } from '../../src/content/mistake.ts'
import { parseContent } from '../../src/content/parseContent.ts'
import type { ContentFile } from '../../src/content/translations.ts'

export const contentFiles = readContentFiles(process.cwd())

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
    return JSON.stringify(data)
  })
}

/** The real content with the text of one file changed. */
export const withText = (path: string, change: (text: string) => string): readonly ContentFile[] =>
  contentFiles.map((file) => (file.path === path ? { path, text: change(file.text) } : file))

export const without = (path: string): readonly ContentFile[] => contentFiles.filter((file) => file.path !== path)

export const mistake = (file: string, path: string, expected: string, found: string): Mistake => ({
  file,
  path,
  expected,
  found,
})

/** What the build says of some content; nothing when it takes it. */
export function mistakesIn(content: readonly ContentFile[]): readonly Mistake[] {
  const result = parseContent(content)
  return result.kind === 'refused' ? result.mistakes : []
}
