import { textIn } from '../browser/textIn.ts'
import { MAX_BYTES } from '../reading/readWorkFile.ts'
import { lockText, type Unlocked, unlockText } from './lockedText.ts'

/** A text to lock, or a locked file to open. */
export type AskedOfLock = { readonly phrase: string } & ({ readonly text: string } | { readonly file: Blob })

export type LockMade = Unlocked | { readonly kind: 'locked'; readonly text: string }

/** Locks or opens, wherever it runs. */
export async function lockOrUnlock(asked: AskedOfLock): Promise<LockMade> {
  if ('text' in asked) return { kind: 'locked', text: await lockText(asked.text, asked.phrase) }
  const { file, phrase } = asked
  const text = file.size > MAX_BYTES ? undefined : textIn(new Uint8Array(await file.arrayBuffer()))
  return text === undefined ? { kind: 'failed', failure: 'damaged' } : unlockText(text, phrase)
}
