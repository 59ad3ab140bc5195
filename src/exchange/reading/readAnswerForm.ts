import { strFromU8, unzipSync } from 'fflate'
import { type FoundAnswer, formRows } from './formRows.ts'

/** A filled-in form is some tens of kilobytes; pictures that somebody pasted in are not read, and may take room. */
export const MAX_FORM_BYTES = 10 * 1024 * 1024
/** The words of a Word file unpacked: packed a thousandfold, a small file could fill the memory. */
const MAX_WORDS = 20 * 1024 * 1024
/** Where Word keeps the words of a document; some programs number it. */
const WORDS = /^word\/document\d*\.xml$/

/** Why a form could not be read. */
export type FormFailure = 'not-ours' | 'damaged' | 'too-large'
export type FormResult =
  | { readonly kind: 'read'; readonly found: readonly FoundAnswer[] }
  | { readonly kind: 'failed'; readonly failure: FormFailure }

const failed = (failure: FormFailure): FormResult => ({ kind: 'failed', failure })

/** Reads a form that comes back, a Word file or a web page; `decode` gives the text of a page, nothing where it is none. */
export function readAnswerForm(
  bytes: Uint8Array<ArrayBuffer>,
  decode: (bytes: Uint8Array<ArrayBuffer>) => string | undefined,
): FormResult {
  if (bytes.length > MAX_FORM_BYTES) return failed('too-large')
  if (isZip(bytes)) return readWord(bytes)
  const text = decode(bytes)
  if (text === undefined) return failed('damaged')
  return resultOf(formRows(text, 'page'))
}

/** Only the words are unpacked, and only into the room that the file says they take, all of them together. */
function readWord(bytes: Uint8Array<ArrayBuffer>): FormResult {
  let room = MAX_WORDS
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WORDS.test(name)) return false
        room -= originalSize
        return room >= 0
      },
    })
    if (room < 0) return failed('too-large')
    return resultOf(Object.values(files).flatMap((file) => formRows(strFromU8(file), 'word')))
  } catch {
    return failed('damaged')
  }
}

const resultOf = (found: readonly FoundAnswer[]): FormResult =>
  found.length === 0 ? failed('not-ours') : { kind: 'read', found }

/** How every zip file begins that holds anything (APPNOTE.TXT, 4.3.7). */
const isZip = ([p, k, three, four]: Uint8Array): boolean => p === 0x50 && k === 0x4b && three === 3 && four === 4
