import { expect, it } from 'vitest'
import { documentIds, documents } from '../../src/report/documents.ts'
import { layoutReport } from '../../src/report/draw/pdf/layout/layoutReport.ts'
import type { AnySection, ReportModel } from '../../src/report/ReportModel.ts'
import { languages } from '../../src/schema/language.ts'
import { begun, stateNames, stateOf } from '../support/documentStates.ts'

/** About as wide as the font; where lines break exactly does not matter here. */
const measure = (text: string, _weight: string, size: number) => text.length * size * 0.47

/** What goes on from page to page without a page of its own: a section with those that start right below it. */
const runsOf = ({ sections }: ReportModel) => {
  const runs: AnySection[][] = []
  for (const section of sections) {
    const last = runs.at(-1)
    if (last && section.starts === 'here') last.push(section)
    else runs.push([section])
  }
  return runs
}

/** The share of each page that is left empty at its end, but for the last. */
function emptyEnds(model: ReportModel): readonly number[] {
  const { operations, pages, frame } = layoutReport(model, measure)
  const ends = Array.from({ length: pages - 1 }, () => frame.top)
  for (const operation of operations) {
    // Lines to write on fill a page as words do.
    const y = operation.kind === 'text' ? operation.y : operation.kind === 'line' ? operation.to[1] : undefined
    if (y !== undefined && 'page' in operation && y <= frame.bottom)
      ends[operation.page] = Math.max(ends[operation.page] ?? frame.top, y)
  }
  return ends.slice(0, pages - 1).map((end) => (frame.bottom - end) / (frame.bottom - frame.top))
}

/** How many lines of text a part that ends with text has on its last page; none where it has one page, or ends with more. */
function linesAtTheEnd(model: ReportModel): number | 'more' {
  const last = model.sections.at(-1)?.blocks.at(-1)?.kind
  const { operations, pages } = layoutReport(model, measure)
  if (pages === 1 || (last !== 'paragraph' && last !== 'list')) return 'more'
  const there = operations.flatMap((one) =>
    one.kind === 'text' && one.page === pages - 1 && one.artifact === undefined ? [one.y] : [],
  )
  return new Set(there).size
}

it.each(languages)(
  'no page ends with more than a third left empty, but before a part with a page of its own: %s',
  (language) => {
    const states = [begun(language), ...stateNames.map((name) => stateOf(name, language))]
    for (const state of states)
      for (const id of documentIds) {
        const model = documents[id].build(state)
        for (const run of runsOf(model)) {
          const ends = emptyEnds({ ...model, sections: run })
          expect(
            ends.flatMap((share, page) => (share > 1 / 3 ? [[page + 1, share]] : [])),
            `${state.workplaceName.slice(0, 12)} ${id}, ${run[0]?.id}`,
          ).toEqual([])
          expect(linesAtTheEnd({ ...model, sections: run }), `the last page of ${id}, ${run[0]?.id}`).not.toBe(1)
        }
      }
  },
)
