import { expect, it } from 'vitest'
import { answerFormLaw, buildAnswerForm } from '../../../../src/report/build/answer-form/buildAnswerForm.ts'
import { citesOf } from '../../../../src/report/say/lawWords.ts'
import { hatChoices } from '../../../../src/schema/rights.ts'
import { stateOf } from '../../../support/documentStates.ts'
import { originals } from '../../../support/originals.ts'
import { saidIn } from '../../../support/plan.ts'

const nothingElse = {
  sv: 'Inget annat i formuläret kräver ett svar, och arbetsgivaren får svara på ett annat sätt.',
  en: 'Nothing else in the form demands an answer, and the employer may answer in another way.',
}

it.each(originals.flatMap((language) => hatChoices.map((hat) => [language, hat] as const)))(
  'the form names what it leans on, and says that nothing else demands an answer (%s, %s)',
  (language, hat) => {
    const input = { ...stateOf('worked example', language), hat }
    const said = saidIn(buildAnswerForm(input))
    const cites = citesOf(answerFormLaw(input), input)
    expect(cites.length).toBeGreaterThan(0)
    for (const cite of cites) expect(said).toContain(cite)
    expect(said).toContain(nothingElse[language])
  },
)
