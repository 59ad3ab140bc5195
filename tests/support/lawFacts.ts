import { readFileSync } from 'node:fs'
import { type StepId, stepIds } from '../../src/schema/stepId.ts'
import { daysNamed } from './daysNamed.ts'

/** The law sheet as it was when the content was held against it: a copy, so that a change of either is seen. */
const sheet = readFileSync('tests/fixtures/law.md', 'utf8')
const lines = sheet.split('\n')

export type HookFact = {
  readonly id: string
  readonly cite: string
  readonly sv: string
  readonly en: string
  readonly steps: readonly StepId[]
  readonly status: string
  readonly read: string
}

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split(' | ')
    .map((cell) => cell.replace(/^\||\|$/g, '').trim())

const partOf = (from: string, to: string) => {
  const [start, end] = [sheet.indexOf(from), sheet.indexOf(to)]
  if (start < 0 || end < start) throw new Error(`The law sheet has no part from "${from}" to "${to}"`)
  return sheet.slice(start, end).split('\n')
}

/** A row of a table that begins with an id, which a new hook marks as such. */
const rowsOf = (part: readonly string[]) =>
  part
    .filter((line) => line.startsWith('|'))
    .map(cellsOf)
    .filter(([id = '']) => id !== 'id' && /^[a-z][a-z\d-]*(?: \*\*new\*\*)?$/.test(id))
    .map(([id = '', ...cells]) => [id.replace(' **new**', ''), ...cells] as const)

const hookRows = (part: readonly string[]): readonly HookFact[] =>
  rowsOf(part).map(([id, cite = '', sv = '', en = '', steps = '', status = '', read = '–']) => ({
    ...{ id, cite, sv, en, status, read },
    steps: steps.split(',').map((number) => stepIds[Number(number) - 1] as StepId),
  }))

const actHooks = hookRows(partOf('### A3.', '**Readings, not hooks**'))
const actIds = new Set(actHooks.map(({ id }) => id))

export const hookFacts: readonly HookFact[] = [
  ...hookRows(partOf('### A1.', '### A3.')),
  ...actHooks,
  ...hookRows(partOf('### A4.', '### A5.')),
]

/** What the sheet keeps out of a hook's words does not lower its letter. */
const isOutside = (clause: string) =>
  /our (?:reading|example|caution|conclusion)|is ours|keep it|outside the hook/.test(clause)
const letters = ['?', 'G', 'S', 'P', 'T'] as const

/** The weakest letter of the status cell; in the part on the AI Act S where none is given, as the sheet says. */
export function confidenceOf({ id, status }: HookFact): string {
  const clauses = status.split(/(?<=[.;])\s+/).filter((clause) => !isOutside(clause))
  const found = [...clauses.join(' ').matchAll(/(?<![\p{L}\d:])([TPSG?])(?![\p{L}\d])/gu)].map(([letter]) => letter)
  const weakest = letters.find((letter) => found.includes(letter))
  return weakest ?? (actIds.has(id) ? 'S' : 'none')
}

/** Days as data. */
const daysIn = (text: string): readonly string[] => [...text.matchAll(/20\d\d-\d\d-\d\d/g)].map(([day]) => day)

/** The days that a hook's cells name and that had not come when the sheet was written. */
export const daysAhead = ({ sv, status }: HookFact): readonly string[] =>
  [...new Set([...daysIn(status), ...daysNamed(sv, 'sv')])].filter((day) => day > asOf).toSorted()

export const asOf = daysIn(lines.find((line) => line.startsWith('As of ')) ?? '')[0] ?? ''

/** The families with the last day of their copy, and whether the copy is known to be current. */
export const familyFacts = partOf('**As-of dates by family**', '"Known current"')
  .filter((line) => line.startsWith('| '))
  .map(cellsOf)
  .slice(1)
  .map(([names = '', copy = '', , current = '']) => ({
    names,
    date: names.startsWith('KL ') ? (daysIn(copy)[0] ?? null) : (daysIn(copy).at(-1) ?? null),
    isCurrent: current.startsWith('yes'),
  }))

export type RuleFact = {
  readonly id: string
  readonly hook: string | null
  readonly from: string | null
  readonly say: { readonly sv: string; readonly en: string }
}

/** The time rules, which the sheet has as data. */
export const ruleFacts = JSON.parse(/```json\n([^`]*)```/.exec(sheet)?.[1] ?? '[]') as readonly RuleFact[]

export const readingFacts = rowsOf(partOf('**Readings, not hooks**', '**Words that depend on a date**')).map(
  ([id, , sv = '', en = '']) => ({ id, sv, en }),
)

/** What to ask for by the new hooks, one row for each: "las-22, las-25, las-29" is three. */
export const askFacts = partOf('**The new hooks: whose', '### A6.')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Hook'))
  .map(cellsOf)
  .flatMap(([ids = '', hat = '', sv = '', en = '']) => ids.split(', ').map((id) => ({ id, hat, sv, en })))

/** The situations that the sheet describes, each with the words of its rows. */
export const situationFacts = ['resident-decisions', 'ai-text-harm'].map((id) => {
  const end = id === 'resident-decisions' ? '**`ai-text-harm`' : '**The new hooks: whose'
  const part = partOf(`**\`${id}\``, end)
  return {
    id,
    rows: part
      .filter((line) => line.startsWith('| ') && !line.startsWith('| hook'))
      .map(cellsOf)
      .flatMap(([ids = '', ...words]) => ids.split(' / ').map((hook) => ({ hook, words }))),
    text: part.join('\n'),
  }
})

/** The sheet writes with straight quotes and English abbreviations; the product with its own. */
export const asInProduct = (text: string, language: 'sv' | 'en'): string => {
  const quoted = language === 'sv' ? text.replaceAll('"', '”') : text.replaceAll(/"([^"]*)"/g, '“$1”')
  const full = quoted
    .replaceAll(/\bDPIA\b/g, 'data protection impact assessment')
    .replaceAll(/\b2 Aug\b/g, '2 August')
    // A word that the product keeps for what statistics show.
    .replaceAll('unless significantly', 'unless substantially')
    .replaceAll(/\brep(s?)\b/g, 'representative$1')
  return full.replaceAll("'", '’')
}

/** The words for before and after a day, by the hooks that the sheet gives them to in full. */
export const datedFacts = partOf('**Words that depend on a date**', '### A4.')
  .filter((line) => line.startsWith('| ai-act'))
  .map(cellsOf)
  .flatMap(([whose = '', before = '', from = '']) => {
    const [ids = '', on = ''] = whose.split(': ')
    return ids.split(', ').map((id) => ({ id, on, before: before.split(' / '), from: from.split(' / ') }))
  })
