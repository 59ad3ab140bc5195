import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/addresses/index.ts'
import { addressAt } from '../../src/app/addressAt.ts'
import { routes } from '../../src/app/routes.ts'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import { realContent } from '../support/content.ts'
import { renderApp } from '../support/renderApp.tsx'

/** Full work in which every name of the person's own is one that can be found again. */
function markedWork() {
  const opened = readWorkFile(
    readFileSync('public/example-workplace.sv.json', 'utf8').replaceAll(/"(name)": "[^"]+"/g, '"$1": "Hemligt namn"'),
  )
  if (opened.kind === 'failed') throw new Error('The example does not open')
  return opened.work.tables
}

const tables = markedWork()
const first = (table: object) => Object.keys(table)[0] ?? 'none'
const idFor: Readonly<Record<string, string>> = {
  system: first(tables.system),
  risker: first(tables['risk-analysis']),
  exempel: first(tables['good-example']),
  apt: first(tables['staff-meeting']),
}

/** Every address, with an id of what is there; each step of the checklist is one of its own. */
const addresses = routes.flatMap(({ path }) => {
  if (path === '*') return ['/Hemligt namn']
  if (path === '/steg/:number')
    return ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'Hemligt namn'].map((one) => `/steg/${one}`)
  return [path.replace(':id', idFor[path.split('/')[1] ?? ''] ?? 'none')]
})

const NEUTRAL = new Set([
  ...[
    'Snabbkoll',
    'Översikt',
    'Uppföljning',
    'Checklista',
    'Jämför',
    'Möte (APT)',
    'Underlag',
    'Åtgärder',
    'AI-system',
    'Risker',
    'Riktlinje',
  ],
  ...[
    'Utbildning',
    'Logg',
    'Stöd',
    'Handlingsplan',
    'Dokument',
    'Exempel',
    'Centret',
    'Integritet',
    'Mina data',
    'Källor',
    'Om Lägeskoll AI',
    'Tillgänglighet',
    'Hjälp',
    'Sök',
    'Vad är AI?',
    'Ordlista',
  ],
  ...[
    'läget',
    'detaljer',
    'nytt',
    'från andra',
    'dela',
    'förbereda',
    'på väggen',
    'ledaren',
    'räkna',
    'gå igenom',
    'efter mötet',
    'Arbetsplatser',
    'Svaren',
    'lämna över',
    'Lägg ihop filer',
    'Sidan finns inte',
  ],
  ...['1', '2', '3', '4', '5', '6', '7', '8'],
])

/** Where the five places lead, of those that are marked as the one a person is in. */
const marked = () =>
  [...document.querySelectorAll('.places > li > a')]
    .filter((link) => link.getAttribute('aria-current') !== 'false')
    .map((link) => addressAt(link.getAttribute('href') ?? ''))

describe('the title of the tab, which stays in the history of the browser', () => {
  it.each(addresses)('is made of a few neutral words, and its place is marked: %s', async (at) => {
    await renderApp({ at, tables })
    const [title = ''] = document.title === 'Lägeskoll AI' ? [] : document.title.split(/ – Lägeskoll AI$/)
    if (title !== '') for (const word of title.split(': ')) expect(NEUTRAL).toContain(word)
    else expect(at).toBe('/')
    const place = placeOf(addressAt(at) ?? 'home')
    expect(marked()).toEqual(place === undefined ? [] : [place])
    const pages = [...document.querySelectorAll('.place-page:is([aria-current="page"], [aria-current="true"])')]
    expect(pages.length).toBeLessThanOrEqual(1)
  })

  it('is not the heading of a step, which tells what it is about', async () => {
    const [step] = realContent('sv').checklist.steps
    await renderApp({ at: '/steg/1', tables })
    expect(document.title).toBe('Checklista: 1 – Lägeskoll AI')
    expect(document.title).not.toContain(step?.title)
  })

  it('is in the language of the app', async () => {
    await renderApp({ at: '/system', language: 'en' })
    expect(document.title).toBe('AI systems – Lägeskoll AI')
  })

  it('does not take its name from what every object has', async () => {
    await renderApp({ at: '/constructor' })
    expect(document.title).toBe('Sidan finns inte – Lägeskoll AI')
  })
})
