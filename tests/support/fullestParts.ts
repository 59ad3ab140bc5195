import { newRisk } from '../../src/domain/risks/riskAnalysis.ts'
import { newSystem } from '../../src/domain/systems/newSystem.ts'
import { newTrainingRow, topicsIn } from '../../src/domain/training/trainingNeed.ts'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import type { AiSystem, SystemId } from '../../src/schema/aiSystem.ts'
import type { Instant } from '../../src/schema/isoDate.ts'
import type { Language } from '../../src/schema/language.ts'
import type { Opportunity, Risk, RiskAnalysisId } from '../../src/schema/riskAnalysis.ts'
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
import { day, planInput } from './plan.ts'

export const MADE = '2026-03-01T08:00:00.000Z' as Instant

export const fullSystem = (index: number, note: string): AiSystem => ({
  ...newSystem(`System ${index}: ${note.slice(0, 60)}`, systemKinds[index % systemKinds.length] ?? 'own'),
  ...{ id: `system-${index}` as SystemId, workplaceId: 'workplace' as WorkplaceId, createdAt: MADE },
  ...{ purpose: note.slice(0, 300), supplier: 'Leverantör', affected: note.slice(0, 120), owner: 'Verksamhetschef' },
  ...{ status: 'in-use', origin: 'update', data: ['personal', 'secret'], records: 'yes', riskAnalysis: 'no' },
  ...{ ranksOrMeasures: 'dont-know', decidesAboutStaff: 'yes', dataProtection: 'dont-know' },
})

/** One analysis with every risk of the catalogue, every field full. */
export function fullAnalysis(
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
export function fullTraining(
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
