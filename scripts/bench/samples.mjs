/**
 * One row of the table: the app's samples and those of the bare stack, taken in the same run.
 * @typedef {object} Row
 * @property {string} name
 * @property {'ms' | 'bytes'} unit
 * @property {readonly number[]} app
 * @property {readonly number[]} bare
 * @property {number} [limit] what the median may not pass
 */

/**
 * Takes samples of the app and of the bare stack in turn, so that a busy moment of the machine meets both.
 * @template T
 * @param {number} count
 * @param {() => Promise<T>} app
 * @param {() => Promise<T>} bare
 */
export async function inTurn(count, app, bare) {
  /** @type {{ app: T[], bare: T[] }} */
  const samples = { app: [], bare: [] }
  for (let taken = 0; taken < count; taken += 1) {
    samples.app.push(await app())
    samples.bare.push(await bare())
  }
  return samples
}

/** @param {readonly number[]} samples */
function median(samples) {
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2
}

/**
 * The rows as a Markdown table: median, and from the least to the most.
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  const lines = rows.map(({ name, unit, app, bare, limit }) =>
    [name, describe(app, unit), describe(bare, unit), verdict(app, limit, unit)].join(' | '),
  )
  return ['What | Lägeskoll AI | bare stack | limit', '---|---|---|---', ...lines]
    .map((line) => `| ${line} |`)
    .join('\n')
}

/**
 * @param {readonly number[]} samples
 * @param {Row['unit']} unit
 */
function describe(samples, unit) {
  const show = shownAs(unit)
  if (samples.length === 0) return '–'
  const [least, most] = [Math.min(...samples), Math.max(...samples)]
  const spread = least === most ? '' : ` (${show(least)}–${show(most)})`
  return `${show(median(samples))} ${unit === 'ms' ? 'ms' : 'kB'}${spread}, n=${samples.length}`
}

/**
 * @param {readonly number[]} samples
 * @param {number | undefined} limit
 * @param {Row['unit']} unit
 */
function verdict(samples, limit, unit) {
  if (limit === undefined) return ''
  return `${median(samples) <= limit ? 'holds' : 'OVER'}: ${shownAs(unit)(limit)} ${unit === 'ms' ? 'ms' : 'kB'}`
}

/** @param {Row['unit']} unit */
function shownAs(unit) {
  return (/** @type {number} */ value) => (unit === 'bytes' ? value / 1000 : value).toFixed(1)
}
