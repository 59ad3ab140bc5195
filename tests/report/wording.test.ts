import { describe, expect, it } from 'vitest'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import { documentIds, documents } from '../../src/report/documents.ts'
import { onAnyPlan } from '../support/anyPlan.ts'
import { banned } from '../support/banned.ts'
import { isOriginal, type Original } from '../support/originals.ts'
import { planInput, textsOf } from '../support/plan.ts'
import { contentTexts, localeTexts } from '../support/wordFiles.ts'

const SURVEY = 'content/reference/survey.json'

/** Pages from any state; what people write themselves is one invented word, so that every other word is ours. */
const everyModel = (check: (texts: readonly string[], input: PrivateInput) => void) =>
  onAnyPlan(
    () => 'xyzzy',
    (input) => {
      for (const id of documentIds) check(textsOf(documents[id].build(input)), input)
    },
  )

const isWorded = (text: string) => text.length >= 4 && /\p{L}{2}/u.test(text)

/** The parts of a text between what is filled in, as they would be read in a document. */
const partsOf = (text: string) => text.split(/\{\{?[^{}]*\}?\}/).map((part) => part.trim())

const ofDocuments = localeTexts.filter(({ at }) => /(?:documents|common)\.json/.test(at))
const wordsOf = (language: Original) =>
  new Set(
    [...contentTexts, ...ofDocuments].filter((one) => one.language === language).flatMap(({ text }) => partsOf(text)),
  )
const [swedish, english] = [wordsOf('sv'), wordsOf('en')]

/** Whole texts of one language that the other does not also have, such as names. */
const onlyIn = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((text) => isWorded(text) && ![...other].some((foreign) => foreign.includes(text)))
const foreignTo: { readonly [L in Original]: readonly string[] } = {
  sv: onlyIn(english, swedish),
  en: onlyIn(swedish, english),
}

const stands = (text: string, part: string) => {
  const at = text.indexOf(part)
  if (at === -1) return false
  const around = `${text[at - 1] ?? ' '}${text[at + part.length] ?? ' '}`
  return !/[\p{L}\d]/u.test(around)
}

describe('every word of a document', () => {
  it('is in the document’s own language', () => {
    expect(foreignTo.en.length).toBeGreaterThan(800)
    everyModel((texts, { language }) => {
      if (!isOriginal(language)) return
      const said = texts.join('\n')
      expect(foreignTo[language].filter((part) => stands(said, part))).toEqual([])
    })
  })

  it('would be caught in the other language', () => {
    const { t } = planInput('sv')
    expect(foreignTo.en.filter((part) => stands(`x\n${t('documents:plan.whyNow')}\ny`, part))).toEqual(['Varför nu'])
  })

  it('is a word: no key, no hole, nothing that code left behind', () => {
    everyModel((texts) => {
      const wrong = /undefined|null|NaN|\[object|\{\{|\}\}|\$t\(|(?:documents|common|plan)[:.][a-z]/
      expect(texts.filter((text) => wrong.test(text) || /^\s+$/.test(text))).toEqual([])
    })
  })

  it('is put together cleanly: no doubled stop, no doubled space', () => {
    everyModel((texts) => {
      // "m.fl." is an abbreviation that a comma may follow.
      expect(texts.filter((text) => /[.?!:][.,:]| {2}| [.,]/.test(text.replace('m.fl.,', 'm.fl')))).toEqual([])
    })
  })

  it('claims no more than the figures carry', () => {
    everyModel((texts) => {
      expect(texts.filter((text) => banned.test(text))).toEqual([])
    })
  })
})

describe('every per cent of a document', () => {
  const percents = (text: string) =>
    [...text.matchAll(/(\d+(?:[.,]\d+)?)[\s\u00a0]*(?:procent|per cent)/g)].map(([, number]) => number ?? '')
  const ofSource = (language: Original) => {
    const { figures } = planInput(language).figures
    const told = contentTexts.filter((one) => one.language === language && /^content\/figures\//.test(one.at))
    const method = contentTexts.filter((one) => one.language === language && one.at.startsWith(SURVEY))
    const exact = figures.flatMap(({ values }) =>
      values.flatMap(({ percent, precision }) =>
        precision === 'exact' || precision === 'inferred' ? [String(percent)] : [],
      ),
    )
    return new Set([...exact, ...[...told, ...method].flatMap(({ text }) => percents(text))])
  }

  it('is one that the figures’ content gives, never one of our own and never a sign', () => {
    const known = { sv: ofSource('sv'), en: ofSource('en') }
    everyModel((texts, { language }) => {
      if (!isOriginal(language)) return
      const said = texts.flatMap(percents)
      expect(said.filter((number) => !known[language].has(number))).toEqual([])
      expect(texts.filter((text) => text.includes('%'))).toEqual([])
    })
  })

  it('has the response rate that the survey’s method states', () => {
    const rate = planInput('sv').figures.survey.responseRatePercent
    for (const { text } of ofDocuments.filter(({ text }) => percents(text).length > 0))
      expect(percents(text)).toEqual([String(rate)])
  })
})
