import { describe, expect, it } from 'vitest'
import { documentIds, documents } from '../../src/report/documents.ts'
import { onAnyPlan } from '../support/anyPlan.ts'
import { begun, stateNames, stateOf } from '../support/documentStates.ts'
import { isOriginal, originals } from '../support/originals.ts'
import { textsOf } from '../support/plan.ts'

/** Words that stand for nothing: alone, after a label, or as the end of a sentence. */
const SET = {
  sv: /(?:^|: |är )(?:inte|ej) (?:ifylld|ifyllt|bedömd|bedömt|vald|valt|bestämd|bestämt|besvarad|besvarat|angiven|satt|utsedd)\.?$|^ing(?:en|et|a) [^.:]*\b(?:vald|valda|satt|angiven|bestämd|inskrivna)(?: än)?\.?$|\b(?:System|Risk|Grupp) utan namn\b|^Ingen dag$|^Inget skrivet$/iu,
  en: /(?:^|: |been )not (?:filled in|set|judged|chosen|decided|answered|entered)\.?$|^no [^.:]*\b(?:chosen|set|entered)(?: yet)?\.?$|\b(?:System|Risk|Group) without a name\b|^No day$|^Nothing written$/iu,
}

describe('what is not set', () => {
  it.each([
    'inte ifyllt',
    'Inte bedömd',
    'Före: inte bedömt',
    'Det är inte bestämt.',
    'Ingen åtgärd vald.',
    'Ingen dag',
    'Risk utan namn',
    'Inga förslag är valda än.',
  ])('would be caught: %s', (text) => {
    expect(text).toMatch(SET.sv)
  })

  it.each(originals)(
    'is left out or a line to write on in every document, begun and in every other state: %s',
    (language) => {
      // What people write in the worked example may be that something is not decided yet.
      const names = stateNames.filter((name) => name !== 'worked example')
      const states = [begun(language), ...names.map((name) => stateOf(name, language))]
      for (const state of states)
        for (const id of documentIds) {
          const said = textsOf(documents[id].build(state).sections)
          expect(
            said.filter((text) => SET[language].test(text)),
            id,
          ).toEqual([])
        }
    },
  )

  it('is so in any plan', () => {
    onAnyPlan(
      () => 'xyzzy',
      (input) => {
        for (const id of documentIds) {
          const said = textsOf(documents[id].build(input).sections)
          const set = isOriginal(input.language) ? SET[input.language] : undefined
          expect(said.filter((text) => set?.test(text))).toEqual([])
        }
      },
    )
  })

  it('is a line in the register, the analysis and the training plan that were only begun', () => {
    const state = begun('sv')
    for (const id of ['register', 'risks', 'training', 'minutes'] as const)
      expect(textsOf(documents[id].build(state).sections).join('\n'), id).toContain('____')
  })
})
