import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { buildDigest } from '../../../../src/report/build/digest/buildDigest.ts'
import { drawHtml } from '../../../../src/report/draw/html/drawHtml.ts'
import { drawWord } from '../../../../src/report/draw/word/drawWord.ts'
import { choices } from '../../../../src/schema/checklist.ts'
import { type Language, languages } from '../../../../src/schema/language.ts'
import { stateOf } from '../../../support/documentStates.ts'
import { firstMissing, modelWords } from '../../../support/modelWords.ts'
import { readWord } from '../../../support/readWord.ts'
import { publishedExample } from '../../../support/someExample.ts'
import { auditPdf } from '../../draw/pdf/auditPdf.ts'
import { draw } from '../../draw/pdf/readPdf.ts'

const DONE = 'Vi började med en lista:\n- fel i journalen\n- tid att läsa igenom\nSedan provade vi'

/** A centre's digest of so many examples, with every step's numbers: it is no workplace's document, and held to the same. */
const digest = (language: Language, count: number) => {
  const input = stateOf('worked example', language)
  return buildDigest({
    ...input,
    examples: Array.from({ length: count }, (_, at) =>
      publishedExample({
        ...{ id: `example-${at}`, themes: ['Upphandling', '\u200b'] },
        texts: { headline: `Rubrik ${at}:\u000bvi provade\u200b i sex veckor`, done: DONE, differently: '\u00ad' },
      }),
    ),
    numbers: input.checklist.steps.map((step) => ({
      step,
      questions: step.questions.map((question) => ({ question, of: '10', cells: choices.map(() => '–') })),
    })),
    says: { text: (name) => name, facts: () => [{ name: 'Sektor', words: 'Region' }] },
  })
}

describe.each(languages)('a centre’s digest in %s', (language) => {
  it.each([0, 12])('of %i examples is read back whole in every format, as any document is', async (count) => {
    const model = digest(language, count)
    const drawn = draw(model)
    expect(drawn.undrawable).toEqual([])
    expect(await auditPdf(drawn.bytes, model)).toEqual([])
    const word = await readWord(await drawWord(model))
    expect(word.faults).toEqual([])
    expect(firstMissing(word.text, modelWords(model))).toBeUndefined()
    const { document } = new JSDOM(drawHtml(model)).window
    expect(firstMissing(document.body.textContent, modelWords(model))).toBeUndefined()
  })

  it('has what a workplace wrote in one reading: a heading on one line, and a list as a list', async () => {
    const model = digest(language, 1)
    const { document } = new JSDOM(drawHtml(model)).window
    expect(document.querySelector('h3')?.textContent).toBe('Rubrik 0: vi provade i sex veckor')
    expect((await readWord(await drawWord(model))).text).toContain('Rubrik 0: vi provade i sex veckor')
    expect(document.body.textContent).not.toContain('differently')
    expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent.trim())).toEqual(
      expect.arrayContaining(['fel i journalen', 'tid att läsa igenom']),
    )
  })
})
