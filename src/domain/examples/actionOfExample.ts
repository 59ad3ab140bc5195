import type { Action } from '../../schema/action.ts'
import type { PublishedExample } from '../../schema/examplePack.ts'
import { asWritten } from '../texts/asWritten.ts'

/** An example as an action of one's own: what they did there, or else what they called it, and where it came from. */
export const actionOfExample = ({ id, isInvented, texts: { done = '', headline = '' } }: PublishedExample) => ({
  text: asWritten(done) || asWritten(headline),
  origin: { kind: 'example', exampleId: id, isInvented } as const satisfies Action['origin'],
})
