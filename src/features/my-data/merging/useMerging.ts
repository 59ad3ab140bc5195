import { useEffect, useState } from 'react'
import { type Decisions, type MergedFiles, mergePickedFiles, type Verdict } from '../../../exchange/index.ts'
import { useNewId, useNow, useTables, useWorkNow } from '../../../store/WorkProvider.tsx'

/** What the person says of what is asked. */
export type Deciding = {
  readonly choose: (key: string, choice: 'ours' | 'theirs') => void
  readonly say: (verdict: Verdict) => void
}

type Merging = Deciding & {
  /** Undefined while the files are read for the first time. */
  readonly result: MergedFiles | undefined
  /** Reads once more and waits longer. */
  readonly waitLonger: () => void
}

/** What putting files together with what is here would do, anew after each thing that is said and whenever what is here changes. */
export function useMerging(files: readonly File[]): Merging {
  const [decided, setDecided] = useState<Decisions>({ choices: {}, verdicts: [] })
  const [patience, setPatience] = useState<'quick' | 'patient'>('quick')
  const [result, setResult] = useState<MergedFiles>()
  const [tables, workNow, now, newId] = [useTables(), useWorkNow(), useNow(), useNewId()]
  useEffect(() => {
    let isCurrent = true
    const { history, unread } = workNow()
    const asked = { ours: { tables, history, unread }, files, decided, now: now().toISOString(), seed: newId() }
    void mergePickedFiles(asked, patience).then((merged) => {
      if (isCurrent) setResult(merged)
    })
    return () => {
      isCurrent = false
    }
  }, [files, decided, patience, tables, workNow, now, newId])
  return {
    result,
    choose: (key, choice) => setDecided((before) => ({ ...before, choices: { ...before.choices, [key]: choice } })),
    say: (verdict) => setDecided((before) => ({ ...before, verdicts: [...before.verdicts, verdict] })),
    waitLonger: () => setPatience('patient'),
  }
}
