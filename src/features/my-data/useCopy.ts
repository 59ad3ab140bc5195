import { useEffect, useState } from 'react'
import { hasWork } from '../../domain/work/hasWork.ts'
import { fileNameOf, lockedWith, saveFile, saveToSame, writeCheckedFile } from '../../exchange/index.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useNow, useTables, useToday, useWorkNow, useWorkplace } from '../../store/WorkProvider.tsx'

/** Nobody else's, so that nobody takes it for something to edit. */
const ENDING = '.lageskoll'

export type Copy = {
  /** Undefined while there is nothing to save. */
  readonly save: (() => void) | undefined
  /** Saves it in a file that only opens with the phrase; says why where it could not be locked. */
  readonly saveLocked: (phrase: string) => Promise<'saved' | 'too-large' | 'too-slow' | 'failed'>
  /** Saves it in the one file that the person has chosen, or now chooses. */
  readonly saveToSame: () => Promise<'saved' | 'failed' | 'not-chosen'>
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
  const textNow = () => writeCheckedFile(workNow(), { contentVersion, savedAt: now().toISOString() })
  const nameOf = (start: string) => `${fileNameOf(start, name, today, ENDING)}${ENDING}`
  const give = (text: string, start: string) => {
    const fileName = nameOf(start)
    // An ending of its own is kept only where the type is nobody else's.
    saveFile(text, 'application/octet-stream', fileName)
    noteCopied()
    setSavedAs(fileName)
  }
  const save = () => give(textNow(), 'lageskoll-arbetsfil')
  const saveLocked = async (phrase: string) => {
    const made = await lockedWith(phrase, textNow())
    if (made.kind === 'failed')
      return made.failure === 'too-large' || made.failure === 'too-slow' ? made.failure : 'failed'
    give(made.text, 'lageskoll-arbetsfil-med-losenfras')
    return 'saved'
  }
  const saveAgain = async () => {
    const result = await saveToSame(textNow(), nameOf('lageskoll-arbetsfil'))
    if (result === 'saved') noteCopied()
    return result
  }
  const offered = hasWork(tables) ? save : undefined
  useSaveKey(offered)
  return { save: offered, saveLocked, saveToSame: saveAgain, savedAs }
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
