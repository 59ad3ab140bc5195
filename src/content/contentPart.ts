import { drawnPart } from '../parts/drawnPart.ts'

/** A part of the content as the build's list of them fetches it (`scripts/contentPlugin.ts`): once, and drawn when it has come. */
export const contentPart = <T>(fetchIt: () => Promise<{ readonly default: T }>): (() => Promise<T>) =>
  drawnPart(() => fetchIt().then((module) => module.default))
