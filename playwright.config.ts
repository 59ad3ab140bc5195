import { defineConfig } from '@playwright/test'
import { chromiumFlags } from './scripts/chromiumFlags.mjs'
import { engineNames } from './scripts/engines.mjs'
import type { EngineOptions } from './tests/e2e/engines/support.ts'

// scripts/parts.mjs sets these three; by hand `npx playwright test` serves the build that is in dist.
const { BASE_URL, CHROME_PATH, E2E_REPORT } = process.env
const portByHand = '4188'
const address = BASE_URL ?? `http://127.0.0.1:${portByHand}/`

export default defineConfig<EngineOptions>({
  testDir: 'tests/e2e',
  // A ceiling for slow machines, not a measure: speed is measured in the benchmark.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  // A test that passes the second time has still found something.
  retries: 0,
  forbidOnly: Boolean(E2E_REPORT),
  reporter: E2E_REPORT ? [['list'], ['json', { outputFile: E2E_REPORT }]] : [['list']],
  use: {
    baseURL: address,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // A test that is not about them would fetch the whole app once more, and a worker would answer what the test takes away.
    serviceWorkers: 'block',
    acceptDownloads: true,
    trace: 'retain-on-failure',
    launchOptions: { args: chromiumFlags, ...(CHROME_PATH && { executablePath: CHROME_PATH }) },
  },
  projects: [
    { name: 'chromium', testIgnore: '**/engines/**', use: { viewport: { width: 1280, height: 800 } } },
    ...engineNames.map((engineName) => ({ name: engineName, testMatch: '**/engines/*.spec.ts', use: { engineName } })),
  ],
  ...(!BASE_URL && {
    webServer: { command: 'node scripts/run.mjs serve', url: address, env: { PORT: portByHand } },
  }),
})
