import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { hashOf, NEVER } from './policy.ts'

/** The name of the file: nothing in it tells what it is used for. */
const SINGLE_FILE = 'lageskoll-ai.html'

type Files = Readonly<Record<string, string | Uint8Array>>

/** Puts all of a build into one page, with a policy that knows each script and style by its hash. */
export function singleFile(publicFolder = 'public'): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files: Record<string, string | Uint8Array> = {}
        for (const name of readdirSync(publicFolder)) files[name] = readFileSync(join(publicFolder, name))
        for (const [name, made] of Object.entries(bundle)) {
          files[name] = made.type === 'chunk' ? made.code : made.source
          Reflect.deleteProperty(bundle, name)
        }
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: inOneFile(files) })
      },
    },
  }
}

const NAMED = /<script([^>]*?) src="([^"]+)"><\/script>|<link rel="stylesheet"[^>]* href="([^"]+)">/g

/** The page with what it names put into it, and beside it the files that it fetches later. */
function inOneFile({ 'index.html': page, 'icon.svg': icon, ...files }: Files): string {
  if (!page || !icon) throw new Error('The build has no index.html or no icon.svg')
  // Written out in the page and in the code that draws the mark.
  const withIcon = (text: string) => text.replaceAll('./icon.svg', `data:image/svg+xml;base64,${base64(icon)}`)
  const html = withIcon(textOf(page))
  const named = [...html.matchAll(NAMED)].map(([tag, attributes = '', script, style]) => {
    const name = (script ?? style ?? '').replace('./', '')
    const file = files[name]
    if (file === undefined) throw new Error(`The page names ${name}, which the build does not have`)
    const text = script ? escaped(withIcon(textOf(file))) : textOf(file)
    const start = script ? `<script${attributes.replace(' crossorigin', '')}>` : '<style>'
    return {
      tag,
      name,
      text,
      isScript: script !== undefined,
      whole: `${start}${text}</${script ? 'script' : 'style'}>`,
    }
  })
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
  const scripts = [...inline, ...named.filter(({ isScript }) => isScript).map(({ text }) => text)]
  const styles = named.filter(({ isScript }) => !isScript).map(({ text }) => text)
  const carried = Object.entries(files).filter(([name]) => !named.some((one) => one.name === name))
  if (/ (src|href)="\.?\//.test(html.replaceAll(NAMED, ''))) throw new Error('The page still names a file of its own')
  // What stands for something in a replacement text may stand in code; and what was put in is not looked through again.
  return html
    .replace('<meta charset', () => `${policyTag(scripts, styles)}\n    <meta charset`)
    .replace('</body>', () => `${carried.map(carriedTag).join('\n')}\n  </body>`)
    .replaceAll(NAMED, (tag) => named.find((one) => one.tag === tag)?.whole ?? tag)
}

/** Nothing may be fetched: `data:` and `blob:` are what the page itself holds. */
function policyTag(scripts: readonly string[], styles: readonly string[]): string {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data:',
    'worker-src blob:',
    ...NEVER,
  ].join('; ')
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
}

/** As `carriedFile` finds it; of no type that a browser would run. */
const carriedTag = ([name, file]: readonly [string, string | Uint8Array]) =>
  `<script type="text/plain" data-file="${name.slice(name.lastIndexOf('/') + 1)}">${base64(file)}</script>`

const textOf = (file: string | Uint8Array): string => Buffer.from(file).toString('utf8')
const base64 = (file: string | Uint8Array): string => Buffer.from(file).toString('base64')

/** What would end the script's element, or begin another within it; in code these words stand in texts alone. */
const escaped = (code: string): string => code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C')
