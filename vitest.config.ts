import { availableParallelism } from 'node:os'
import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

/** Tests of what is drawn on a page; the rest run in plain Node, where a reach for the browser shows itself. */
const inPage = ['app', 'features', 'journeys', 'parts', 'store', 'ui'].map((room) => `tests/${room}/**/*.test.{ts,tsx}`)

/** Set by scripts/parts.mjs, which counts the tests from it. */
const report = process.env.UNIT_REPORT

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
      // The tests are the longest part of `npm run check`: both cores of a small machine, not all but one.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      // A ceiling for slow machines, not a measure: speed is measured in the benchmark.
      testTimeout: 180_000,
      hookTimeout: 180_000,
      // A forgotten `.only` would make a whole run look green.
      allowOnly: !report,
      projects: [
        {
          extends: true,
          test: {
            name: 'plain',
            environment: 'node',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: [...inPage, 'tests/e2e/**'],
          },
        },
        {
          extends: true,
          test: { name: 'page', environment: 'jsdom', include: inPage, setupFiles: ['tests/support/setup.ts'] },
        },
      ],
    },
  }),
)
