import { readFileSync } from 'node:fs'

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number, readonly problems: readonly string[] }} Tally */

/** @type {Tally} */
const nothing = { passed: 0, failed: 0, skipped: 0, problems: [] }

/**
 * One check that passed or did not.
 * @param {string} name
 * @param {boolean} passed
 * @returns {Tally}
 */
export function tallyOfOne(name, passed) {
  return passed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1, problems: [name] }
}

/**
 * The sum of several tallies.
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(...tallies) {
  return tallies.reduce(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
      skipped: sum.skipped + next.skipped,
      problems: [...sum.problems, ...next.problems],
    }),
    nothing,
  )
}

/**
 * @param {Tally} tally
 */
export function describeTally({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}

/**
 * Counts the tests of a run from its own report. A run that ended badly, or said nothing, counts as a failure even
 * when no test in it did: a suite that could not start must not look like one without faults.
 * @param {string} name
 * @param {string} file where the run wrote its JSON report
 * @param {number} exitCode
 * @param {(report: any) => Tally} read
 * @returns {Tally}
 */
export function tallyOfSuite(name, file, exitCode, read) {
  let tally
  try {
    tally = read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return tallyOfOne(`${name}: gave no report`, false)
  }
  if (tally.passed + tally.failed === 0) return addTallies(tally, tallyOfOne(`${name}: ran no test`, false))
  if (exitCode !== 0 && tally.failed === 0)
    return addTallies(tally, tallyOfOne(`${name}: ended with code ${exitCode}`, false))
  return tally
}

/**
 * Reads vitest's JSON report.
 * @param {{ testResults: readonly { name: string, status: string, assertionResults: readonly { fullName: string, status: string }[] }[] }} report
 * @returns {Tally}
 */
export function readVitestReport(report) {
  return addTallies(
    ...report.testResults.map((file) => {
      // A file that does not load has no tests to fail.
      if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
        return addTallies(...file.assertionResults.map(tallyOfVitestTest), tallyOfOne(file.name, false))
      return addTallies(...file.assertionResults.map(tallyOfVitestTest))
    }),
  )
}

/**
 * Reads Playwright's JSON report.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly { message?: string }[] }} report
 * @returns {Tally}
 */
export function readPlaywrightReport({ stats, errors }) {
  const failed = stats.unexpected + stats.flaky
  return addTallies(
    {
      passed: stats.expected,
      failed,
      skipped: stats.skipped,
      problems: failed > 0 ? [`${failed} real-browser tests, named above`] : [],
    },
    ...errors.map((error) => tallyOfOne(error.message?.split('\n')[0] ?? 'real-browser tests', false)),
  )
}

/**
 * @param {{ fullName: string, status: string }} test
 * @returns {Tally}
 */
function tallyOfVitestTest({ fullName, status }) {
  return status === 'passed' || status === 'failed'
    ? tallyOfOne(fullName, status === 'passed')
    : { ...nothing, skipped: 1 }
}
