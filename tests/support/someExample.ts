import * as v from 'valibot'
import { newExample } from '../../src/domain/examples/newExample.ts'
import type { ExamplePack, PublishedExample } from '../../src/schema/examplePack.ts'
import type { GoodExample } from '../../src/schema/goodExample.ts'
import { isoDateSchema } from '../../src/schema/isoDate.ts'
import type { SharedExample } from '../../src/schema/sharedExample.ts'

/** A good example of the workplace of `someWork`, with nothing ticked. */
export const goodExample = (part: Partial<GoodExample> = {}): GoodExample =>
  ({
    ...newExample(),
    ...{ id: 'example-1', workplaceId: 'w1', createdAt: '2026-03-02T08:00:00.000Z' },
    ...{ headline: 'Vi provade i sex veckor', done: 'Provgruppen skrev en lista över fel.' },
    ...part,
  }) as GoodExample

/** How a workplace answered, as it stands in a file. */
export const readiness = (answers: object) =>
  ({ roundOn: '2026-03-01', answers }) as NonNullable<SharedExample['readiness']>

/** One as it stands in a file. */
export const sharedExample = (part: Partial<SharedExample> = {}): SharedExample => ({
  ...{ id: 'example-1', version: 1, language: 'sv', isInvented: false, audience: 'centre' },
  texts: { headline: 'Vi provade i sex veckor', done: 'Provgruppen skrev en lista över fel.' },
  facts: {
    ...{ step: 'influence', theme: 'cooperation', sector: 'region', size: 'up-to-50' },
    ...{ systemKind: 'speech-recognition', from: 'not-set', until: 'not-set', evaluatedOn: 'not-set' },
  },
  ...part,
})

/** One as it is published. */
export const publishedExample = (part: Partial<PublishedExample> = {}): PublishedExample => {
  const { replyTo: _, readiness: __, ...example } = sharedExample({ audience: 'open' })
  return { ...example, themes: [], ...part }
}

/** What a centre has published. */
export const examplePack = (part: Partial<ExamplePack> = {}): ExamplePack => ({
  ...{ id: 'pack-1', name: 'Centrets samling', edition: 1, madeOn: v.parse(isoDateSchema, '2026-03-02') },
  examples: [publishedExample()],
  ...part,
})
