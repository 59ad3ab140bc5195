import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import type { Mistake } from '../../src/content/mistake.ts'
import { localisedIn, type Said } from '../../src/content/translations.ts'
import { readContentFiles } from '../contentPlugin.ts'
import { FIRST, readJson } from './languageFiles.ts'
import { contentTexts, EXAMPLES, translationPath } from './missingTexts.ts'
import { longer, mirrored } from './pseudoWords.ts'
import { writeLanguages } from './writeLanguages.ts'

/**
 * Languages that nobody speaks, made of the first one to see whether the app holds another: one whose words are two fifths
 * longer, and one that is written from right to left. Their codes are kept free for private use (BCP 47).
 */
const LANGUAGES = [
  { code: 'qps', name: 'Längre', direction: 'ltr', say: longer },
  { code: 'qpr', name: 'Åt vänster', direction: 'rtl', say: mirrored },
] as const
type Pseudo = (typeof LANGUAGES)[number]

/** How much is added to a text: less where the content has no room for more. */
const SHARES = [0.4, 0.3, 0.2, 0.1, 0]

/** All that a build reads but packages and fonts. */
const READ = [
  'src',
  'scripts',
  'locales',
  'content',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
]

/** Builds a copy of the app to which those languages were added as any other is: by files. */
export async function buildPseudo(root: string, folder: string): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'lageskoll-pseudo-'))
  try {
    for (const name of READ) cpSync(join(root, name), join(copy, name), { recursive: true, preserveTimestamps: true })
    for (const name of ['node_modules', 'generated']) symlinkSync(join(root, name), join(copy, name))
    for (const language of LANGUAGES) writeInterface(copy, language)
    await writeContent(copy)
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: copy, stdio: 'inherit' })
    rmSync(resolve(root, folder), { recursive: true, force: true })
    cpSync(join(copy, 'dist'), resolve(root, folder), { recursive: true })
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** What it is, its words, and the example, which stays in the words it was written in. */
function writeInterface(root: string, { code, name, direction, say }: Pseudo): void {
  const words = join(root, 'locales')
  const facts = readJson(join(words, `${FIRST}.json`))
  writeJson(join(words, `${code}.json`), { ...Object(facts), name: say(name, 0.4), tag: code, direction })
  for (const file of readdirSync(join(words, FIRST)))
    writeJson(
      join(words, code, file),
      said(readJson(join(words, FIRST, file)), (text) => say(text, 0.4)),
    )
  for (const example of EXAMPLES)
    cpSync(join(root, 'public', example.replace('%', FIRST)), join(root, 'public', example.replace('%', code)))
}

/** Every text in a value said otherwise. */
function said(value: unknown, say: (text: string) => string): unknown {
  if (typeof value === 'string') return say(value)
  if (Array.isArray(value)) return value.map((part) => said(part, say))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, said(part, say)]))
}

/** Writes the content as long as it may be: what the build refuses is said shorter, until it takes all of it. */
async function writeContent(root: string): Promise<void> {
  const files = readContentFiles(root)
  const shares = new Map<string, number>()
  for (const _once of SHARES) {
    for (const { code, say } of LANGUAGES) {
      const saidIn = (text: Said, key: string) => said(text, (one) => say(one, SHARES[shares.get(key) ?? 0] ?? 0))
      const texts = new Map<string, Record<string, unknown>>()
      for (const { path, key, original } of contentTexts(files)) {
        const own = texts.get(path) ?? {}
        texts.set(path, { ...own, [key]: saidIn(original, `${code} ${path} ${key}`) })
      }
      for (const [path, all] of texts) writeJson(join(root, translationPath(path, code)), all)
    }
    writeLanguages(root)
    const refused = await mistakesIn(root)
    if (refused.length === 0) return
    for (const mistake of refused) shorten(mistake)
  }
  throw new Error('The content has no room for a pseudo-language')

  function shorten({ file, path }: Mistake): void {
    const code = LANGUAGES.find((one) => path.endsWith(`.${one.code}`))?.code
    const content: unknown = JSON.parse(files.find((one) => one.path === file)?.text ?? 'null')
    const sides = path
      .split('.')
      .slice(0, -1)
      .reduce<unknown>((part, key): unknown => Reflect.get(Object(part), key), content)
    const key = localisedIn(content).find((one) => one.sides === sides)?.key
    if (code === undefined || key === undefined) throw new Error(`${file} at ${path} is refused, whatever its length`)
    const at = `${code} ${file} ${key}`
    shares.set(at, (shares.get(at) ?? 0) + 1)
  }
}

/** Parsed by the copy's own code, which knows the languages that were added. */
async function mistakesIn(root: string): Promise<readonly Mistake[]> {
  const { module } = await runnerImport<typeof import('../contentPlugin.ts')>(
    join(root, 'scripts', 'contentPlugin.ts'),
    {
      ...{ root, configFile: false, logLevel: 'error' },
    },
  )
  return module.mistakesIn(module.readContentFiles(root))
}

function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(value))
}
