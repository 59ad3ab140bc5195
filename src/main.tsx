import '@fontsource-variable/source-sans-3/wght.css'
import './ui/font.css'
import './ui/theme.css'
import './ui/base.css'
import './ui/parts.css'
import './app/shell.css'
import './app/start.css'
import type { i18n } from 'i18next'
import { startTransition } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { addressOf } from './addresses/index.ts'
import { App } from './app/App.tsx'
import { pathHere } from './app/addressAt.ts'
import { boot } from './app/boot.ts'
import { storageCode } from './app/storageCode.ts'
import { Waiting } from './app/Waiting.tsx'
import { isPartMissing, onMissingPart } from './parts/drawnPart.ts'
import { noWork } from './schema/work.ts'

/** What the page says of its own start (beforePaint.js, start.css). */
const page = document.documentElement.dataset

/** How long what stands in the page from the build may stand there without a word of what is waited for. */
const PATIENCE = 500

// Not awaited: parts that are fetched while it starts import from this very file, and would wait for its end in a ring.
// A browser that lacks what the pages are written with reads the page's own sentence (index.html).
if (page.start !== 'old')
  void start().catch((error: unknown) => {
    page.start = 'failed'
    throw error
  })

async function start(): Promise<void> {
  const element = document.getElementById('root')
  if (!element) throw new Error('The page has no #root')
  let root: Root | undefined
  const draw: Root['render'] = (drawing) => {
    root ??= createRoot(element)
    root.render(drawing)
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  // Until there are words to say it with, the page's own sentence says what to do (index.html).
  const stop = onMissingPart(() => {
    if (isPartMissing()) page.start = 'failed'
  })
  const isAsBuilt = page.first === 'start' && element.firstElementChild !== null
  const hasWords = (words: i18n) => {
    stop()
    if (!isAsBuilt) waiting = setTimeout(() => draw(<Waiting words={words} />), PATIENCE)
  }
  const isSingleFile = import.meta.env.MODE === 'single'
  const found = await boot(hasWords, isSingleFile ? 'single-file' : { fetchCode: storageCode, isKept: !isAsBuilt })
  clearTimeout(waiting)
  const app = <App boot={found} drawn={drawn} />
  if (isAsBuilt && pathHere() === addressOf('home')) root = hydrateRoot(element, app)
  // As a transition React waits a moment for what has come already; else it would draw the page as one to come.
  else startTransition(() => draw(app))
  const kept = await found.later
  if (kept && (kept.restored !== noWork || kept.unreadable))
    draw(<App key="kept" boot={{ ...found, ...kept }} drawn={drawn} />)
}

/** Ends the start, and presses what was pressed before anything listened. */
function drawn(): void {
  page.first = 'drawn'
  const pressed = document.querySelector<HTMLElement>('[data-pressed]')
  pressed?.removeAttribute('data-pressed')
  setTimeout(() => pressed?.click())
}
