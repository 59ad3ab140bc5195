import { createI18n } from '../../src/i18n/createI18n.ts'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import type { AnySection, Block, ReportModel } from '../../src/report/ReportModel.ts'
import type { Translate } from '../../src/report/say/translate.ts'
import type { Action, ActionId, ActionPart } from '../../src/schema/action.ts'
import type { Choice, MeasureId } from '../../src/schema/checklist.ts'
import type { IsoDate } from '../../src/schema/isoDate.ts'
import { type Language, languages } from '../../src/schema/language.ts'
import { planChapters } from '../../src/schema/plan.ts'
import type { RoundId } from '../../src/schema/round.ts'
import type { WorkplaceId } from '../../src/schema/workplace.ts'
import { realContent } from './content.ts'
import { questionId } from './tinyChecklist.ts'

export const day = (text: string) => text as IsoDate

async function wordsIn(language: Language): Promise<Translate> {
  const i18n = await createI18n(language)
  await i18n.loadNamespaces(['documents', 'common'])
  const t = i18n.getFixedT(language, ['documents', 'common'])
  return (key, values) => t(key, values ?? {})
}

const bases = new Map<Language, PrivateInput>()
for (const language of languages) {
  const {
    checklist,
    figures,
    sources,
    law,
    rights,
    risks: riskCatalogue,
    guidelines,
    training,
    survey,
  } = realContent(language)
  bases.set(language, {
    ...{
      language,
      ownLanguage: language,
      checklist,
      figures,
      sources,
      law,
      rights,
      riskCatalogue,
      guidelines,
      training,
      survey,
      t: await wordsIn(language),
    },
    workplaceId: 'workplace',
    workplaceName: '',
    isExample: false,
    answers: {},
    startedOn: day('2026-03-01'),
    earlier: 'none',
    actions: [],
    systems: [],
    employerAnswers: [],
    riskAnalyses: [],
    risks: [],
    comingSystemId: 'none',
    opportunities: [],
    guidelineCheck: undefined,
    roleGroups: [],
    trainingPlan: undefined,
    trainingRows: [],
    letters: [],
    hat: 'both',
    log: [],
    meetings: [],
    toldCounts: [],
    staffMeetingId: 'latest',
    names: undefined,
    marks: {},
    stage: 'to-decide',
    chapters: planChapters,
    look: { size: 'normal', ink: 'colour' },
    outcomeNotes: [],
    followUpOn: day('2026-09-19'),
    notes: [],
    evidence: [],
    today: day('2026-03-21'),
    made: '2026-03-21T10:00:00.000Z',
    fileName: 'AI-handlingsplan_2026-03-21',
    contentVersion: 'content1',
  })
}

/** What a plan is made from: the real content and words, nothing answered, and the parts given. */
export function planInput(language: Language, parts: Partial<PrivateInput> = {}): PrivateInput {
  const base = bases.get(language)
  if (!base) throw new Error(`No words in ${language}`)
  return { ...base, ...parts }
}

/** Actions in this order; each a measure of a question, or own words. */
export const measureAction = (measure: string, question: string, choice: Choice, part: ActionPart = {}): Action =>
  action(
    { kind: 'measure', measureId: measure as MeasureId },
    { kind: 'finding', questionId: questionId(question), choice },
    part,
  )

export const ownAction = (text: string, part: ActionPart = {}): Action =>
  action({ kind: 'own', text }, { kind: 'own' }, part)

const action = (what: Action['what'], origin: Action['origin'], part: ActionPart): Action => ({
  kind: 'action',
  id: `action.${JSON.stringify(what)}` as ActionId,
  workplaceId: 'workplace' as WorkplaceId,
  roundId: 'round' as RoundId,
  what,
  origin,
  responsible: { kind: 'role', role: 'manager' },
  dueOn: day('2026-06-13'),
  level: 'not-set',
  check: { on: 'not-set', text: '' },
  outcome: { kind: 'none' },
  status: 'proposed',
  rank: 1,
  ...part,
})

/** Parts of a model that name what a thing is, not what it says. */
const NAMES = new Set(['kind', 'id', 'fit', 'style', 'language', 'fileName', 'made', 'href', 'starts', 'look', 'shape'])

/** Every text a part of a model says, in order. */
export function textsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  if (part === null || typeof part !== 'object') return []
  return Object.entries(part).flatMap(([key, value]) => (NAMES.has(key) ? [] : textsOf(value)))
}

/** All a part of a model says, its runs of words joined as they are read. */
export const saidIn = (part: unknown): string => textsOf(part).join(' ').replaceAll(/\s+/g, ' ')

export function sectionOf(model: ReportModel, id: string): AnySection {
  const section = model.sections.find((one) => one.id === id)
  if (!section) throw new Error(`No section ${id}`)
  return section
}

type Kind = Block['kind']

/** The blocks of one kind, those in columns too. */
export function blocksOf<K extends Kind>(section: AnySection, kind: K): readonly Extract<Block, { kind: K }>[] {
  const all = section.blocks.flatMap((block) => (block.kind === 'columns' ? [block, ...block.columns.flat()] : [block]))
  return all.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
}

/** What stands under a heading, up to the next one. */
export function underHeading(section: AnySection, heading: string): string {
  const all = section.blocks.flatMap((block) => (block.kind === 'columns' ? block.columns.flat() : [block]))
  const from = all.findIndex((block) => block.kind === 'heading' && block.text === heading)
  if (from === -1) throw new Error(`No heading "${heading}"`)
  const to = all.findIndex((block, index) => index > from && block.kind === 'heading')
  return saidIn(all.slice(from + 1, to === -1 ? undefined : to))
}
