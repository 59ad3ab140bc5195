import { useEffect, useState } from 'react'
import { type Decisions, type MergedFiles, mergePickedFiles, type Verdict } from '../../../exchange/index.ts'
import type { Tables } from '../../../schema/record.ts'
import { useNewId, useNow, useTables, useWorkNow } from '../../../store/WorkProvider.tsx'

/** What the person says of what is asked. */
export type Deciding = {
  readonly choose: (key: string, choice: 'ours' | 'theirs') => void
  readonly say: (verdict: Verdict) => void
}

type Merging = Deciding & {
  /** Undefined until it is known what they do to what is here now: another window may have changed that. */
  readonly result: MergedFiles | undefined
  /** Reads once more and waits longer. */
  readonly waitLonger: () => void
}

/** What putting files together with what is here would do, anew after each thing that is said and whenever what is here changes. */
export function useMerging(files: readonly File[]): Merging {
  const [decided, setDecided] = useState<Decisions>({ choices: {}, verdicts: [] })
  const [patience, setPatience] = useState<'quick' | 'patient'>('quick')
  const [made, setMade] = useState<{ readonly of: Tables; readonly merged: MergedFiles }>()
  const [tables, workNow, now, newId] = [useTables(), useWorkNow(), useNow(), useNewId()]
  useEffect(() => {
    let isCurrent = true
    const { history, unread } = workNow()
    const asked = { ours: { tables, history, unread }, files, decided, now: now().toISOString(), seed: newId() }
    void mergePickedFiles(asked, patience).then((merged) => {
      if (isCurrent) setMade({ of: tables, merged })
    })
    return () => {
      isCurrent = false
    }
  }, [files, decided, patience, tables, workNow, now, newId])
  return {
    result: made?.of === tables ? made.merged : undefined,
    choose: (key, choice) => setDecided((before) => ({ ...before, choices: { ...before.choices, [key]: choice } })),
    say: (verdict) => setDecided((before) => ({ ...before, verdicts: [...before.verdicts, verdict] })),
    waitLonger: () => setPatience('patient'),
  }
}
