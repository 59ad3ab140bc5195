import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clickToPaint } from '../paint.mjs'
import { byName, openWorkFile } from '../steps.mjs'
import { read } from './workFile.mjs'

const SAMPLES = 7
const FILES = 3
/** With ten rounds two of them may take so much longer to compare than where there are no others. */
const MOST = 1.2

/**
 * The follow-up of the last two of ten rounds of the largest size beside that of two rounds, and how both files open.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function rounds({ appUrl, bigWork, fresh }) {
  const scratch = mkdtempSync(join(tmpdir(), 'lageskoll-rounds-'))
  const [two, ten] = [join(scratch, 'two.json'), join(scratch, 'ten.json')]
  const [ofTwo, ofTen] = [writeRounds(two, bigWork, 2), writeRounds(ten, bigWork, 10)]
  try {
    const [fewer, more] = [await followUp(appUrl, fresh, two), await followUp(appUrl, fresh, ten)]
    const opened = { fewer: /** @type {number[]} */ ([]), more: /** @type {number[]} */ ([]) }
    while (opened.more.length < FILES) {
      opened.fewer.push(await read({ appUrl, fresh, file: two, ends: 'opened' }))
      opened.more.push(await read({ appUrl, fresh, file: ten, ends: 'opened' }))
    }
    return [
      rowOf('follow-up of ten rounds, beside that of two', more, fewer, MOST, 'two rounds'),
      rowOf(
        `work file of ${ofTen} records, beside one of ${ofTwo}`,
        opened.more,
        opened.fewer,
        ofTen / ofTwo,
        `file of ${ofTwo} records`,
      ),
    ]
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** @param {string} name @param {readonly number[]} app @param {readonly number[]} bare @param {number} factor @param {string} floor */
const rowOf = (name, app, bare, factor, floor) => ({
  ...{ name, unit: /** @type {const} */ ('ms'), app, bare, floor, times: Number(factor.toFixed(2)) },
})

/**
 * The big work with earlier rounds before its own, each with as many answers and as long notes; gives how many records.
 * @param {string} file @param {string} bigWork @param {number} count
 */
function writeRounds(file, bigWork, count) {
  const big = JSON.parse(readFileSync(bigWork, 'utf8'))
  /** @type {readonly Record<string, any>[]} */
  const records = big.records
  const earlier = Array.from({ length: count - 1 }, (_, index) => {
    const roundId = `bench-round-${index}`
    return records
      .filter(({ kind }) => kind === 'round' || kind === 'answer')
      .map((record) => earlierOf(record, roundId, index))
  })
  const all = [...records, ...earlier.flat()]
  writeFileSync(file, JSON.stringify({ ...big, records: all }))
  return all.length
}

/**
 * From the press to the painted page, over and over; the first time, which fetches it, is not counted.
 * @param {string} appUrl @param {import('../runBench.mjs').Bench['fresh']} fresh @param {string} file
 */
function followUp(appUrl, fresh, file) {
  return fresh({}, async (page) => {
    await openWorkFile(page, appUrl, file)
    const times = []
    while (times.length <= SAMPLES) {
      await byName(page, 'Översikt').click()
      await page.getByRole('heading', { level: 1, name: /^Översikt/ }).waitFor()
      times.push(await clickToPaint(byName(page, 'Uppföljning'), { untilNewHeading: true }))
    }
    return times.slice(1)
  })
}

/**
 * A round or an answer of the big work as it is in an earlier round.
 * @param {Record<string, any>} record @param {string} roundId @param {number} index
 * @returns {Record<string, any>}
 */
function earlierOf(record, roundId, index) {
  if (record.kind === 'round') return { ...record, id: roundId, startedOn: `2025-0${index + 1}-01` }
  const choice = index % 2 ? record.choice : 'no'
  return { ...record, id: `${roundId}.${record.questionId}`, roundId, choice }
}
