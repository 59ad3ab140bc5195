import { describe, expect, it } from 'vitest'
import { documents } from '../../src/report/documents.ts'
import type { ReportModel } from '../../src/report/ReportModel.ts'
import { stateOf } from '../support/documentStates.ts'

const input = stateOf('worked example', 'sv')
const headingsIn = ({ sections }: ReportModel) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])))

it('a register without a system is a sheet to write them on, without a heading that nothing follows', () => {
  const { sections } = documents.register.build(stateOf('empty', 'sv'))
  expect(sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
    'heading',
    'paragraph',
    'writing-lines',
  ])
})

describe('the worked example', () => {
  it('has its proposals first in large print, where page 1 is two, and the knowledge first where it is one', () => {
    const first = (size: 'normal' | 'large') => {
      const model = documents.plan.build({ ...input, look: { size, ink: 'colour' } })
      return model.sections[0]?.blocks.filter(({ kind }) => kind !== 'paragraph')[1]
    }
    expect(first('normal')).toMatchObject({ kind: 'columns' })
    expect(first('large')).toMatchObject({ kind: 'heading', text: 'Förslag till beslut' })
  })

  it('tells in its private record of systems, risks, guideline and training too', () => {
    expect(headingsIn(documents.record.build(input))).toEqual(
      expect.arrayContaining(['AI-system', 'Risker och möjligheter', 'Arbetsgivarens riktlinje', 'Utbildning om AI']),
    )
  })

  it('tells what a law gives once in the register, however many systems it fits', () => {
    const rows = documents.register
      .build(input)
      .sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.rows : [])))
      .map((words) => words.map(({ text }) => text).join(''))
    expect(rows.length).toBeGreaterThan(3)
    expect(new Set(rows).size).toBe(rows.length)
  })
})
