/**
 * One row of the table: the app's samples and those of a floor, taken in the same run.
 * @typedef {object} Row
 * @property {string} name
 * @property {'ms' | 'bytes' | ''} unit
 * @property {readonly number[]} app
 * @property {readonly number[]} bare
 * @property {number} [limit] what the median may not pass
 * @property {string} [floor] what it stands beside, where that is not the bare stack
 * @property {number} [times] how many times the floor the median may not pass
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
  const lines = rows.map((row) => {
    const { name, unit, app, bare, floor = 'bare stack' } = row
    const beside = bare.length === 0 ? '–' : `${describe(bare, unit)} (${floor})`
    return [name, describe(app, unit), beside, ratioOf(row), verdict(row)].join(' | ')
  })
  return ['What | Lägeskoll AI | floor | times the floor | limit', '---|---|---|---|---', ...lines]
    .map((line) => `| ${line} |`)
    .join('\n')
}

/**
 * @param {readonly number[]} samples
 * @param {Row['unit']} unit
 */
function describe(samples, unit) {
  if (samples.length === 0) return '–'
  return `${spreadOf(samples, shownAs(unit))}${named(unit)}, n=${samples.length}`
}

/**
 * The median, and the least and the most where they differ.
 * @param {readonly number[]} samples
 * @param {(value: number) => string} show
 */
function spreadOf(samples, show) {
  const [least, most] = [Math.min(...samples), Math.max(...samples)]
  return least === most ? show(least) : `${show(median(samples))} (${show(least)}–${show(most)})`
}

/**
 * The ratio of the medians, and of the least and the most of the samples that were taken side by side.
 * @param {Row} row
 */
function ratioOf({ app, bare }) {
  if (bare.length === 0 || median(bare) === 0) return '–'
  const ratio = (median(app) / median(bare)).toFixed(2)
  if (app.length !== bare.length) return ratio
  const each = app.map((value, at) => value / (bare[at] ?? NaN)).filter(Number.isFinite)
  return each.length === 0 ? ratio : `${ratio} (${Math.min(...each).toFixed(2)}–${Math.max(...each).toFixed(2)})`
}

/** @param {Row} row */
const verdict = (row) =>
  limitsOf(row)
    .map(({ holds, words }) => `${holds ? 'holds' : 'OVER'}: ${words}`)
    .join(', ')

/** @param {Row} row */
function limitsOf({ app, bare, limit, times, unit }) {
  return [
    ...(limit === undefined ? [] : [{ holds: median(app) <= limit, words: `${shownAs(unit)(limit)}${named(unit)}` }]),
    ...(times === undefined ? [] : [{ holds: median(app) <= times * median(bare), words: `${times} times` }]),
  ]
}

/**
 * The limits that a row passes, with what it has come to beside each; nothing where all hold.
 * @param {Row} row
 */
export function overIn(row) {
  const over = limitsOf(row).filter(({ holds }) => !holds)
  if (over.length === 0) return ''
  const words = over.map(({ words }) => words).join(', ')
  return `${describe(row.app, row.unit)}, ${ratioOf(row)} times the floor, where the limit is ${words}`.replace(
    ', – times the floor',
    '',
  )
}

/** @param {Row['unit']} unit */
const named = (unit) => (unit === '' ? '' : unit === 'ms' ? ' ms' : ' kB')

/** @param {Row['unit']} unit */
function shownAs(unit) {
  return (/** @type {number} */ value) => (unit === 'bytes' ? value / 1000 : value).toFixed(1)
}
