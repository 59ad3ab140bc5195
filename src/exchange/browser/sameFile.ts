declare global {
  interface Window {
    /** Not in every browser, and not in TypeScript's library (https://wicg.github.io/file-system-access/#api-showsavefilepicker). */
    readonly showSaveFilePicker?: (options: SaveOptions) => Promise<FileSystemFileHandle>
  }
}
type SaveOptions = {
  readonly suggestedName: string
  readonly types: readonly { readonly accept: { readonly [type: string]: readonly `.${string}`[] } }[]
}

/** The file that was last chosen, as long as this window is open: the browser asks anew in another. */
let chosen: FileSystemFileHandle | undefined

export const canSaveToSame = (): boolean => 'showSaveFilePicker' in globalThis

/** The name of the file that is written over at the next saving; undefined where none is chosen. */
export const sameFileName = (): string | undefined => chosen?.name

/** Other work than that file holds takes the place of this: saving again asks which file it belongs in. */
export const forgetSameFile = (): void => {
  chosen = undefined
}

/**
 * Writes into the file that was chosen before, or lets the person choose one; 'not-chosen' when they change their mind. What was
 * written is read back: 'failed' where it is not there.
 */
export async function saveToSame(text: string, suggestedName: string): Promise<'saved' | 'failed' | 'not-chosen'> {
  try {
    const types = [{ accept: { 'application/octet-stream': ['.lageskoll'] } }] as const
    chosen ??= await window.showSaveFilePicker?.({ suggestedName, types })
  } catch {
    return 'not-chosen'
  }
  if (!chosen) return 'failed'
  try {
    const stream = await chosen.createWritable()
    await stream.write(text)
    await stream.close()
    if ((await (await chosen.getFile()).text()) === text) return 'saved'
  } catch {
    // Moved, taken away, on a full disk or not allowed any more.
  }
  // The next press lets another one be chosen.
  chosen = undefined
  return 'failed'
}
