import { LOCK_VERSION, LOCKED_FORMAT, type LockedFile, lockedFileSchema, ROUNDS } from '../../schema/lockedFile.ts'
import { parseAs } from '../../schema/parseAs.ts'
import { versionSchema } from '../../schema/workFile.ts'
import { checksumOf } from '../reading/checksum.ts'
import { tidied } from './phrase.ts'

/** Why a locked file stays locked, or why a text cannot be locked: 'too-large' for a file that could be opened again. */
export type LockedFailure = 'wrong-phrase' | 'damaged' | 'too-new' | 'too-large'

export type Unlocked =
  | { readonly kind: 'unlocked'; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: LockedFailure }

/** What locking takes from outside, so that a test can say it. */
export type Lottery = (into: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>

/** A text that only whoever has the phrase can read. Salt and starting value are new for each file. */
export async function lockText(
  text: string,
  phrase: string,
  random: Lottery = (into) => crypto.getRandomValues(into),
): Promise<string> {
  const salt = random(new Uint8Array(16))
  const iv = random(new Uint8Array(12))
  const key = await keyFrom(phrase, salt, ROUNDS)
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))
  const content = inBase64(new Uint8Array(locked))
  const file: LockedFile = {
    format: LOCKED_FORMAT,
    formatVersion: LOCK_VERSION,
    key: { way: 'PBKDF2-SHA-256', rounds: ROUNDS, salt: inBase64(salt) },
    cipher: { way: 'AES-256-GCM', iv: inBase64(iv) },
    checksum: checksumOf(content),
    content,
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** The text of a locked file, whoever made it: nothing in it can do more than fail. */
export async function unlockText(text: string, phrase: string): Promise<Unlocked> {
  const file = readLocked(text)
  if (typeof file === 'string') return { kind: 'failed', failure: file }
  const bytes = [file.key.salt, file.cipher.iv, file.content].map(fromBase64)
  const [salt, iv, content] = bytes
  if (!salt || !iv || !content) return { kind: 'failed', failure: 'damaged' }
  try {
    const key = await keyFrom(phrase, salt, file.key.rounds)
    const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, content)
    return { kind: 'unlocked', text: new TextDecoder('utf-8', { fatal: true }).decode(open) }
  } catch {
    // Whole as it was saved, and still it does not open.
    return { kind: 'failed', failure: 'wrong-phrase' }
  }
}

function readLocked(text: string): LockedFile | 'damaged' | 'too-new' {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return 'damaged'
  }
  const versioned = parseAs(versionSchema, data)
  if (versioned !== 'unfit' && versioned.formatVersion > LOCK_VERSION) return 'too-new'
  const file = parseAs(lockedFileSchema, data)
  return file === 'unfit' || checksumOf(file.content) !== file.checksum ? 'damaged' : file
}

async function keyFrom(phrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(tidied(phrase))
  const raw = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(way, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Fewer at a time than a function takes arguments. */
const SLICE = 0x8000

function inBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += SLICE) text += String.fromCharCode(...bytes.subarray(at, at + SLICE))
  return btoa(text)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
