import { useEffect, useState } from 'react'
import { hasWork } from '../../domain/work/hasWork.ts'
import { fileNameOf, saveFile, writeWorkFile } from '../../exchange/index.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useNow, useTables, useToday, useWorkNow, useWorkplace } from '../../store/WorkProvider.tsx'

export type Copy = {
  /** Undefined while there is nothing to save. */
  readonly save: (() => void) | undefined
  /** The name of the file that was last handed to the browser, if one was. */
  readonly savedAs: string | undefined
}

/** Saving a copy of everything to a file, by a button or by Ctrl + S while the page is open. */
export function useCopy(): Copy {
  const { contentVersion, noteCopied } = useDevice()
  const tables = useTables()
  const workNow = useWorkNow()
  const name = useWorkplace()?.name ?? ''
  const today = useToday()
  const now = useNow()
  const [savedAs, setSavedAs] = useState<string>()
  const save = () => {
    const fileName = `${fileNameOf('lageskoll-arbetsfil', name, today)}.json`
    saveFile(writeWorkFile(workNow(), { contentVersion, savedAt: now().toISOString() }), 'application/json', fileName)
    noteCopied()
    setSavedAs(fileName)
  }
  const offered = hasWork(tables) ? save : undefined
  useSaveKey(offered)
  return { save: offered, savedAs }
}

function useSaveKey(save: (() => void) | undefined): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isSave =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's'
      if (!isSave || !save) return
      event.preventDefault()
      if (!event.repeat) save()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [save])
}
