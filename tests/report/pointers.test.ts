import { expect, it } from 'vitest'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import { documentIds, documents } from '../../src/report/documents.ts'
import type { Block, ReportModel } from '../../src/report/ReportModel.ts'
import { languages } from '../../src/schema/language.ts'
import { onAnyPlan } from '../support/anyPlan.ts'
import { stateNames, stateOf } from '../support/documentStates.ts'
import { modelWords } from '../support/modelWords.ts'
import { ownAction, planInput } from '../support/plan.ts'

const headingsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : block.kind === 'columns' ? block.columns.flatMap(headingsIn) : [],
  )

/** What a document points to by its heading, and does not have; and what it points to by a number. */
function leadingNowhere(model: ReportModel): readonly string[] {
  const headings = new Set(model.sections.flatMap(({ blocks }) => headingsIn(blocks)))
  return modelWords(model).flatMap((text) => [
    ...Array.from(text.matchAll(/\bunder [”“]([^”“]+)[”“]/g), ([, heading = '']) => heading).filter(
      (heading) => !headings.has(heading),
    ),
    ...(/\b(?:sidan|page) \d/.exec(text) ?? []),
  ])
}

function expectAllLead(input: PrivateInput, isPart: (id: string) => boolean = () => true): void {
  for (const id of documentIds) if (isPart(id)) expect(leadingNowhere(documents[id].build(input)), id).toEqual([])
}

it.each(languages)('every pointer names a heading of its document, and never a page: %s', (language) => {
  for (const state of stateNames) {
    const input = stateOf(state, language)
    for (const size of ['normal', 'large'] as const) expectAllLead({ ...input, look: { ...input.look, size } })
  }
})

it('so it is whatever parts are chosen', () => {
  onAnyPlan(
    () => 'xyzzy',
    (input) => expectAllLead(input, (id) => id === 'plan' || id === 'plan-decided' || id === 'follow-up'),
  )
})

it.each([
  ['five proposals of 470 characters in large print', 'Enheten', 470, 'large'],
  ['a workplace whose name has 170 characters', 'E'.repeat(170), 60, 'normal'],
] as const)('so it is with %s', (_what, workplaceName, length, size) => {
  const actions = Array.from({ length: 5 }, (_, index) => ownAction(`${index} `.padEnd(length, 'ord ')))
  const input = planInput('sv', { actions, workplaceName })
  expectAllLead({ ...input, look: { ...input.look, size } })
})
