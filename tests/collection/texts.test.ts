import { expect, it } from 'vitest'
import { createTexts } from '../../src/collection/texts.ts'
import { sharedExample } from '../support/someExample.ts'

const same = (id: string) => sharedExample({ id, texts: { headline: 'Vi skrev en lista över alla fel' } })

it('holds what comes later against what it has told of already', () => {
  const ask = createTexts()
  ask({ kind: 'hold', examples: [same('a')] })
  expect(ask({ kind: 'alike' })).toEqual([])
  ask({ kind: 'hold', examples: [same('b')] })
  expect(ask({ kind: 'alike' })).toEqual([{ ids: ['a', 'b'], likeness: 1 }])
})
