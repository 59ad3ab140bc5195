import { zipSync } from 'fflate'
import { lockText } from '../../src/exchange/locking/lockedText.ts'
import type { KindOfFile } from '../../src/exchange/reading/kindOfFile.ts'
import { writeShared } from '../../src/exchange/reading/sharedFile.ts'
import { writeStaffMeetingFile, writeWorkFile } from '../../src/exchange/reading/writeWorkFile.ts'
import { drawCalendar } from '../../src/report/draw/calendar/drawCalendar.ts'
import { drawHtml } from '../../src/report/draw/html/drawHtml.ts'
import { drawWord } from '../../src/report/draw/word/drawWord.ts'
import { tablesOf } from '../../src/schema/record.ts'
import { swedishPlan } from '../fixtures/reportModels.ts'
import { draw } from '../report/draw/pdf/readPdf.ts'
import { day } from './plan.ts'
import { examplePack, sharedExample } from './someExample.ts'
import { someWork, workbench, workplace } from './someWork.ts'
import { workOf } from './work.ts'

const stamp = { contentVersion: 'x', savedAt: '2026-03-20T09:05:00.000Z' }
const event = { id: 'e', on: day('2026-04-01'), title: 'Uppföljning', description: 'En dag.' }
const work = () => writeWorkFile(workOf(someWork), stamp)

/** One file of every kind that the app makes or takes, as the app itself makes it. */
export const filesOfKinds: { readonly [K in KindOfFile]: () => BlobPart | Promise<BlobPart> } = {
  work,
  locked: () => lockText(work(), 'fem ord som ingen vet', (into) => into),
  'staff-meeting': () =>
    writeStaffMeetingFile(tablesOf([workplace, ...workbench.filter(({ kind }) => kind === 'staff-meeting')]), stamp),
  example: () => writeShared('example', sharedExample()),
  withdrawal: () => writeShared('withdrawal', { id: 'example-1', version: 1 }),
  pack: () => writeShared('pack', examplePack()),
  collection: () => writeShared('collection', { about: { themes: [], withdrawn: [], told: {} }, examples: [] }),
  pdf: () => draw(swedishPlan).bytes,
  calendar: () => drawCalendar([event], { made: swedishPlan.made, language: 'sv', name: 'Dagar' }),
  word: () => drawWord(swedishPlan),
  zip: () => zipSync({ 'exempel.json': new TextEncoder().encode(writeShared('example', sharedExample())) }),
  'web-page': () => drawHtml(swedishPlan),
}
