import * as v from 'valibot'

/** Who may be asked when the answer is not known (`docs/rules/words.md`). */
export const askRoles = [
  'manager',
  'hr',
  'it',
  'data-protection-officer',
  'safety-representative',
  'union-board',
  'other',
] as const
export const askRoleSchema = v.picklist(askRoles)
export type AskRole = v.InferOutput<typeof askRoleSchema>

/** Who may be made responsible for an action: always the employer's side, never the safety representative (AFS 2023:1 13 §). */
export const responsibleRoles = [
  'manager',
  'senior-manager',
  'hr-manager',
  'it-manager',
  'procurement-manager',
] as const
export const responsibleRoleSchema = v.picklist(responsibleRoles)
export type ResponsibleRole = v.InferOutput<typeof responsibleRoleSchema>

/** Who does what concerns the union alone: never anybody at the employer's. */
const ownRoles = ['ourselves', 'branch', 'member'] as const
export const ownRoleSchema = v.picklist(ownRoles)
