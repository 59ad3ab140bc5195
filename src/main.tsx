import '@fontsource-variable/source-sans-3/wght.css'
import './ui/font.css'
import './ui/theme.css'
import './ui/base.css'
import './ui/parts.css'
import './app/shell.css'
import './app/start.css'
import { startTransition } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { App } from './app/App.tsx'
import { boot, isAsBuilt } from './app/boot.ts'
import { Waiting } from './app/Waiting.tsx'
import { isPartMissing, onMissingPart } from './parts/drawnPart.ts'

/** What the page says of its own start (beforePaint.js, start.css). */
const page = document.documentElement.dataset

/** How long what stands in the page from the build may stand there without a word of what is waited for. */
const PATIENCE = 500

// Not awaited: parts that are fetched while it starts import from this very file, and would wait for its end in a ring.
// A browser that lacks what the pages are written with reads the page's own sentence (index.html).
if (page.start !== 'old') void start()

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
  const found = await boot((words) => {
    stop()
    if (page.first !== 'start') waiting = setTimeout(() => draw(<Waiting words={words} />), PATIENCE)
  })
  clearTimeout(waiting)
  const app = <App boot={found} drawn={drawn} />
  if (page.first === 'start' && element.firstElementChild && isAsBuilt(found)) hydrateRoot(element, app)
  else {
    goWherePressed(element)
    // As a transition React waits a moment for what has come already; else it would draw the page as one to come.
    startTransition(() => draw(app))
  }
}

/** Ends the start, and presses what was pressed before anything listened. */
function drawn(): void {
  page.first = 'drawn'
  const pressed = document.querySelector<HTMLElement>('[data-pressed]')
  pressed?.removeAttribute('data-pressed')
  setTimeout(() => pressed?.click())
}

/** Where the page from the build gives way to another, a link that was pressed there is followed all the same. */
function goWherePressed(element: HTMLElement): void {
  const pressed = element.querySelector<HTMLAnchorElement>('a[data-pressed]')
  if (pressed) location.hash = pressed.hash
}
