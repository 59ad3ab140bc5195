import { useCallback, useEffect, useState } from 'react'
import { openPickedFile, writeWorkFile } from '../../../exchange/index.ts'
import { recordsOf } from '../../../schema/record.ts'
import type { RestorePoint } from '../../../schema/restorePoint.ts'
import type { Work } from '../../../schema/work.ts'
import { useDevice } from '../../../store/DeviceProvider.tsx'

/** A restore point as it reads; 'unreadable' where no app of today can. */
export type ReadPoint = {
  readonly id: number
  readonly raw: string
  readonly found: { readonly work: Work; readonly savedAt: string } | 'unreadable'
}

/** What is left of a point: the very same work where it is not touched. */
export type Rest = (work: Work) => Work

/** The restore points of this browser as they read, and a way to rewrite them for good; none where nothing is kept here. */
export function useForGood() {
  const { points, contentVersion } = useDevice()
  const [read, setRead] = useState<readonly ReadPoint[] | 'reading' | 'refused'>('reading')
  const look = useCallback(async () => {
    const all = points ? await (await points()).list() : []
    const found = await Promise.all(all.map(readPoint))
    setRead(found)
    return found
  }, [points])
  useEffect(() => {
    queueMicrotask(() => void look().catch(() => setRead('refused')))
  }, [look])
  /** Rejects where the browser refuses, or what reads the points does not come: then none has changed. */
  const rewrite = async (rest: Rest, isInUnreadable: (raw: string) => boolean) => {
    if (!points) return
    const texts = new Map<number, string>()
    const gone: number[] = []
    for (const { id, raw, found } of await look()) {
      if (found === 'unreadable') {
        if (isInUnreadable(raw)) gone.push(id)
        continue
      }
      const left = rest(found.work)
      if (recordsOf(left.tables).length === 0) gone.push(id)
      else if (left !== found.work) texts.set(id, writeWorkFile(left, { contentVersion, savedAt: found.savedAt }))
    }
    await (await points()).rewrite(texts, gone)
    await look()
  }
  return { read, rewrite }
}

async function readPoint({ id, text }: RestorePoint): Promise<ReadPoint> {
  const opened = await openPickedFile(new Blob([text]), 'patient')
  if (opened.kind === 'opened') return { id, raw: text, found: opened }
  // Nobody knows what it holds, but a later try may tell.
  if (opened.failure === 'part-missing' || opened.failure === 'too-slow') throw new Error(opened.failure)
  return { id, raw: text, found: 'unreadable' }
}
