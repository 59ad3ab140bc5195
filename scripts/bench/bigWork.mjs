import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const choices = ['no', 'dont-know', 'partly', 'yes']
const wordsOfNote = 'Chefen berättade på arbetsplatsträffen att frågan tas upp igen i höst. '
const actionCount = 30
const noteLength = 2000
const longText = wordsOfNote.repeat(noteLength / wordsOfNote.length + 1).slice(0, noteLength)
const now = '2026-03-21T10:00:00.000Z'

/**
 * Writes a work file as large as work gets: every question answered with a long note, and thirty actions. It is in
 * format version 1 on purpose, which every later app opens.
 * @param {string} file
 * @param {{ ticked: boolean }} [options] with a long piece of evidence to each, and all of it chosen for the plan
 */
export function writeBigWork(file, { ticked } = { ticked: false }) {
  const questions = questionsOf('content/checklist')
  const chosen = ticked ? questions.map(({ id }) => id) : []
  const of = { workplaceId: 'bench-workplace', roundId: 'bench-round' }
  const records = [
    { kind: 'workplace', id: of.workplaceId, name: 'Kommunens växel', isExample: false, createdAt: now },
    { kind: 'round', id: of.roundId, workplaceId: of.workplaceId, startedOn: '2026-03-21', marks: {} },
    ...questions.map((question, index) => ({
      kind: 'answer',
      id: `${of.roundId}.${question.id}`,
      roundId: of.roundId,
      questionId: question.id,
      choice: choices[index % choices.length],
      missing: '',
      askRole: 'not-chosen',
      note: longText,
      evidence: ticked ? [{ kind: 'document', text: longText }] : [],
      changedAt: now,
    })),
    ...questions.slice(0, actionCount).map((question, index) => ({
      kind: 'action',
      id: `bench-action-${index}`,
      ...of,
      what: { kind: 'measure', measureId: question.measures[0]?.id },
      origin: { kind: 'finding', questionId: question.id, choice: choices[index % choices.length] },
      responsible: { kind: 'role', role: 'manager' },
      dueOn: '2026-09-30',
      status: 'proposed',
      rank: index + 1,
    })),
    {
      ...{ kind: 'plan', id: 'bench-plan', roundId: of.roundId, language: 'sv', extent: 'all-pages' },
      ...{ followUpOn: '2026-09-30', notes: chosen, evidence: chosen },
    },
  ]
  const envelope = { format: 'lageskoll-work-file', formatVersion: 1, contentVersion: 'bench', savedAt: now, records }
  writeFileSync(file, JSON.stringify(envelope))
}

/**
 * The questions of the steps; what is retired or gathered stands beside them.
 * @param {string} folder
 * @returns {readonly { id: string, measures: readonly { id: string }[] }[]}
 */
function questionsOf(folder) {
  return readdirSync(folder)
    .filter((name) => /^\d-.+\.json$/.test(name))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).questions)
}
