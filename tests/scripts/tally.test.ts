import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeTally, readPlaywrightReport, readVitestReport, tallyOfSuite } from '../../scripts/tally.mjs'
import { folderWith } from './temporaryFolder.ts'

const test = (status: string) => ({ fullName: `a ${status} test`, status })
const file = (status: string, ...statuses: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: statuses.map(test),
})

const suite = (report: object, exitCode: number, read: Parameters<typeof tallyOfSuite>[3] = readVitestReport) =>
  tallyOfSuite('tests', join(folderWith({ 'report.json': JSON.stringify(report) }), 'report.json'), exitCode, read)

describe('the sum of a run', () => {
  it('counts passed and failed tests, and neither for skipped ones', () => {
    const tally = suite({ testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed', 'skipped')] }, 1)
    expect(describeTally(tally)).toBe('2 passed, 1 failed')
    expect(tally.skipped).toBe(1)
  })

  it('counts a test file that does not load as a failure', () => {
    expect(describeTally(suite({ testResults: [file('passed', 'passed'), file('failed')] }, 1))).toBe(
      '1 passed, 1 failed',
    )
  })

  it('counts a run that ended badly as a failure, even when no test in it failed', () => {
    expect(describeTally(suite({ testResults: [file('passed', 'passed')] }, 1))).toBe('1 passed, 1 failed')
  })

  it('counts a run without tests or without a report as a failure', () => {
    expect(describeTally(suite({ testResults: [] }, 0))).toBe('0 passed, 1 failed')
    expect(describeTally(tallyOfSuite('tests', join(folderWith({}), 'none.json'), 0, readVitestReport))).toBe(
      '0 passed, 1 failed',
    )
  })

  it("counts Playwright's tests, flaky ones as failed, and its errors outside tests", () => {
    const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 4 }
    const tally = suite({ stats, errors: [{ message: 'The server did not start' }] }, 1, readPlaywrightReport)
    expect(describeTally(tally)).toBe('5 passed, 4 failed')
  })
})
