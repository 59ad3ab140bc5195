import { FORMATS } from '../../schema/format.ts'
import { LOCKED_FORMAT } from '../../schema/lockedFile.ts'
import { SHARED_FORMATS } from '../../schema/sharedFormat.ts'

type Begins = (head: string) => boolean

/** What each file of the app's says first of itself. */
const claim = (format: string): Begins => like(new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${format}"`))
const like =
  (beginning: RegExp): Begins =>
  (head) =>
    beginning.test(head)
const zip: Begins = (head) => head.startsWith('PK\u0003\u0004')
const inWord = like(/\[Content_Types\]\.xml|_rels\/|word\//)

/** Every kind of file that the app makes or takes, with how it begins. Word's are zips too, and say at once what they hold. */
const beginnings = [
  ['work', claim(FORMATS.work)],
  ['locked', claim(LOCKED_FORMAT)],
  ['staff-meeting', claim(FORMATS['staff-meeting'])],
  ['example', claim(SHARED_FORMATS.example)],
  ['withdrawal', claim(SHARED_FORMATS.withdrawal)],
  ['pack', claim(SHARED_FORMATS.pack)],
  ['collection', claim(SHARED_FORMATS.collection)],
  ['pdf', like(/^%PDF-/)],
  ['calendar', like(/^\s*BEGIN:VCALENDAR/i)],
  ['word', (head) => zip(head) && inWord(head)],
  ['zip', zip],
  ['web-page', like(/^\s*<(?:!doctype html|html)/i)],
] as const satisfies readonly (readonly [kind: string, begins: Begins])[]

export const kindsOfFile = beginnings.map(([kind]) => kind)
/** What a file is, whatever it was named. */
export type KindOfFile = (typeof kindsOfFile)[number]

/** So much of a file tells what it is. */
export const HEAD_BYTES = 4096

/** Told by how a file begins; it may still be damaged further on. */
export function kindOfFile(bytes: Uint8Array<ArrayBuffer>): KindOfFile | 'not-known' {
  // What is no text is read too, and so is a letter that the end cuts.
  const head = new TextDecoder('utf-8', { fatal: false }).decode(bytes.subarray(0, HEAD_BYTES))
  return beginnings.find(([, begins]) => begins(head))?.[0] ?? 'not-known'
}
