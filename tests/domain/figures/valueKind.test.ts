import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowValueKind, valueKind } from '../../../src/domain/figures/valueKind.ts'
import { anyFigure } from '../../support/anyFigure.ts'
import { value } from '../../support/tinyFigure.ts'

describe('how a number may be told', () => {
  it('is as per cent where the source states it', () => {
    expect(valueKind(value('yes', 59))).toEqual({ kind: 'percent', percent: 59 })
  })

  it('is as read off the chart where its place was inferred', () => {
    expect(valueKind(value('yes', 44, { precision: 'inferred' }))).toEqual({ kind: 'inferred', percent: 44 })
  })

  it('is in the words of the source where it hedges, never as a per cent of ours', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        for (const one of figure.values.filter(({ phrase }) => phrase !== undefined))
          expect(valueKind(one)).toEqual({ kind: 'phrase', phrase: one.phrase })
      }),
    )
  })

  it('is not at all where the text has none', () => {
    expect(valueKind('not-in-text')).toEqual({ kind: 'not-in-text' })
  })

  it('refuses a hedge without the words of the source', () => {
    expect(() => valueKind(value('yes', 30, { precision: 'nearly' }))).toThrow('has no phrase')
  })

  it('is below the chart, not beside a bar, where it is never drawn', () => {
    expect(rowValueKind({ value: value('yes', 14, { drawn: false }) })).toEqual({ kind: 'below' })
    expect(rowValueKind({ value: value('yes', 14) })).toEqual({ kind: 'percent', percent: 14 })
  })
})
