import { readFileSync } from 'node:fs'
import { allQuestions } from '../../src/domain/checklist/answers.ts'
import { elementsOf } from '../../src/domain/guidelines/guidelineCheck.ts'
import { newRisk } from '../../src/domain/risks/riskAnalysis.ts'
import { newSystem } from '../../src/domain/systems/newSystem.ts'
import { newTrainingRow, topicsIn } from '../../src/domain/training/trainingNeed.ts'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import type { Action } from '../../src/schema/action.ts'
import type { AiSystem, SystemId } from '../../src/schema/aiSystem.ts'
import { choices } from '../../src/schema/checklist.ts'
import { type GuidelineCheck, guidelineAnswers } from '../../src/schema/guideline.ts'
import type { Instant } from '../../src/schema/isoDate.ts'
import type { Language } from '../../src/schema/language.ts'
import type { Letter } from '../../src/schema/letter.ts'
import { type LogNote, logEvents, logParties } from '../../src/schema/logNote.ts'
import { planChapters } from '../../src/schema/plan.ts'
import { type Tables, tablesOf } from '../../src/schema/record.ts'
import { requestIds } from '../../src/schema/rights.ts'
import type { Opportunity, Risk, RiskAnalysisId } from '../../src/schema/riskAnalysis.ts'
import { decisionLevels } from '../../src/schema/staffMeeting.ts'
import { stepIds } from '../../src/schema/stepId.ts'
import { systemKinds } from '../../src/schema/systemTraits.ts'
import {
  askedChecks,
  type RoleGroup,
  type TrainingPlan,
  type TrainingRow,
  trainingForms,
  trainingNeeds,
} from '../../src/schema/training.ts'
import type { WorkplaceId } from '../../src/schema/workplace.ts'
import { choicesOf } from '../../src/store/edits/answers.ts'
import { realContent } from './content.ts'
import { day, measureAction, ownAction, planInput } from './plan.ts'
import { plan, round, workbench, workplace } from './someWork.ts'
import { answer, questionId } from './tinyChecklist.ts'
import { tinyAsked, tinyStaffMeeting } from './tinyStaffMeeting.ts'
import { staffMeetingsIn } from './work.ts'

export const stateNames = ['empty', 'one answer', 'all answered', 'worked example', 'maximum'] as const
export type StateName = (typeof stateNames)[number]

/** What documents are made from in each state a workplace can be in, from nothing at all to more than anybody has. */
export function stateOf(name: StateName, language: Language): PrivateInput {
  switch (name) {
    case 'empty':
      return planInput(language)
    case 'one answer':
      return planInput(language, {
        chapters: [],
        answers: { [questionId('guidelines')]: answer('guidelines', 'dont-know', { askRole: 'hr' }) },
      })
    case 'all answered':
      return allAnswered(language)
    case 'worked example':
      return fromTables(exampleTables(language), language)
    case 'maximum':
      return maximum(language)
  }
}

/** Everything that a workplace can have, opened and nothing in it filled in yet. */
export const begun = (language: Language): PrivateInput =>
  fromTables(tablesOf([workplace, round, plan, ...workbench]), language)

/** The work file that the start page opens as an example. */
function exampleTables(language: Language): Tables {
  const result = readWorkFile(readFileSync(`public/example-workplace.${language}.json`, 'utf8'))
  if (result.kind === 'failed') throw new Error(result.failure)
  return result.work.tables
}

function fromTables(tables: Tables, language: Language): PrivateInput {
  const [workplace] = Object.values(tables.workplace)
  const [round] = Object.values(tables.round)
  const [plan] = Object.values(tables.plan)
  if (!workplace || !round || !plan) throw new Error('The example has no workplace, round or plan')
  return planInput(language, {
    workplaceName: workplace.name,
    isExample: workplace.isExample,
    marks: round.marks,
    answers: Object.fromEntries(Object.values(tables.answer).map((one) => [one.questionId, one])),
    actions: Object.values(tables.action).toSorted((a, b) => a.rank - b.rank),
    systems: Object.values(tables.system),
    employerAnswers: Object.values(tables['employer-answer']),
    riskAnalyses: Object.values(tables['risk-analysis']),
    risks: Object.values(tables.risk),
    opportunities: Object.values(tables.opportunity),
    guidelineCheck: Object.values(tables.guideline)[0],
    roleGroups: Object.values(tables['role-group']),
    trainingPlan: Object.values(tables.training)[0],
    trainingRows: Object.values(tables['training-row']),
    letters: Object.values(tables.letter),
    log: Object.values(tables.log),
    meetings: staffMeetingsIn(tables),
    toldCounts: Object.values(tables['told-count']),
    names: Object.values(tables.names)[0],
    followUpOn: choicesOf(plan, round, round.startedOn).followUpOn,
    notes: plan.notes,
    evidence: plan.evidence,
    outcomeNotes: plan.outcomeNotes,
  })
}

const questionsIn = (language: Language) => allQuestions(planInput(language).checklist)

function allAnswered(language: Language): PrivateInput {
  const questions = questionsIn(language)
  return planInput(language, {
    workplaceName: language === 'sv' ? 'Vårdadministrationen Öst' : 'Care Administration East',
    marks: Object.fromEntries(stepIds.map((id) => [id, 'done' as const])),
    answers: Object.fromEntries(
      questions.map(({ id }, index) => [id, answer(id, choices[index % choices.length] ?? 'yes')]),
    ),
    actions: questions.slice(0, 5).map(({ id, measures }) => measureAction(measures[0]?.id ?? '', id, 'no')),
  })
}

const MADE = '2026-03-01T08:00:00.000Z' as Instant

const fullSystem = (index: number, note: string): AiSystem => ({
  ...newSystem(`System ${index}: ${note.slice(0, 60)}`, systemKinds[index % systemKinds.length] ?? 'own'),
  ...{ id: `system-${index}` as SystemId, workplaceId: 'workplace' as WorkplaceId, createdAt: MADE },
  ...{ purpose: note.slice(0, 300), supplier: 'Leverantör', affected: note.slice(0, 120), owner: 'Verksamhetschef' },
  ...{ status: 'in-use', origin: 'update', data: ['personal', 'secret'], records: 'yes', riskAnalysis: 'no' },
  ...{ ranksOrMeasures: 'dont-know', decidesAboutStaff: 'yes', dataProtection: 'dont-know' },
})

/** One analysis with every risk of the catalogue, every field full. */
function fullAnalysis(
  language: Language,
  note: string,
): Pick<PrivateInput, 'riskAnalyses' | 'risks' | 'opportunities'> {
  const riskAnalysisId = 'risk-analysis-1' as RiskAnalysisId
  const owned = { workplaceId: 'workplace' as WorkplaceId, createdAt: MADE }
  const { riskCatalogue } = planInput(language)
  const all = riskCatalogue.groups.flatMap(({ risks }) => risks)
  return {
    riskAnalyses: [
      {
        ...{
          kind: 'risk-analysis',
          id: riskAnalysisId,
          ...owned,
          about: { kind: 'system', systemId: 'system-1' as SystemId },
        },
        ...{ what: note.slice(0, 400), where: note.slice(0, 90), on: day('2026-03-01') },
        ...{ safetyRepresentative: 'yes', affectedStaff: 'no', manager: 'yes' },
      },
    ],
    risks: all.map(({ id, measures }, index) => ({
      ...newRisk(
        riskAnalysisId,
        index % 7 === 0 ? { kind: 'own', text: note.slice(0, 200) } : { kind: 'catalogue', id },
        note.slice(0, 80),
      ),
      ...{
        id: `risk-${index}` as Risk['id'],
        ...owned,
        serious: index % 2 === 0 ? 'yes' : 'no',
        inPlace: note.slice(0, 200),
      },
      ...{
        before: { likelihood: 4, consequence: 5 },
        after: { likelihood: 2, consequence: 3 },
        dueOn: day('2026-09-01'),
      },
      measures: measures.map((measure) => ({
        what: { kind: 'catalogue' as const, id: measure.id },
        level: measure.level,
      })),
    })),
    opportunities: riskCatalogue.opportunities.map(({ id }, index) => ({
      ...{ kind: 'opportunity' as const, id: `opportunity-${index}` as Opportunity['id'], ...owned, riskAnalysisId },
      ...{ what: { kind: 'catalogue' as const, id }, needs: note.slice(0, 200) },
    })),
  }
}

/** Twelve groups with an answer on every topic, and a row each with every field full. */
function fullTraining(
  language: Language,
  note: string,
): Pick<PrivateInput, 'roleGroups' | 'trainingPlan' | 'trainingRows'> {
  const topics = topicsIn(planInput(language).training.topics).map(({ id }) => id)
  const owned = { workplaceId: 'workplace' as WorkplaceId, createdAt: MADE }
  const roleGroups = Array.from({ length: 12 }, (_, index) => ({
    ...{ kind: 'role-group' as const, id: `group-${index}` as RoleGroup['id'], ...owned, isManagers: index === 3 },
    name: `${index} ${note.slice(0, 90)}`,
    needs: topics.map((topicId, at) => ({ topicId, need: trainingNeeds[(index + at) % 4] ?? 'now' })),
  }))
  return {
    roleGroups,
    trainingPlan: {
      ...{ kind: 'training', id: 'training' as TrainingPlan['id'], ...owned, whose: 'employer' },
      answers: askedChecks.map((checkId, index) => ({
        checkId,
        answer: (['yes', 'no', 'dont-know'] as const)[index % 3] ?? 'yes',
      })),
    },
    trainingRows: roleGroups.map(({ id }, index) => ({
      ...{ ...newTrainingRow(id, topics), id: `row-${index}` as TrainingRow['id'], ...owned },
      ...{ form: trainingForms[index % trainingForms.length] ?? 'lecture', time: 'no', howMuch: note.slice(0, 200) },
      ...{ before: { kind: 'system', systemId: `system-${index}` as SystemId }, followUp: note.slice(0, 200) },
    })),
  }
}

const NOTE = 'En anteckning om kompetensförsörjningsplaneringen på 1 000 m² – ”så här”, å ä ö Å Ä Ö € ≥ → ✓. '

/** Every field full: notes of 2,000 characters on every question, thirty actions with every part, all of it chosen. */
function maximum(language: Language): PrivateInput {
  const questions = questionsIn(language)
  const note = NOTE.repeat(40).slice(0, 2000)
  const full = (action: Action, index: number): Action => ({
    ...action,
    id: `${action.id}-${index}` as Action['id'],
    level: 'eliminate',
    check: { on: day('2026-12-01'), text: 'enhetschef och skyddsombud, på APT' },
    outcome: {
      kind: 'given',
      answer: (['yes', 'no', 'later'] as const)[index % 3] ?? 'yes',
      on: day('2026-04-02'),
      paragraph: `§ ${index + 1}`,
      note: NOTE,
    },
    status: (['agreed', 'declined', 'later'] as const)[index % 3] ?? 'agreed',
    rank: index,
  })
  const actions = questions
    .slice(0, 30)
    .map(({ id, measures }, index) =>
      full(
        index % 3 === 0 ? ownAction(`${index} ${note.slice(0, 600)}`) : measureAction(measures[0]?.id ?? '', id, 'no'),
        index,
      ),
    )
  return planInput(language, {
    workplaceName: 'Arbetsmiljöverksamhetsplaneringsavdelningen för kompetensförsörjning och digitalisering',
    chapters: planChapters,
    answers: Object.fromEntries(
      questions.map(({ id, evidence }, index) => [
        id,
        answer(id, choices[index % 4] ?? 'yes', {
          note,
          missing: note.slice(0, 200),
          evidence: evidence.slice(0, 1).map((kind) => ({ kind, on: day('2026-02-03'), text: note.slice(0, 120) })),
        }),
      ]),
    ),
    actions,
    systems: Array.from({ length: 20 }, (_, index) => fullSystem(index, note)),
    ...fullAnalysis(language, note),
    guidelineCheck: {
      ...{ kind: 'guideline', id: 'guideline' as GuidelineCheck['id'], workplaceId: 'workplace' as WorkplaceId },
      ...{ createdAt: MADE, exists: 'yes', name: note.slice(0, 300) },
      answers: elementsOf(planInput(language).guidelines).map(({ id }, index) => ({
        elementId: id,
        answer: guidelineAnswers[index % 4] ?? 'present',
        passage: note.slice(0, 300),
      })),
    },
    ...fullTraining(language, note),
    letters: requestIds.map((request, index) => ({
      ...{ kind: 'letter' as const, id: `letter-${index}` as Letter['id'], request, findings: note },
      ...{ workplaceId: 'workplace' as WorkplaceId, createdAt: MADE, systemId: 'system-1' as SystemId },
      ...{ to: 'hr-manager' as const, level: 'local-group' as const, answerBy: day('2026-05-01') },
    })),
    log: Array.from({ length: 60 }, (_, index) => ({
      ...{ kind: 'log' as const, id: `log-${index}` as LogNote['id'], workplaceId: 'workplace' as WorkplaceId },
      ...{ createdAt: MADE, on: day('2026-02-03'), text: note, paragraph: `§ ${index}` },
      event: logEvents[index % logEvents.length] ?? 'asked',
      party: logParties[index % logParties.length] ?? 'manager',
      promise: { by: day('2026-05-01'), isKept: index % 2 === 0 },
    })),
    meetings: [
      tinyStaffMeeting({
        ...{ place: note.slice(0, 90), feedbackOn: day('2026-09-01'), remote: 4, room: 40 },
        questions: [
          ...realContent(language).survey.questions.map(({ id, options, secret }, index) => ({
            ...{ ...tinyAsked(id), secret },
            options: options.map((option, at) => ({ id: option.id, count: (index + at * 7) % 13 })),
          })),
          { ...tinyAsked('own-1', [9, 9, 9, 9]), asked: { kind: 'own' as const, text: note.slice(0, 200) } },
        ],
        points: Array.from({ length: 30 }, (_, index) => ({
          ...{ id: `point-${index}`, text: note.slice(0, 300), votes: index },
          under: index % 5 === 1 ? 'point-0' : 'none',
        })),
        decisions: decisionLevels.map((level, index) => ({
          ...{
            id: `decision-${index}`,
            what: note.slice(0, 400),
            level,
            actionId: 'none' as const,
            noteId: 'none' as const,
          },
          ...{ responsible: { kind: 'own' as const, text: note.slice(0, 90) }, dueOn: day('2026-05-01') },
        })),
      }),
    ],
    notes: questions.map(({ id }) => id),
    evidence: questions.map(({ id }) => id),
    outcomeNotes: actions.map(({ id }) => id),
  })
}
