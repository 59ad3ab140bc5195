import { useEffect, useRef, useState } from 'react'
import { createApart, type Line, type Read } from '../../collection/index.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { collection } from './useCollection.ts'

/** So many files are read at a time: the page answers in between, and what has come stays when it is stopped. */
const AT_ONCE = 100

export type Taking = {
  readonly lines: readonly Line[]
  /** Files that need their phrase. */
  readonly locked: readonly File[]
  readonly done: number
  readonly of: number
  readonly state: 'none' | 'running' | 'paused' | 'stopped' | 'ended' | 'broken'
}
const NONE: Taking = { lines: [], locked: [], done: 0, of: 0, state: 'none' }

const lockedIn = (files: readonly File[], lines: readonly Line[]): readonly File[] =>
  lines.flatMap(({ name, became }) =>
    became === 'locked' ? files.filter((file) => file.name === name).slice(0, 1) : [],
  )

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
        change((before) => ({
          lines: lines.length === 0 ? before.lines : [...before.lines, ...lines],
          locked: [...before.locked, ...lockedIn(files, lines)],
          done,
        })),
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
  let done = 0
  let taking: Promise<void> = Promise.resolve()
  const takeOne = async (read: readonly Read[]) => {
    await whilePaused(run)
    if (run.isStopped) return
    const { lines, stored } = collection.take(read, today)
    tell(lines, done)
    await stored
  }
  try {
    for (let from = 0; from < files.length; from += AT_ONCE) {
      const some = files.slice(from, from + AT_ONCE)
      await whilePaused(run)
      if (run.isStopped) break
      const before = taking
      // What has been read is taken in while the next is read.
      await apart.read(some, (piece) => {
        taking = taking.then(() => takeOne(piece))
      })
      taking = taking.then(() => {
        done += some.length
        tell([], done)
      })
      await before
    }
    await taking
  } finally {
    apart.end()
  }
}

async function whilePaused(run: Run): Promise<void> {
  if (!run.isPaused || run.isStopped) return
  await new Promise<void>((resolve) => {
    run.goOn = resolve
  })
}
