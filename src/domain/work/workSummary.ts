import type { Answer } from '../../schema/answer.ts'
import { recordsOf, type Tables } from '../../schema/record.ts'

/** What a person has entered, as counts that can be said in words before something is replaced or removed. */
export type WorkSummary = {
  readonly workplaces: number
  readonly rounds: number
  /** Questions with a choice. */
  readonly answers: number
  /** Texts beside the answers: notes, and what is missing. */
  readonly notes: number
  readonly evidence: number
  readonly actions: number
  readonly plans: number
  readonly systems: number
  readonly letters: number
  readonly guidelines: number
  readonly roleGroups: number
  readonly trainingPlans: number
  readonly trainingRows: number
  readonly assessments: number
  readonly risks: number
  readonly opportunities: number
  readonly logNotes: number
  readonly meetings: number
  /** Counts that have stood in minutes. */
  readonly toldCounts: number
}

export function summaryOf(tables: Tables): WorkSummary {
  const answers = Object.values(tables.answer)
  const countOf = (count: (answer: Answer) => number) => answers.reduce((sum, answer) => sum + count(answer), 0)
  return {
    workplaces: Object.keys(tables.workplace).length,
    rounds: Object.keys(tables.round).length,
    answers: countOf(({ choice }) => (choice === 'not-answered' ? 0 : 1)),
    notes: countOf(({ note, missing }) => [note, missing].filter((text) => text.trim() !== '').length),
    evidence: countOf(({ evidence }) => evidence.length),
    actions: Object.keys(tables.action).length,
    plans: Object.keys(tables.plan).length,
    systems: Object.keys(tables.system).length,
    letters: Object.keys(tables.letter).length,
    guidelines: Object.keys(tables.guideline).length,
    roleGroups: Object.keys(tables['role-group']).length,
    trainingPlans: Object.keys(tables.training).length,
    trainingRows: Object.keys(tables['training-row']).length,
    assessments: Object.keys(tables.assessment).length,
    risks: Object.keys(tables.risk).length,
    opportunities: Object.keys(tables.opportunity).length,
    logNotes: Object.keys(tables.log).length,
    meetings: Object.keys(tables.meeting).length,
    toldCounts: Object.keys(tables['told-count']).length,
  }
}

/** True once anything has been entered; a visit alone leaves nothing behind. */
export const hasWork = (tables: Tables): boolean => recordsOf(tables).length > 0

/** The names the person has given their workplaces; the nameless are left out. */
export const workplaceNames = (tables: Tables): readonly string[] =>
  Object.values(tables.workplace).flatMap(({ name }) => (name.trim() === '' ? [] : [name.trim()]))
