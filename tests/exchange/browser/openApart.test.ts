import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEADLINE, openApart } from '../../../src/exchange/browser/openApart.ts'
import { openPickedFile, openShippedFile } from '../../../src/exchange/browser/openPickedFile.ts'
import type { Clock } from '../../../src/exchange/browser/runApart.ts'
import { writeWorkFile } from '../../../src/exchange/reading/writeWorkFile.ts'
import { someWork } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

const file = new Blob([writeWorkFile(workOf(someWork), { contentVersion: 'abc', savedAt: '2026-03-21T13:32:05.123Z' })])

/** The browser's worker, as far as it is used here; the test decides what it says. */
class WorkerStandIn {
  static started: WorkerStandIn[] = []
  onmessage: (event: { data: unknown }) => void = () => undefined
  onerror: () => void = () => undefined
  asked: unknown
  isTerminated = false
  constructor() {
    WorkerStandIn.started.push(this)
  }
  postMessage(asked: unknown) {
    this.asked = asked
  }
  terminate() {
    this.isTerminated = true
  }
}

/** A clock that only the test moves. */
function givenClock() {
  const waiting = new Map<() => void, number>()
  const after: Clock = (ms, act) => {
    waiting.set(act, ms)
    return () => void waiting.delete(act)
  }
  return { after, waiting, pass: () => [...waiting.keys()].map((act) => act()) }
}

const begin = (patience: 'quick' | 'patient' = 'quick') => {
  const clock = givenClock()
  const opened = openApart({ file, kind: 'work' }, patience, clock.after)
  const [worker] = WorkerStandIn.started
  if (!worker) throw new Error('no worker was started')
  return { clock, opened, worker }
}

beforeEach(() => {
  WorkerStandIn.started = []
  vi.stubGlobal('Worker', WorkerStandIn)
  vi.stubGlobal('location', new URL('https://app.example/plan/'))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a picked file', () => {
  it('is handed to a worker, whose answer counts and which is then ended', async () => {
    const { clock, opened, worker } = begin()
    expect(worker.asked).toEqual({ file, kind: 'work' })
    worker.onmessage({ data: 'reads' })
    expect([...clock.waiting.values()]).toEqual([DEADLINE.quick])
    worker.onmessage({ data: { kind: 'failed', failure: 'not-ours' } })
    expect(await opened).toEqual({ kind: 'failed', failure: 'not-ours' })
    expect([worker.isTerminated, clock.waiting.size]).toEqual([true, 0])
  })

  it('is refused when it is not read within two seconds, and the worker is ended', async () => {
    expect(DEADLINE.quick).toBe(2000)
    const { clock, opened, worker } = begin()
    worker.onmessage({ data: 'reads' })
    clock.pass()
    expect(await opened).toEqual({ kind: 'failed', failure: 'too-slow' })
    expect(worker.isTerminated).toBe(true)
  })

  it('has a minute where the person has asked to wait longer', async () => {
    const { clock, opened, worker } = begin('patient')
    worker.onmessage({ data: 'reads' })
    expect([...clock.waiting.values()]).toEqual([60_000])
    clock.pass()
    expect(await opened).toEqual({ kind: 'failed', failure: 'too-slow' })
  })

  it('has no deadline before the worker reads: its own code may come slowly', async () => {
    const { clock, opened, worker } = begin()
    clock.pass()
    worker.onmessage({ data: 'reads' })
    worker.onmessage({ data: { kind: 'failed', failure: 'not-ours' } })
    expect(await opened).toEqual({ kind: 'failed', failure: 'not-ours' })
  })

  it('that breaks the worker off is damaged, and not tried on the page, which it would break too', async () => {
    const { opened, worker } = begin()
    worker.onmessage({ data: 'reads' })
    worker.onerror()
    expect(await opened).toEqual({ kind: 'failed', failure: 'damaged' })
  })

  it('is read on the page where workers do not start', async () => {
    const { opened, worker } = begin()
    worker.onerror()
    expect(await opened).toMatchObject({ kind: 'opened' })
    vi.stubGlobal('Worker', undefined)
    const read = await openPickedFile(file)
    expect(read.kind === 'opened' && read.work.tables).toEqual(someWork)
  })
})

describe('a file that ships with the app', () => {
  it('is opened through the same door', async () => {
    vi.stubGlobal('Worker', undefined)
    vi.stubGlobal('fetch', async () => new Response(file))
    expect(await openShippedFile('./example.json')).toMatchObject({ kind: 'opened' })
  })

  it('is missing when it cannot be fetched', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    expect(await openShippedFile('./example.json')).toEqual({ kind: 'failed', failure: 'part-missing' })
  })
})
