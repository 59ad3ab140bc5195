import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync, type Plugin, runnerImport } from 'vite'
import { factsOf, languageOf, type Reading, readings } from '../src/schema/language.ts'
import { content } from './contentPlugin.ts'

const STYLE = /<link rel="stylesheet"[^>]* href="(\.\/assets\/[^"]+)">/
const HERE = '<!-- the start page -->'
const LATE_PAGES = 'latePages'

/** Gives every page what runs before its first paint (src/beforePaint.js). */
export function beforePaint(root = process.cwd()): Plugin {
  const file = join(root, 'src', 'beforePaint.js')
  return {
    name: 'before-paint',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [{ tag: 'script', children: minifySync(file, withLanguages(file)).code, injectTo: 'head' }],
    },
  }
}

/** It runs before any code of the app's has come: which languages are written from right to left is put in. */
const withLanguages = (file: string) =>
  readFileSync(file, 'utf8').replace('RIGHT_TO_LEFT', JSON.stringify(readings.filter(isRightToLeft)))
const isRightToLeft = (reading: Reading) => factsOf(languageOf(reading)).direction === 'rtl'

/**
 * Writes the start page itself into the built index.html, drawn from the same components as in the browser, with its styles:
 * all is there to paint with the first answer of the host. The font is asked for by what is painted: named before, a browser
 * would hold the paint up for it. What only other pages start with is named for `beforePaint`.
 */
export function startPage(root = process.cwd()): Plugin {
  return {
    name: 'start-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const pages = Object.values(bundle).find(({ name }) => name === LATE_PAGES)?.fileName
        const [link = '', address = ''] = STYLE.exec(html) ?? []
        const style = bundle[address.slice('./'.length)]
        if (!html.includes(HERE) || !pages || style?.type !== 'asset')
          throw new Error('The page lacks the place of the start page, the list of the others or a style')
        // Disabled, so that it is not fetched; a page that names it among its own finds that it is there.
        const named = link.replace('<link', '<link disabled')
        const drawn = await drawStartPage(root)
        return html
          .replace('<html ', () => `<html data-late-pages="./${pages}" `)
          .replace(link, () => `<style>${fromPage(String(style.source))}</style>\n    ${named}`)
          .replace(HERE, () => drawn)
      },
    },
  }
}

/** A style that stands in the page names its files from there, not from its own folder. */
const fromPage = (style: string) => style.trim().replaceAll('url(./', 'url(./assets/')

/** Drawing to text needs no styles. */
const unstyled: Plugin = {
  name: 'unstyled',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0unstyled' : undefined),
  load: (id) => (id === '\0unstyled' ? '' : undefined),
}

async function drawStartPage(root: string): Promise<string> {
  const { module } = await runnerImport<typeof import('../src/app/startPage.tsx')>(
    join(root, 'src', 'app', 'startPage.tsx'),
    {
      root,
      logLevel: 'error',
      plugins: [unstyled, content(root)],
      oxc: { jsx: { runtime: 'automatic', development: false } },
    },
  )
  return module.startPage()
}
