import { readFileSync } from 'node:fs'
import { lockText } from '../../src/exchange/locking/lockedText.ts'
import { writeCheckedFile } from '../../src/exchange/reading/writeCheckedFile.ts'
import { writeStaffMeetingFile } from '../../src/exchange/reading/writeWorkFile.ts'
import { documents } from '../../src/report/documents.ts'
import { drawHtml } from '../../src/report/draw/html/drawHtml.ts'
import type { FileKind } from '../../src/schema/format.ts'
import { tablesOf } from '../../src/schema/record.ts'
import { filledWord } from './answerForms.ts'
import { exampleTables, stateOf } from './documentStates.ts'
import { exampleAnswers } from './exampleAnswers.ts'
import { someWork, workplace } from './someWork.ts'
import { tinyStaffMeeting } from './tinyStaffMeeting.ts'
import { staffMeetingRecords, workOf } from './work.ts'

const STAMP = { contentVersion: 'abc', savedAt: '2026-03-21T13:32:05.123Z' }
const fixture = (name: string) => readFileSync(`tests/fixtures/work-file-${name}.json`, 'utf8')

/** A file that the app has written, of the kind that is asked for where it is opened. */
export type Kept = { readonly name: string; readonly kind: FileKind | 'form' | 'locked'; readonly bytes: Uint8Array }

const inBytes = (text: string) => new TextEncoder().encode(text)

/** One real file of every kind and version that the app opens. */
export async function corpus(): Promise<readonly Kept[]> {
  const checked = writeCheckedFile(workOf(someWork), STAMP)
  const meeting = tablesOf([workplace, ...staffMeetingRecords(tinyStaffMeeting())])
  const large = writeCheckedFile(workOf(exampleTables('sv')), STAMP)
  const work = { v1: fixture('v1'), v2: fixture('v2'), v3: fixture('v3'), full: fixture('v3-full'), checked }
  const examples = ['sv', 'en'].map((language) => readFileSync(`public/example-workplace.${language}.json`, 'utf8'))
  return [
    ...Object.entries(work).map(([name, text]): Kept => ({ name, kind: 'work', bytes: inBytes(text) })),
    ...examples.map((text, index): Kept => ({ name: `example ${index}`, kind: 'work', bytes: inBytes(text) })),
    { name: 'meeting', kind: 'staff-meeting', bytes: inBytes(writeStaffMeetingFile(meeting, STAMP)) },
    { name: 'locked', kind: 'locked', bytes: inBytes(await lockText(large, 'fem ord som alla kan')) },
    {
      name: 'form as a page',
      kind: 'form',
      bytes: inBytes(drawHtml(documents['answer-form'].build(stateOf('worked example', 'sv')))),
    },
    { name: 'form in Word', kind: 'form', bytes: await filledWord('sv', exampleAnswers('sv')) },
  ]
}
