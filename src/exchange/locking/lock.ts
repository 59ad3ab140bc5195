import { fetchedPart } from '../../parts/fetchedPart.ts'
import type { LockedFailure } from './lockedText.ts'

const apart = fetchedPart(() => import('./lockApart.ts'))
const phrases = fetchedPart(() => import('./phrase.ts'))

/**
 * Whether this browser can lock files here: it hands out what that takes only where the address is safe (https, or this
 * computer).
 */
export const canLock = (): boolean => 'subtle' in crypto

/** A new phrase; rejects with `PartMissing` where the words could not be fetched. */
export const drawPhrase = async (): Promise<string> => (await phrases()).newPhrase()

/** Why a file could not be locked, or a locked one not opened. */
export type UnlockFailure = LockedFailure | 'part-missing' | 'too-slow'

/** A text locked with a phrase. Never rejects. */
export async function lockedWith(
  phrase: string,
  text: string,
): Promise<
  { readonly kind: 'locked'; readonly text: string } | { readonly kind: 'failed'; readonly failure: UnlockFailure }
> {
  try {
    const made = await (await apart()).lockApart({ text, phrase })
    return made.kind === 'unlocked' ? { kind: 'failed', failure: 'damaged' } : made
  } catch {
    return { kind: 'failed', failure: 'part-missing' }
  }
}

/** What is in a locked file, as a file of the same name. Never rejects. */
export async function unlockFile(
  file: File,
  phrase: string,
): Promise<
  { readonly kind: 'unlocked'; readonly file: File } | { readonly kind: 'failed'; readonly failure: UnlockFailure }
> {
  try {
    const made = await (await apart()).lockApart({ file, phrase })
    if (made.kind === 'unlocked') return { kind: 'unlocked', file: new File([made.text], file.name) }
    return { kind: 'failed', failure: made.kind === 'failed' ? made.failure : 'damaged' }
  } catch {
    return { kind: 'failed', failure: 'part-missing' }
  }
}
