import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const script = fileURLToPath(import.meta.url)
const root = dirname(dirname(script))
const require = createRequire(script)

const FILES = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  bold: '700Bold/SourceSans3_700Bold.ttf',
}

/**
 * Every European language, and the signs a form needs: arrows, mathematics, boxes, checks. First and last code point.
 * @type {[number, number][]}
 */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x36f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x2010, 0x205e],
  [0x2070, 0x20bf],
  [0x2100, 0x22ff],
  [0x25a0, 0x27bf],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
  [0xfb00, 0xfb06],
]

/** What nearly every document here is written with: the letters of western and central Europe, and the signs. */
const LATIN = RANGES.filter(([first]) => (first < 0x250 || first > 0x1fff) && first < 0x2c00).map(
  ([first, last]) => /** @type {[number, number]} */ ([first, last === 0x24f ? 0x17f : last]),
)

/** @param {readonly [number, number][]} ranges */
const charactersOf = (ranges) =>
  ranges
    .map(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join(''),
    )
    .join('')

/** @param {string} path */
const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** @typedef {(font: Buffer, characters: string, options: { targetFormat: 'truetype' | 'woff2' }) => Promise<Buffer>} Subset */

/**
 * Written beside and renamed, since a build and a test run may cut at the same time.
 * @param {string} path
 * @param {Buffer} bytes
 */
function writeWhole(path, bytes) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, bytes)
  renameSync(draft, path)
}

/**
 * @param {string} file below the font's package
 * @param {string} path
 * @param {readonly [number, number][]} ranges
 */
async function cutFont(file, path, ranges) {
  if (modified(path) > modified(script)) return
  const subset = /** @type {Subset} */ (require('subset-font'))
  const whole = readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${file}`))
  writeWhole(path, await subset(whole, charactersOf(ranges), { targetFormat: 'truetype' }))
}

/**
 * Which characters both fonts have, as ranges of code points ("20-7e a0-24f"), so that a page can tell what cannot be drawn
 * without fetching a font.
 * @param {{ regular: string, bold: string }} paths
 * @param {string} path
 */
function writeCoverage(paths, path) {
  if (modified(path) > Math.max(modified(script), modified(paths.regular), modified(paths.bold))) return
  const [regular, bold] = [charactersIn(paths.regular), charactersIn(paths.bold)]
  const both = [...regular].filter((code) => bold.has(code)).sort((a, b) => a - b)
  /** @type {[number, number][]} */
  const ranges = []
  for (const code of both) {
    const last = ranges.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else ranges.push([code, code])
  }
  const words = ranges.map(([first, last]) => `${first.toString(16)}-${last.toString(16)}`)
  writeWhole(path, Buffer.from(words.join(' ')))
}

/** @typedef {{ metadata: { cmap: { unicode: { codeMap: Record<string, number> } } } }} ParsedFont what jsPDF makes of a file */

/**
 * @param {string} path
 * @returns {ReadonlySet<number>}
 */
function charactersIn(path) {
  const { jsPDF } = require('jspdf')
  const library = new jsPDF()
  library.addFileToVFS('font', readFileSync(path, 'latin1'))
  library.addFont('font', 'Font', 'normal')
  const internal = /** @type {unknown} */ (library.internal)
  const { getFont } = /** @type {{ getFont: (name: string, style: string) => ParsedFont }} */ (internal)
  const glyphs = getFont('Font', 'normal').metadata.cmap.unicode.codeMap
  return new Set(
    Object.keys(glyphs)
      .map(Number)
      .filter((code) => (glyphs[code] ?? 0) > 0),
  )
}

/**
 * Cuts Source Sans 3 down to what documents may contain, into `generated/pdf-fonts/{regular,bold}.ttf`, and to what most of
 * them do, into `latin-{regular,bold}.ttf`. Beside them `coverage.txt` and `latin-coverage.txt` say what they can draw. Files newer than this script are left as they are. Gives the paths; throws when the package is missing.
 * @param {string} [folder]
 * @returns {Promise<{ regular: string, bold: string }>}
 */
export async function subsetFonts(folder = join(root, 'generated', 'pdf-fonts')) {
  mkdirSync(folder, { recursive: true })
  const cut = async (/** @type {string} */ name, /** @type {[number, number][]} */ ranges) => {
    const paths = { regular: join(folder, `${name}regular.ttf`), bold: join(folder, `${name}bold.ttf`) }
    await cutFont(FILES.regular, paths.regular, ranges)
    await cutFont(FILES.bold, paths.bold, ranges)
    writeCoverage(paths, join(folder, `${name}coverage.txt`))
    return paths
  }
  await cut('latin-', LATIN)
  return cut('', RANGES)
}

const SCREEN_STYLE = join(root, 'src', 'ui', 'font.css')

/**
 * The characters that a style keeps for its font, as first and last code point.
 * @param {string} style
 * @returns {[number, number][]}
 */
export const rangesIn = (style) =>
  [...style.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = '', last]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last ?? first, 16),
  ])

/**
 * Cuts the font of the screen down to the characters that `src/ui/font.css` keeps for it, into
 * `generated/screen-font/letters.woff2`: the start page loads these alone.
 * @param {string} [folder]
 * @returns {Promise<string>} the path
 */
export async function cutScreenFont(folder = join(root, 'generated', 'screen-font')) {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'letters.woff2')
  if (modified(path) > Math.max(modified(script), modified(SCREEN_STYLE))) return path
  const subset = /** @type {Subset} */ (require('subset-font'))
  const whole = readFileSync(
    require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  )
  const characters = charactersOf(rangesIn(readFileSync(SCREEN_STYLE, 'utf8')))
  writeWhole(path, await subset(whole, characters, { targetFormat: 'woff2' }))
  return path
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await subsetFonts()
  await cutScreenFont()
}
