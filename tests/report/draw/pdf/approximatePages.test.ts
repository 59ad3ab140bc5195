import { describe, expect, it } from 'vitest'
import { documentIds, documents } from '../../../../src/report/documents.ts'
import { approximatePages } from '../../../../src/report/draw/pdf/layout/approximatePages.ts'
import { stateOf } from '../../../support/documentStates.ts'
import { draw } from './readPdf.ts'

describe('the length told before a document is made', () => {
  const looks = [
    { size: 'normal', ink: 'colour' },
    { size: 'large', ink: 'black' },
  ] as const
  const cases = documentIds.flatMap((id) =>
    (['empty', 'worked example', 'maximum'] as const).flatMap((state) => looks.map((look) => ({ id, state, look }))),
  )

  it.each(cases)('is within a page or a tenth of what is drawn: $id, $state, $look.size', ({ id, state, look }) => {
    const model = documents[id].build({ ...stateOf(state, 'sv'), look })
    const { pages } = draw(model)
    expect(Math.abs(Math.ceil(approximatePages(model.sections, look)) - pages)).toBeLessThanOrEqual(
      Math.max(1, pages / 10),
    )
  })
})
