import { readFileSync, writeFileSync } from 'node:fs'

const wordsOfNote = 'Chefen berättade på arbetsplatsträffen att frågan tas upp igen i höst. '
const note = wordsOfNote.repeat(30).slice(0, 2000)
const counts = { systems: 100, risks: 500, actions: 300 }

/**
 * Writes a work file with as much as a workbench is made for: a hundred systems, one analysis with five hundred risks,
 * three hundred actions, and notes of 2,000 characters. Each is a copy of one in the worked example.
 * @param {string} file
 */
export function writeFullWorkbench(file) {
  const example = JSON.parse(readFileSync('public/example-workplace.sv.json', 'utf8'))
  /** @type {readonly Record<string, any>[]} */
  const records = example.records
  const first = (/** @type {string} */ kind) => records.find((record) => record.kind === kind) ?? {}
  const copies = (/** @type {string} */ kind, /** @type {number} */ count, /** @type {object} */ part) =>
    Array.from({ length: count }, (_, index) => ({
      ...first(kind),
      ...part,
      id: `bench-${kind}-${index}`,
      rank: index,
    }))
  const withoutRank = (/** @type {any} */ { rank: _rank, ...record }) => record
  const kept = ['workplace', 'assessment', 'guideline', 'plan']
  // The round before it would show each of its notes beside each of these.
  const round = first('round')
  const written = [
    ...records.filter(({ kind }) => kept.includes(kind)),
    round,
    ...records
      .filter(({ roundId, kind }) => kind === 'answer' && roundId === round.id)
      .map((answer) => ({ ...answer, note })),
    ...copies('system', counts.systems, { purpose: note }).map(withoutRank),
    ...copies('risk', counts.risks, { who: note, inPlace: note }).map(withoutRank),
    ...copies('action', counts.actions, { check: { on: 'not-set', text: note }, origin: { kind: 'own' } }),
  ]
  // The analysis was about a system of the example.
  const systems = written.map((record) =>
    record.kind === 'assessment' ? { ...record, about: { kind: 'system', systemId: 'bench-system-0' } } : record,
  )
  writeFileSync(file, JSON.stringify({ ...example, records: systems }))
}
