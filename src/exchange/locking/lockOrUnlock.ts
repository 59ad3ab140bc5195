import { textIn } from '../browser/textIn.ts'
import { MAX_BYTES } from '../reading/readWorkFile.ts'
import { lockText, type Unlocked, unlockText } from './lockedText.ts'

/** A text to lock, or a locked file to open. */
export type AskedOfLock = { readonly phrase: string } & ({ readonly text: string } | { readonly file: Blob })

export type LockMade = Unlocked | { readonly kind: 'locked'; readonly text: string }

/** Four characters for three bytes, and what tells how it was locked: the largest text whose locked file can be opened. */
const MAX_TEXT = Math.floor(((MAX_BYTES - 1000) * 3) / 4)

/** Locks or opens, wherever it runs. */
export async function lockOrUnlock(asked: AskedOfLock): Promise<LockMade> {
  if ('text' in asked) return lock(asked.text, asked.phrase)
  const { file, phrase } = asked
  if (file.size > MAX_BYTES) return { kind: 'failed', failure: 'too-large' }
  const text = textIn(new Uint8Array(await file.arrayBuffer()))
  return text === undefined ? { kind: 'failed', failure: 'damaged' } : unlockText(text, phrase)
}

async function lock(text: string, phrase: string): Promise<LockMade> {
  const { size } = new Blob([text])
  if (size > MAX_TEXT) return { kind: 'failed', failure: 'too-large' }
  return { kind: 'locked', text: await lockText(text, phrase) }
}
