import { expect, it } from 'vitest'
import { isNewRelease } from '../../src/app/isNewRelease.ts'

const pageOf = (script: string) => async () =>
  new Response(
    `<script src="./boot.js"></script>
    <script type="module" crossorigin src="./assets/runtime-c3.js"></script>
    <script type="module" crossorigin src="./assets/${script}"></script>`,
  )
const own = ['./assets/runtime-c3.js', './assets/start-a1.js']

it.each([
  ['the same release', pageOf('start-a1.js'), false],
  ['another release', pageOf('start-b2.js'), true],
  ['a page of another kind, as a host shows when it is down', async () => new Response('<h1>Soon back</h1>'), false],
  ['nothing, without a network', () => Promise.reject(new TypeError('offline')), false],
])('tells a new release by the scripts that the served page starts with: %s', async (_what, fetchPage, isNew) => {
  expect(await isNewRelease(fetchPage, own)).toBe(isNew)
})
