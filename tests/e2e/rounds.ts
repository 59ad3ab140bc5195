import type { BrowserContext, Page } from '@playwright/test'
import { open } from './support.ts'

/** How many rounds of each kind: a handful in the checks, 200 by `ROUNDS=200 npm run e2e windows`. */
export const ROUNDS = Number(process.env.ROUNDS ?? 3)
/** A ceiling for slow machines, where a round takes some ten seconds. */
export const ROUNDS_TIMEOUT = 60_000 + ROUNDS * 20_000

/** The same chances in every run of one round, so that a failure can be made again. */
export function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

export const another = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage()
  await open(page, address)
  return page
}
