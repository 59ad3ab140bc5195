import * as v from 'valibot'

/** The eight steps, in the order of the union's report. */
export const stepIds = [
  'understand',
  'map',
  'influence',
  'training',
  'dialogue',
  'implementation',
  'evaluate',
  'feedback',
] as const
export const stepIdSchema = v.picklist(stepIds)
export type StepId = v.InferOutput<typeof stepIdSchema>
