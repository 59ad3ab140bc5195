import { useEffect, useRef, useState } from 'react'
import { createApart, type Line } from '../../collection/index.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { collection } from './useCollection.ts'

/** So many files are read and written at a time: the page answers in between, and what has come stays when it is stopped. */
const AT_ONCE = 200

export type Taking = {
  readonly lines: readonly Line[]
  readonly done: number
  readonly of: number
  readonly state: 'none' | 'running' | 'paused' | 'stopped' | 'ended' | 'broken'
}
const NONE: Taking = { lines: [], done: 0, of: 0, state: 'none' }

/** One run through some files, which the page holds up and stops. */
type Run = { isPaused: boolean; isStopped: boolean; goOn: () => void }
const newRun = (): Run => ({ isPaused: false, isStopped: false, goOn: () => undefined })

const stopRun = (run: Run) => {
  run.isStopped = true
  run.goOn()
}

/** Files on their way in: they can be held up and stopped, and none keeps the others out. */
export function useTaking() {
  const [taking, setTaking] = useState(NONE)
  const current = useRef(newRun())
  const today = useToday()
  useEffect(() => () => stopRun(current.current), [])
  const take = async (files: readonly File[]) => {
    stopRun(current.current)
    const run = newRun()
    current.current = run
    const change = (part: (before: Taking) => Partial<Taking>) => {
      if (current.current === run) setTaking((before) => ({ ...before, ...part(before) }))
    }
    setTaking({ ...NONE, of: files.length, state: 'running' })
    try {
      await takeInTurns(files, run, today, (lines, done) =>
        change((before) => ({ lines: [...before.lines, ...lines], done })),
      )
      change(() => ({ state: run.isStopped ? 'stopped' : 'ended' }))
    } catch {
      change(() => ({ state: 'broken' }))
    }
  }
  const pause = () => {
    const run = current.current
    run.isPaused = !run.isPaused
    if (!run.isPaused) run.goOn()
    setTaking((before) => ({ ...before, state: run.isPaused ? 'paused' : 'running' }))
  }
  return { taking, take, pause, stop: () => stopRun(current.current) }
}

async function takeInTurns(
  files: readonly File[],
  run: Run,
  today: IsoDate,
  tell: (lines: readonly Line[], done: number) => void,
): Promise<void> {
  const apart = createApart()
  try {
    for (let at = 0; at < files.length; at += AT_ONCE) {
      if (run.isPaused && !run.isStopped)
        await new Promise<void>((resolve) => {
          run.goOn = resolve
        })
      if (run.isStopped) return
      const read = await apart.read(files.slice(at, at + AT_ONCE))
      // What was read before somebody stopped it is here, and is taken in.
      tell(collection.take(read, today), Math.min(at + AT_ONCE, files.length))
    }
  } finally {
    apart.end()
  }
}
