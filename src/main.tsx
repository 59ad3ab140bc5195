import '@fontsource-variable/source-sans-3/wght.css'
import './ui/font.css'
import './ui/theme.css'
import './ui/base.css'
import './ui/parts.css'
import './app/shell.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { boot } from './app/boot.ts'
import { Waiting } from './app/Waiting.tsx'
import { isPartMissing, onMissingPart } from './parts/drawnPart.ts'

// Not awaited: parts that are fetched while it starts import from this very file, and would wait for its end in a ring.
// A browser that lacks what the pages are written with reads the page's own sentence (public/boot.js, index.html).
if (document.documentElement.dataset.start !== 'old') void start()

async function start(): Promise<void> {
  const element = document.getElementById('root')
  if (!element) throw new Error('The page has no #root')
  const root = createRoot(element)
  // Until something is drawn, the page's own sentence says what to do (index.html).
  onMissingPart(() => {
    if (isPartMissing()) document.documentElement.dataset.start = 'failed'
  })
  root.render(<App {...(await boot((words) => root.render(<Waiting words={words} />)))} />)
}
