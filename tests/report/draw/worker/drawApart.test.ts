import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type DrawnApart, formatIds, isDrawnApart } from '../../../../src/report/formats.ts'
import type { ReportModel } from '../../../../src/report/ReportModel.ts'
import { swedishPlan } from '../../../fixtures/reportModels.ts'

const answer = { kind: 'made', bytes: new Uint8Array(3), undrawable: [], pages: 1, overflow: [] }

/** The browser's worker, as far as it is used here. */
class WorkerStandIn {
  static started: WorkerStandIn[] = []
  onmessage: (event: { data: unknown }) => void = () => {}
  onerror: () => void = () => {}
  isTerminated = false
  asked: unknown
  constructor(readonly address: unknown) {
    WorkerStandIn.started.push(this)
  }
  postMessage(request: unknown) {
    this.asked = request
    queueMicrotask(() => this.onmessage({ data: answer }))
  }
  terminate() {
    this.isTerminated = true
  }
}

class BrokenWorker extends WorkerStandIn {
  override postMessage() {
    queueMicrotask(() => this.onerror())
  }
}

const fontFile = (address: string) => readFileSync(new URL(`../../../..${new URL(address).pathname}`, import.meta.url))

// A worker and fonts that were used stay: each test begins without.
let drawApart: typeof import('../../../../src/report/draw/worker/drawApart.ts').drawApart

beforeEach(async () => {
  WorkerStandIn.started = []
  vi.resetModules()
  ;({ drawApart } = await import('../../../../src/report/draw/worker/drawApart.ts'))
  vi.stubGlobal('location', new URL('https://app.example/plan/'))
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(fontFile(address))))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const begins: { readonly [F in DrawnApart]: string } = { pdf: '%PDF-1.7', word: 'PK' }

describe.each(formatIds.filter(isDrawnApart))('drawing %s', (format) => {
  test('happens in a worker, which is told the format and stays for the next; of two at once one ends', async () => {
    vi.stubGlobal('Worker', WorkerStandIn)
    expect(await drawApart(swedishPlan, format)).toEqual(answer)
    await drawApart(swedishPlan, format)
    expect(WorkerStandIn.started).toMatchObject([{ isTerminated: false, asked: { format, model: swedishPlan } }])
    await Promise.all([drawApart(swedishPlan, format), drawApart(swedishPlan, format)])
    expect(WorkerStandIn.started.map(({ isTerminated }) => isTerminated)).toEqual([false, true])
    expect(WorkerStandIn.started[0]?.address).toMatch(/^https:\/\/app\.example\/.*draw\.worker/)
  })

  test('happens on the page where there are no workers', async () => {
    const result = await drawApart(swedishPlan, format)
    expect(result).toMatchObject({ kind: 'made', undrawable: [] })
    if (result.kind === 'made') expect(new TextDecoder().decode(result.bytes)).toMatch(new RegExp(`^${begins[format]}`))
  })

  test('happens on the page when the worker breaks off', async () => {
    vi.stubGlobal('Worker', BrokenWorker)
    expect(await drawApart(swedishPlan, format)).toMatchObject({ kind: 'made' })
    expect(WorkerStandIn.started.map(({ isTerminated }) => isTerminated)).toEqual([true])
  })

  test('gives the same bytes each time', async () => {
    expect(await drawApart(swedishPlan, format)).toEqual(await drawApart(swedishPlan, format))
  })
})

const saying = (text: string): ReportModel => ({
  ...swedishPlan,
  sections: [
    { id: 'a', fit: 'flow', starts: 'here', blocks: [{ kind: 'paragraph', style: 'body', words: [{ text }] }] },
  ],
})

describe('the font of a PDF', () => {
  const asked: string[] = []
  beforeEach(() => {
    asked.length = 0
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(new URL(address).pathname.split('/').at(-1) ?? '')
      return Promise.resolve(new Response(fontFile(address)))
    })
  })

  test('is the small one for what is written here', async () => {
    expect(await drawApart(saying('Räksmörgås → ☐ – ”Łódź”'), 'pdf')).toMatchObject({ kind: 'made', undrawable: [] })
    expect(asked).toEqual(['latin-regular.ttf', 'latin-bold.ttf'])
  })

  test.each(['Αθήνα', 'Київ', 'ﬀ'])('is that of all of Europe where something is written as %s', async (words) => {
    const result = await drawApart(saying(words), 'pdf')
    expect(result).toMatchObject({ kind: 'made', undrawable: [] })
    expect(asked).toEqual(['regular.ttf', 'bold.ttf'])
  })
})

describe('what is fetched ahead', () => {
  test('is so by the worker that then draws', async () => {
    vi.stubGlobal('Worker', WorkerStandIn)
    const { drawAhead } = await import('../../../../src/report/draw/worker/drawApart.ts')
    drawAhead()
    drawAhead()
    expect(WorkerStandIn.started).toMatchObject([{ asked: { ahead: { latin: {} } } }])
    await Promise.resolve()
    await drawApart(swedishPlan, 'pdf')
    expect(WorkerStandIn.started).toMatchObject([{ asked: { format: 'pdf' } }])
  })

  test('does not come into a worker that stays where something failed', async () => {
    vi.stubGlobal('Worker', BrokenWorker)
    const { drawAhead } = await import('../../../../src/report/draw/worker/drawApart.ts')
    drawAhead()
    await Promise.resolve()
    expect(WorkerStandIn.started).toMatchObject([{ isTerminated: true }])
  })
})

describe('a file that cannot be drawn', () => {
  test('is told by name where the fonts cannot be fetched', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    expect(await drawApart(swedishPlan, 'pdf')).toEqual({ kind: 'failed', reason: 'fonts-missing' })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    expect(await drawApart(swedishPlan, 'pdf')).toEqual({ kind: 'failed', reason: 'fonts-missing' })
  })

  test('asks for no font where the format needs none', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    expect(await drawApart(swedishPlan, 'word')).toMatchObject({ kind: 'made' })
  })

  test('is told by name where the PDF fails', async () => {
    // jsPDF tells the console as well.
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('no font')))
    expect(await drawApart(swedishPlan, 'pdf')).toEqual({ kind: 'failed', reason: 'not-drawn' })
  })

  test('is told by name where the Word file fails', async () => {
    vi.stubGlobal('DataView', undefined)
    expect(await drawApart(swedishPlan, 'word')).toEqual({ kind: 'failed', reason: 'not-drawn' })
  })
})

describe('the address of a script', () => {
  const policies: string[] = []
  const trustedTypes = {
    createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
      policies.push(name)
      return { createScriptURL: (address: string) => ({ trusted: rules.createScriptURL(address) }) }
    },
  }

  test('passes one policy, made once, and only on the same origin', async () => {
    vi.stubGlobal('trustedTypes', trustedTypes)
    vi.resetModules()
    const { trustedUrl } = await import('../../../../src/parts/trustedUrl.ts')
    expect(trustedUrl('./worker.js')).toEqual({ trusted: 'https://app.example/plan/worker.js' })
    trustedUrl('/worker.js')
    expect(policies).toEqual(['app'])
    expect(() => trustedUrl('https://elsewhere.example/worker.js')).toThrow('another origin')
    expect(() => trustedUrl('data:text/javascript,1')).toThrow('another origin')
  })

  test('is plain text where the browser has no such policies', async () => {
    vi.resetModules()
    const { trustedUrl } = await import('../../../../src/parts/trustedUrl.ts')
    expect(trustedUrl('/worker.js')).toBe('https://app.example/worker.js')
  })
})
