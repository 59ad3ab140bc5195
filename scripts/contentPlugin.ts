import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { contentInLanguage } from '../src/content/contentInLanguage.ts'
import { tellMistake } from '../src/content/mistake.ts'
import type { ParsedContent } from '../src/content/ParsedContent.ts'
import { type ContentFile, parseContent } from '../src/content/parseContent.ts'
import type { ContentPart } from '../src/schema/content.ts'
import { readingFrom } from '../src/schema/language.ts'

const PREFIX = 'virtual:content/'

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

/** Gives the app its content as modules, one a part and language, so that a page fetches only what it shows. */
export function content(root = process.cwd()): Plugin {
  return {
    name: 'content',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
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

const fingerprint = (files: readonly ContentFile[]) =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
