import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { contentInLanguage } from '../src/content/contentInLanguage.ts'
import { tellMistake } from '../src/content/mistake.ts'
import type { ParsedContent } from '../src/content/ParsedContent.ts'
import { parseContent } from '../src/content/parseContent.ts'
import type { ContentFile } from '../src/content/translations.ts'
import type { ContentPart } from '../src/schema/content.ts'
import { languageOf, readingFrom, readings } from '../src/schema/language.ts'

const ALL = 'virtual:content'
const PREFIX = `${ALL}/`

/** Every content file below `root`, in a fixed order, with forward slashes on every system. */
export function readContentFiles(root: string): readonly ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Parses all content or stops the build with one line a mistake. */
export function contentOrThrow(files: readonly ContentFile[]): ParsedContent {
  const result = parseContent(files)
  if (result.kind === 'ok') return result.content
  throw new Error(`Content was refused:\n${result.mistakes.map(tellMistake).join('\n')}`)
}

/**
 * Gives the app its content as modules, one a part and language, so that a page fetches only what it shows, and the list of
 * them. Easier words have a part of their own where they say something in it.
 */
export function content(root = process.cwd()): Plugin {
  return {
    name: 'content',
    resolveId: (id) => (id === ALL || id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${ALL}`) return listOf(contentOrThrow(readContentFiles(root)))
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const files = readContentFiles(root)
      for (const { path } of files) this.addWatchFile(join(root, path))
      const [part, language] = id.slice(PREFIX.length + 1).split('/')
      if (part === 'version') return `export default ${JSON.stringify(fingerprint(files))}`
      const parts = contentInLanguage(contentOrThrow(files), readingFrom(language ?? ''))
      return `export default ${JSON.stringify(parts[part as ContentPart])}`
    },
  }
}

function listOf(content: ParsedContent): string {
  const inEach = readings.map((reading) => ({ reading, parts: contentInLanguage(content, reading) }))
  const ordinary = new Map(inEach.map(({ reading, parts }) => [reading, parts]))
  const names = Object.keys(inEach[0]?.parts ?? {}) as ContentPart[]
  const part = (name: ContentPart) => {
    const own = inEach.filter(({ reading, parts }) => {
      const of = languageOf(reading)
      return of === reading || JSON.stringify(parts[name]) !== JSON.stringify(ordinary.get(of)?.[name])
    })
    return own.map(({ reading }) => `'${reading}': contentPart(() => import('${PREFIX}${name}/${reading}'))`)
  }
  return `import { contentPart } from '/src/content/contentPart.ts'
export default { ${names.map((name) => `${name}: { ${part(name).join(', ')} }`).join(', ')} }`
}

const fingerprint = (files: readonly ContentFile[]) =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
