import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkSize } from '../../scripts/checkSize.mjs'
import { folderWith } from './temporaryFolder.ts'

const page = `<!doctype html>
<link rel="stylesheet" href="./assets/main.css">
<link rel="apple-touch-icon" href="./large.png">
<script src="./boot.js"></script>
<script type="module" crossorigin src="./assets/main.js"></script>`

const manifest = {
  'index.html': { file: 'assets/main.js', imports: ['_shared.js'], css: ['assets/main.css'], dynamicImports: ['plan'] },
  '_shared.js': { file: 'assets/shared.js' },
  words: { file: 'assets/words.js', imports: ['_shared.js'] },
  plan: { file: 'assets/plan.js' },
}

const budget = { kilobytes: 10, firstLoad: ['words'], later: { jspdf: 'putOnlyUsedFonts' } }

const built = {
  'dist/.vite/manifest.json': JSON.stringify(manifest),
  'dist/index.html': page,
  'dist/boot.js': 'boot()',
  'dist/assets/main.js': 'main()',
  'dist/assets/main.css': 'p { color: red }',
  'dist/assets/shared.js': 'shared()',
  'dist/assets/words.js': 'words()',
  'dist/assets/plan.js': 'new Pdf({ putOnlyUsedFonts: true })',
}

/** Text that no compression makes smaller than half. */
const incompressible = (bytes: number) => randomBytes(bytes).toString('hex')

const check = (changes: Readonly<Record<string, string>> = {}, changedBudget: object = {}) =>
  checkSize(folderWith({ ...built, 'budget.json': JSON.stringify({ ...budget, ...changedBudget }), ...changes }))

describe('the size budget', () => {
  it('counts the page, what it names, what that imports, and the parts that always follow', () => {
    const { summary, problems } = check()
    expect(problems).toEqual([])
    for (const file of [
      'index.html',
      'boot.js',
      'assets/main.js',
      'assets/main.css',
      'assets/shared.js',
      'assets/words.js',
    ])
      expect(summary).toContain(file)
    expect(summary).not.toContain('plan.js')
    expect(summary).not.toContain('large.png')
  })

  it('counts the styles that stand in the page with the page, not their file', () => {
    const held = page.replace('<link rel', '<link disabled rel').replace('<script', '<style>p{}</style><script')
    expect(check({ 'dist/index.html': held }).summary).not.toContain('main.css')
    expect(check({ 'dist/index.html': held }).problems).toEqual([])
  })

  it.each(['boot.js', 'assets/main.css', 'assets/shared.js', 'assets/words.js'])(
    'refuses a build in which %s makes the first load too large',
    (file) => {
      expect(check({ [`dist/${file}`]: incompressible(11_000) }).problems).toEqual(['the first load is over 10 kB'])
    },
  )

  it('does not count what is loaded later', () => {
    expect(check({ 'dist/assets/plan.js': `putOnlyUsedFonts ${incompressible(50_000)}` }).problems).toEqual([])
  })

  it('refuses a late library in the first load, wherever it was bundled', () => {
    expect(check({ 'dist/assets/shared.js': 'putOnlyUsedFonts' }).problems).toEqual([
      'jspdf is in the first load, in assets/shared.js',
    ])
  })

  it('refuses words that no longer find their library', () => {
    expect(check({}, { later: { jspdf: 'a name it had once' } }).problems).toHaveLength(1)
  })

  it('refuses a part that the build does not know, and one that was not built', () => {
    expect(check({}, { firstLoad: ['no-such-part'] }).problems).toEqual([
      "budget.json names no-such-part, which Vite's manifest does not",
    ])
    expect(check({ 'dist/index.html': `${page}<script src="./gone.js"></script>` }).problems).toEqual([
      'gone.js is named but was not built',
    ])
  })
})
