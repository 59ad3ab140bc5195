import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK, fillRequest, type RequestValues } from '../../../src/domain/rights/fillRequest.ts'
import { inOneLine } from '../../../src/domain/texts/asWritten.ts'
import { placeholders, type RightsRequest } from '../../../src/schema/rights.ts'
import { realContent } from '../../support/content.ts'

const request: RightsRequest = {
  id: 'information',
  title: 'Request',
  hat: 'both',
  hooks: ['tiny'],
  to: 'manager',
  body: ['We ask about {system} at {workplace}.', 'Once more: {system}, for {purpose}.'],
  asks: ['What does {supplier} know?'],
  closing: 'Answer by {date} in {level}. {findings}',
  ifNoAnswer: 'We ask again.',
  ifNoAnswerHooks: ['tiny'],
  example: 'Seen',
  answerBy: 'A day',
}
const textOf = ({ body, asks, closing }: RightsRequest) => [...body, ...asks, closing].join('\n')

const anyValues: fc.Arbitrary<RequestValues> = fc.record(
  Object.fromEntries(placeholders.map((name) => [name, fc.string()])),
  { requiredKeys: [] },
)

describe('a request', () => {
  it('is filled with what is known, everywhere it is asked for', () => {
    const { body } = fillRequest(request, { system: 'Dikta', workplace: 'the ward', purpose: 'notes' })
    expect(body).toEqual(['We ask about Dikta at the ward.', 'Once more: Dikta, for notes.'])
  })

  it.each([[{}], [{ date: '' }], [{ date: ' \n' }]])('leaves room to write where nothing is known: %o', (values) => {
    expect(fillRequest(request, { ...values, level: 'LSG', findings: 'None.' }).closing).toBe(
      `Answer by ${BLANK} in LSG. None.`,
    )
  })

  it.each(['$&', '$1', '{date}', '{{system}}', 'مرحبا', '🙂'])('takes people’s own words as they stand: %s', (own) => {
    expect(fillRequest(request, { supplier: own }).asks).toEqual([`What does ${own} know?`])
  })

  it.each([
    ['notes', 'for notes.'],
    ['Speech becomes text.', 'for Speech becomes text.'],
    ['why?', 'for why?'],
  ])('ends a sentence with one sign, also after own words that end one: %s', (purpose, end) => {
    expect(fillRequest(request, { system: 'Dikta', purpose }).body[1]).toBe(`Once more: Dikta, ${end}`)
  })

  it('keeps what is not for filling', () => {
    const filled = fillRequest(request, { system: 'Dikta' })
    expect({ ...filled, body: [], asks: [], closing: '' }).toEqual({ ...request, body: [], asks: [], closing: '' })
  })

  it.each(realContent('sv').rights.requests.map(({ id }) => id))(
    'real, %s, is left with no placeholder of its own',
    (id) => {
      fc.assert(
        fc.property(anyValues, fc.constantFrom('sv' as const, 'en' as const), (values, language) => {
          const braceless = Object.fromEntries(
            Object.entries(values).map(([name, text]) => [name, text.replaceAll(/[{}]/g, '')]),
          )
          const real = realContent(language).rights.requests.find((one) => one.id === id)
          if (!real) throw new Error(`No request ${id}`)
          const text = textOf(fillRequest(real, braceless))
          expect(text).not.toMatch(/[{}]/)
          for (const [name, value] of Object.entries(braceless)) {
            if (textOf(real).includes(`{${name}}`)) expect(text).toContain(inOneLine(value) || BLANK)
          }
        }),
        { numRuns: 50 },
      )
    },
  )
})
