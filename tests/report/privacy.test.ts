import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { staffMeetingOf } from '../../src/domain/staff-meeting/staffMeetingRecords.ts'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import { documentIds, documents } from '../../src/report/documents.ts'
import { drawHtml } from '../../src/report/draw/html/drawHtml.ts'
import { drawText } from '../../src/report/draw/text/drawText.ts'
import { drawWord } from '../../src/report/draw/word/drawWord.ts'
import { type FormatId, formatIds } from '../../src/report/formats.ts'
import { isForOthers, makeTableFile, planFileIds, tableFileIds } from '../../src/report/makeTableFile.ts'
import type { ReportModel } from '../../src/report/ReportModel.ts'
import type { Action } from '../../src/schema/action.ts'
import type { Answer } from '../../src/schema/answer.ts'
import type { Leaves } from '../../src/schema/noun.ts'
import { nouns } from '../../src/schema/nouns.ts'
import { planChapters } from '../../src/schema/plan.ts'
import { type AppRecord, tablesOf } from '../../src/schema/record.ts'
import { recordKinds } from '../../src/schema/recordKinds.ts'
import { freeTextPaths, Markers } from '../support/freeText.ts'
import { day, measureAction, ownAction, planInput } from '../support/plan.ts'
import { goodExample } from '../support/someExample.ts'
import * as someWork from '../support/someWork.ts'
import { answer, questionId } from '../support/tinyChecklist.ts'
import { draw, readPdf, spoken } from './draw/pdf/readPdf.ts'

type Leaving = 'always' | 'when ticked' | 'never'

/** Who gets what a person writes in a field: everybody who gets a document, only those it was ticked for, or nobody. */
const leaves: Readonly<Record<string, Leaving>> = Object.fromEntries(
  recordKinds.flatMap((kind) =>
    Object.entries<Leaves>(nouns[kind].texts).flatMap(([path, when]): readonly (readonly [string, Leaving])[] => {
      if (when === 'no-words') return []
      return [[`${kind}.${path.replaceAll('.*', '[]')}`, typeof when === 'string' ? when : 'when ticked']]
    }),
  ),
)

const evidence = (text: string) => [{ kind: 'document' as const, on: day('2026-02-03'), text }]
const answers = ['guidelines', 'ai-allowed', 'system-list'].map((id) =>
  answer(id, 'partly', { note: '-', missing: '-', evidence: evidence('-') }),
)
const given = { kind: 'given', answer: 'later', on: day('2026-04-02'), paragraph: '-', note: '-' } as const
const actions = [
  ownAction('-', { responsible: { kind: 'own', text: '-' }, check: { on: 'not-set', text: '-' }, outcome: given }),
  measureAction('guidelines-decided', 'guidelines', 'no', { outcome: given, status: 'later' }),
].map((action, index) => ({ ...action, id: `action-${index}` as Action['id'] }))

/** Stands in every text of the round before, of which nothing that was written leaves. */
const EARLIER = 'QXEARLIERXQ'
const earlier = answers.map(({ questionId: id }) =>
  answer(id, 'partly', { note: EARLIER, missing: EARLIER, evidence: evidence(EARLIER) }),
)

function markedInput() {
  const markers = new Markers()
  const { workplace: place, workbench } = someWork
  const marked: readonly AppRecord[] = [place, ...answers, ...workbench, ...actions, goodExample()].map((one) =>
    // What gave way is words or a value; here it is both.
    markers.mark(one.kind === 'overwritten' ? { ...one, value: '-' } : one),
  )
  const of = <K extends AppRecord['kind']>(kind: K) =>
    marked.filter((one): one is Extract<AppRecord, { kind: K }> => one.kind === kind)
  const [workplace] = of('workplace')
  const input = planInput('sv', {
    workplaceName: workplace?.name ?? '',
    answers: Object.fromEntries(of('answer').map((one: Answer) => [one.questionId, one])),
    earlier: { answers: Object.fromEntries(earlier.map((one) => [one.questionId, one])), startedOn: day('2025-09-01') },
    actions: of('action'),
    systems: of('system'),
    employerAnswers: of('employer-answer'),
    riskAnalyses: of('risk-analysis'),
    risks: of('risk'),
    opportunities: of('opportunity'),
    guidelineCheck: of('guideline')[0],
    roleGroups: of('role-group'),
    trainingPlan: of('training')[0],
    trainingRows: of('training-row'),
    letters: of('letter'),
    log: of('log'),
    meetings: of('staff-meeting').map((meeting) => staffMeetingOf(meeting, tablesOf(marked))),
    toldCounts: of('told-count'),
    names: of('names')[0],
    chapters: planChapters,
  })
  return { markers, input }
}

const { markers, input } = markedInput()
const TICKED: Pick<PrivateInput, 'notes' | 'evidence' | 'outcomeNotes'> = {
  notes: [questionId('guidelines')],
  evidence: [questionId('ai-allowed')],
  outcomeNotes: actions.slice(0, 1).map(({ id }) => id),
}

/** What was ticked for a field of a record. */
const isTicked = (path: string, record: AppRecord): boolean => {
  if (record.kind === 'action') return TICKED.outcomeNotes.includes(record.id)
  if (record.kind !== 'answer') return false
  return (path === 'answer.evidence[].text' ? TICKED.evidence : TICKED.notes).includes(record.questionId)
}

const mayLeave = (hasTicks: boolean): ReadonlySet<string> =>
  new Set(
    markers.fields
      .filter(({ path, record }) => leaves[path] === 'always' || (hasTicks && isTicked(path, record)))
      .map(({ marker }) => marker),
  )

/** Everything a file holds, its properties and hidden parts too, as text. */
const allIn: { readonly [F in FormatId]: (model: ReportModel) => Promise<string> } = {
  pdf: async (model) => {
    const { bytes } = draw(model)
    const { pages, info, metadata, outline } = await readPdf(bytes)
    const said = pages.flatMap((page) => [...spoken(page), ...page.texts.map(({ text }) => text)])
    const raw = Buffer.from(bytes)
    return [...said, JSON.stringify([info, metadata, outline]), raw.toString('latin1'), wide(raw)].join('\n')
  },
  word: async (model) => {
    const zip = await JSZip.loadAsync(await drawWord(model))
    return (await Promise.all(Object.values(zip.files).map((file) => file.async('string')))).join('\n')
  },
  html: async (model) => drawHtml(model),
  text: async (model) => drawText(model),
}

/** UTF-16 as PDF strings have it, with the zero bytes taken out. */
const wide = (raw: Buffer) => raw.toString('latin1').replaceAll('\u0000', '')

describe('every text a person can write', () => {
  it('is known here, with who gets it: a new field must be decided on', () => {
    expect(freeTextPaths().toSorted()).toEqual(Object.keys(leaves).toSorted())
    expect(new Set(markers.fields.map(({ path }) => path))).toEqual(new Set(freeTextPaths()))
  })
})

const handovers = documentIds.filter((id) => documents[id].audience !== 'own-use')

describe.each(handovers)('a document for others: %s', (id) => {
  it.each(formatIds)('holds nothing as %s that was not chosen, anywhere in the file', async (format) => {
    for (const ticks of [{}, TICKED]) {
      const model = documents[id].build({ ...input, ...ticks })
      const file = await allIn[format](model)
      const found = markers.foundIn(file)
      const allowed = mayLeave(ticks === TICKED)
      expect(file).not.toContain(EARLIER)
      expect([...found].filter((marker) => !allowed.has(marker))).toEqual([])
    }
  })
})

describe('the plan', () => {
  it.each(['plan', 'plan-decided'] as const)('holds all that was chosen: %s', (id) => {
    const found = markers.foundIn(drawText(documents[id].build({ ...input, ...TICKED })))
    const ofPlan = markers.fields.filter(({ record: { kind } }) => ['workplace', 'answer', 'action'].includes(kind))
    expect(ofPlan.filter(({ marker }) => mayLeave(true).has(marker) && !found.has(marker))).toEqual([])
  })

  it('does not change by a single letter when a note that stays is another', () => {
    const other = Object.fromEntries(
      Object.entries(input.answers).map(([key, one]) => [key, one && { ...one, note: 'något helt annat' }]),
    )
    expect(documents.plan.build({ ...input, answers: other })).toEqual(documents.plan.build(input))
  })
})

describe('the blank checklist', () => {
  it('holds nothing that anybody entered', () => {
    expect(markers.foundIn(JSON.stringify(documents['blank-checklist'].build({ ...input, ...TICKED })))).toEqual(
      new Set(),
    )
  })
})

describe('the record for one’s own use', () => {
  it('holds everything, and says on every page and in its name that it is private', () => {
    const model = documents.record.build(input)
    const own = markers.fields.filter(({ record: { kind } }) => ['workplace', 'answer', 'action'].includes(kind))
    expect(own.filter(({ marker }) => !drawText(model).includes(marker))).toEqual([])
    expect(model.header).toContain('Privat')
    expect(model.title).toContain('Privat')
    expect(input.t('documents:list.record.file')).toContain('privat')
  })
})

describe('calendar and tables', () => {
  it.each(tableFileIds.filter(isForOthers))('hold nothing that was not chosen: %s', async (id) => {
    for (const ticks of [{}, TICKED]) {
      const made = await makeTableFile(id, { ...input, ...ticks })
      const found = markers.foundIn(made.kind === 'made' ? made.content : '')
      // A calendar is seen by others: nothing that anybody wrote stands in it.
      const allowed = id === 'calendar' ? new Set<string>() : mayLeave(ticks === TICKED)
      expect(made.kind).toBe('made')
      expect([...found].filter((marker) => !allowed.has(marker))).toEqual([])
    }
  })

  it('are private where they hold the log: not offered with the plan, and called private', async () => {
    expect(tableFileIds.filter((id) => !isForOthers(id))).toEqual(['log'])
    expect(planFileIds.every(isForOthers)).toBe(true)
    const made = await makeTableFile('log', { ...input, ...TICKED })
    const markersOf = (kind: AppRecord['kind']) =>
      markers.fields.filter(({ record }) => record.kind === kind).map(({ marker }) => marker)
    const found = markers.foundIn(made.kind === 'made' ? made.content : '')
    expect(markersOf('log').filter((marker) => !found.has(marker))).toEqual([])
    const own = new Set([...markersOf('log'), ...markersOf('names')])
    expect([...found].filter((marker) => !own.has(marker))).toEqual([])
    expect(input.t('documents:list.log.file')).toContain('privat')
  })
})
