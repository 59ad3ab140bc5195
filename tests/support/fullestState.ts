import { elementsOf } from '../../src/domain/guidelines/guidelineCheck.ts'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import type { Action } from '../../src/schema/action.ts'
import type { SystemId } from '../../src/schema/aiSystem.ts'
import { choices } from '../../src/schema/checklist.ts'
import { type GuidelineCheck, guidelineAnswers } from '../../src/schema/guideline.ts'
import type { Language } from '../../src/schema/language.ts'
import type { Letter } from '../../src/schema/letter.ts'
import { type LogNote, logEvents, logParties } from '../../src/schema/logNote.ts'
import { planChapters } from '../../src/schema/plan.ts'
import type { Tables } from '../../src/schema/record.ts'
import { requestIds } from '../../src/schema/rights.ts'
import { decisionLevels } from '../../src/schema/staffMeeting.ts'
import type { WorkplaceId } from '../../src/schema/workplace.ts'
import { choicesOf } from '../../src/store/edits/answers.ts'
import { realContent } from './content.ts'
import { answeredBefore, answersIn, questionsIn } from './earlierRound.ts'
import { fullAnalysis, fullSystem, fullTraining, MADE } from './fullestParts.ts'
import { day, measureAction, ownAction, planInput } from './plan.ts'
import { answer } from './tinyChecklist.ts'
import { tinyAsked, tinyStaffMeeting } from './tinyStaffMeeting.ts'
import { staffMeetingsIn } from './work.ts'

export function fromTables(tables: Tables, language: Language): PrivateInput {
  const [workplace] = Object.values(tables.workplace)
  const [round, before] = Object.values(tables.round).toSorted((a, b) => b.startedOn.localeCompare(a.startedOn))
  const [plan] = Object.values(tables.plan)
  if (!workplace || !round || !plan) throw new Error('The example has no workplace, round or plan')
  return planInput(language, {
    workplaceName: workplace.name,
    isExample: workplace.isExample,
    marks: round.marks,
    answers: answersIn(tables, round),
    startedOn: round.startedOn,
    earlier: before ? { answers: answersIn(tables, before), startedOn: before.startedOn } : 'none',
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

const NOTE = 'En anteckning om kompetensförsörjningsplaneringen på 1 000 m² – ”så här”, å ä ö Å Ä Ö € ≥ → ✓. '

/** Every field full: notes of 2,000 characters on every question, thirty actions with every part, all of it chosen. */
export function maximum(language: Language): PrivateInput {
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
    earlier: answeredBefore(language, note),
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
