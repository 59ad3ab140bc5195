import type { AiSystem } from '../../schema/aiSystem.ts'
import type { AskRole } from '../../schema/role.ts'
import type { SystemTraits } from '../../schema/systemTraits.ts'
import { takesPartInDecisions } from './systemLaw.ts'

/** The questions on a system that can be answered with "don't know", and who most likely can answer. */
export const systemQuestions = {
  status: 'manager',
  origin: 'it',
  talksToPublic: 'manager',
  records: 'it',
  ranksOrMeasures: 'manager',
  decidesAboutStaff: 'hr',
  affectsDecisions: 'manager',
  listedUse: 'manager',
  readsEmotions: 'it',
  riskAnalysis: 'manager',
  dataProtection: 'data-protection-officer',
  negotiation: 'union-board',
} as const satisfies { readonly [F in keyof AiSystem]?: AskRole }

export type SystemQuestion = keyof typeof systemQuestions
const all = Object.keys(systemQuestions) as readonly SystemQuestion[]

/** A question on a system that somebody has said they cannot answer: it goes to a role, as in the checklist. */
export type OpenSystemQuestion = {
  readonly system: AiSystem
  readonly question: SystemQuestion
  readonly askRole: AskRole
}

/** What decisions are about is asked only where there are any. */
export const questionsOf = (system: AiSystem): readonly SystemQuestion[] =>
  takesPartInDecisions({ ...system, kind: system.systemKind }) ? all : all.filter((one) => one !== 'listedUse')

export const openSystemQuestions = (systems: readonly AiSystem[]): readonly OpenSystemQuestion[] =>
  systems.flatMap((system) =>
    questionsOf(system)
      .filter((question) => system[question] === 'dont-know')
      .map((question) => ({ system, question, askRole: systemQuestions[question] })),
  )

/** What must have been done before a system is used, and was not. */
export const lackingSteps = (system: AiSystem): readonly ('riskAnalysis' | 'dataProtection' | 'negotiation')[] =>
  (['riskAnalysis', 'dataProtection', 'negotiation'] as const).filter((step) => system[step] === 'no')

/** The system as the law reads it: what nobody has answered is not known. */
export function traitsOf(system: AiSystem): SystemTraits {
  const known = <T extends string>(answer: T) =>
    (answer === 'not-answered' ? 'dont-know' : answer) as Exclude<T, 'not-answered'>
  return {
    kind: system.systemKind,
    data: system.data,
    status: known(system.status),
    origin: known(system.origin),
    talksToPublic: known(system.talksToPublic),
    records: known(system.records),
    ranksOrMeasures: known(system.ranksOrMeasures),
    decidesAboutStaff: known(system.decidesAboutStaff),
    affectsDecisions: known(system.affectsDecisions),
    listedUse: known(system.listedUse),
    readsEmotions: known(system.readsEmotions),
  }
}
