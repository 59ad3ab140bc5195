import { addressOf, inPart } from '../../addresses/index.ts'

/** The parts of the page, in the order in which they are worked through. */
export const trainingParts = ['groups', 'needs', 'plan', 'lessons'] as const
export type TrainingPart = (typeof trainingParts)[number]

const inAddress = { groups: 'grupper', needs: 'behov', plan: 'plan', lessons: 'lardomar' } as const
export const partAddress = (part: TrainingPart): string => inPart(addressOf('training'), inAddress[part])
export const partAsked = (asked: string | null): TrainingPart | undefined =>
  trainingParts.find((part) => inAddress[part] === asked)
