import { beforeAll, describe, expect, it } from 'vitest'
import { mergeWorkFiles } from '../../../src/exchange/browser/mergeWorkFiles.ts'
import { openAnswerForm } from '../../../src/exchange/browser/openAnswerForm.ts'
import { DEADLINE } from '../../../src/exchange/browser/openApart.ts'
import { openWorkFile } from '../../../src/exchange/browser/openWorkFile.ts'
import { lockOrUnlock } from '../../../src/exchange/locking/lockOrUnlock.ts'
import { type OpenResult, readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { writeWorkFile } from '../../../src/exchange/reading/writeWorkFile.ts'
import { hasHalfCharacter, isSame } from '../../../src/records/json.ts'
import { isWhole } from '../../../src/records/whole.ts'
import { corpus, type Kept } from '../../support/corpus.ts'
import { exampleTables } from '../../support/documentStates.ts'
import { type Draw, drawFrom, mutatedBytes, mutatedJson } from '../../support/mutations.ts'
import { someWork } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

const SAVED = '2026-03-21T13:32:05.123Z'

/** How many of each: fifty thousand in the checks, ten times as many by `FUZZ=10 npx vitest run mutatedFiles`. */
const TIMES = Number(process.env.FUZZ ?? 1)
const ROUNDS: { readonly [name: string]: { readonly bytes: number; readonly json: number } } = {
  v1: { bytes: 9000, json: 13_000 },
  v2: { bytes: 1500, json: 3500 },
  v3: { bytes: 1200, json: 2500 },
  full: { bytes: 400, json: 800 },
  checked: { bytes: 4000, json: 6000 },
  'example 0': { bytes: 150, json: 350 },
  'example 1': { bytes: 150, json: 350 },
  meeting: { bytes: 2500, json: 4000 },
  // Salt and starting value have no checksum: whatever changes them costs the making of a key.
  locked: { bytes: 1000, json: 0 },
  'form as a page': { bytes: 400, json: 0 },
  'form in Word': { bytes: 500, json: 0 },
}

let kept: readonly Kept[] = []
beforeAll(async () => {
  kept = await corpus()
})

const named = (name: string) => {
  const found = kept.find((one) => one.name === name)
  if (!found) throw new Error(`No file ${name}`)
  return found
}

/** What comes of a file by the one way in for its kind: in any case a result with a name. */
async function open(kind: Kept['kind'], bytes: Uint8Array<ArrayBuffer>) {
  const file = new Blob([bytes])
  if (kind === 'form') return openAnswerForm(file)
  if (kind === 'locked') return lockOrUnlock({ file, phrase: 'fem ord som alla kan' })
  return openWorkFile(file, kind)
}

/** What is accepted is a whole state, and every tenth is written and read back as it was taken in. */
function check(result: OpenResult, isReadBack: boolean, told: string): void {
  if (result.kind === 'failed') return
  const { work, savedAt } = result
  expect(isWhole(work.tables), told).toBe(true)
  expect(hasHalfCharacter(work.tables), told).toBe(false)
  if (!isReadBack) return
  const again = readWorkFile(writeWorkFile(work, { contentVersion: 'x', savedAt }))
  const { tables, unread, history } = work
  const content = again.kind === 'opened' ? again.work : undefined
  expect(isSame(content?.tables, tables) && isSame(content?.unread, unread), told).toBe(true)
  expect(isSame(content?.history.removals, history.removals), told).toBe(true)
}

async function round(file: Kept, how: 'bytes' | 'json', seed: number): Promise<'opened' | 'refused'> {
  const draw: Draw = drawFrom(seed)
  const told = `${file.name}, ${how}, seed ${seed}`
  const text = how === 'json' ? mutatedJson(new TextDecoder().decode(file.bytes), draw) : undefined
  const bytes = text === undefined ? mutatedBytes(file.bytes, draw) : new TextEncoder().encode(text)
  const before = performance.now()
  const result = await open(file.kind, bytes).catch((error: unknown) => {
    throw new Error(`${told}: ${error instanceof Error ? error.stack : String(error)}`)
  })
  expect(performance.now() - before, told).toBeLessThan(DEADLINE.quick)
  if (result.kind === 'opened') check(result, seed % 10 === 0, told)
  return result.kind === 'failed' ? 'refused' : 'opened'
}

/** As it is in the app: whoever changes it in place throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

describe('a file that was damaged or made to do harm', () => {
  it('is drawn at least fifty thousand times', () => {
    const all = Object.values(ROUNDS).reduce((sum, { bytes, json }) => sum + bytes + json, 0)
    expect(all * TIMES).toBeGreaterThanOrEqual(50_000)
    expect(kept.map(({ name }) => name).toSorted()).toEqual(Object.keys(ROUNDS).toSorted())
  })

  it.each(Object.keys(ROUNDS))('is opened whole or refused by name, in time: %s', async (name) => {
    const file = named(name)
    const count = { opened: 0, refused: 0 }
    const inherited = Object.getOwnPropertyNames(Object.prototype).join(' ')
    for (const how of ['bytes', 'json'] as const)
      for (let seed = 0; seed < (ROUNDS[name]?.[how] ?? 0) * TIMES; seed += 1) count[await round(file, how, seed)] += 1
    // Not one that only meets the first check, or only the last.
    expect(count.refused).toBeGreaterThan(0)
    if (file.kind === 'work') expect(count.opened).toBeGreaterThan(count.refused / 20)
    expect(Object.getOwnPropertyNames(Object.prototype).join(' ')).toBe(inherited)
  })

  it.each(['checked', 'example 0'])(
    'leaves what is here as it is when it is put together with it: %s',
    async (name) => {
      const ours = frozen(workOf(name === 'checked' ? someWork : exampleTables('sv')))
      for (let seed = 0; seed < 200 * TIMES; seed += 1) {
        const file = new Blob([mutatedJson(new TextDecoder().decode(named(name).bytes), drawFrom(seed))])
        const asked = { ours, files: [file], decided: { choices: {}, verdicts: [] }, now: SAVED, seed: 'id' }
        const { plan, read, leftOut } = await mergeWorkFiles(asked)
        expect(read.length + leftOut.length, `seed ${seed}`).toBe(1)
        if (plan.kind === 'planned') expect(isWhole(plan.work.tables), `seed ${seed}`).toBe(true)
      }
    },
  )
})
