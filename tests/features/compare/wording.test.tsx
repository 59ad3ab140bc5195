import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import en from '../../../locales/en/compare.json'
import sv from '../../../locales/sv/compare.json'
import type { Choice } from '../../../src/schema/checklist.ts'
import type { NationalFigure } from '../../../src/schema/nationalFigure.ts'
import { tablesOf } from '../../../src/schema/record.ts'
import { realContent } from '../../support/content.ts'
import { onPaper } from '../../support/onPaper.ts'
import type { Original } from '../../support/originals.ts'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'
import { answer, round, workplace } from '../../support/someWork.ts'

/** docs/rules/words.md, and words that would grade a workplace. */
const banned: Record<Original, RegExp> = {
  sv: /(?<!\p{L})(bevisar|visar att ni|sämre|bättre än|bland de sämsta|snittet|signifikant|beror på|i landet|riket|nationellt|högre än|lägre än)/iu,
  en: /(?<!\p{L})(the country|nationally|national average|proves|significantly|worse|better than|higher than|lower than)/iu,
}

const { checklist, figures } = realContent('sv')
const withFigure = checklist.steps.flatMap(({ questions }) => questions.filter(({ figure }) => figure))
const figureOf = (id: string | undefined) => figures.figures.find((figure) => figure.id === id)

/** The page with every figure open, as it is on paper. */
const openAll = async (choice: Choice, language: Original) => {
  await renderApp({
    at: '/jamfor',
    language,
    tables: tablesOf([workplace, round, ...withFigure.map(({ id }) => answer(id, { choice }))]),
  })
  onPaper()
}

const answered = ['yes', 'partly', 'no', 'dont-know'] as const

const numbersIn = (text: string | null | undefined) => (text?.match(/\d+/g) ?? []).map(Number)

const wordsOf = (value: object): readonly string[] =>
  Object.values(value).flatMap((part) => (typeof part === 'string' ? [part] : wordsOf(part as object)))

/** Bars, tables and title of one figure: nothing but the figure's own numbers, as it states them. */
function expectOnlyItsNumbers(card: HTMLElement, figure: NationalFigure | undefined): void {
  const stated = figure?.values.filter(({ phrase }) => phrase === undefined).map(({ percent }) => percent) ?? []
  const known = [...stated, ...(figure?.values.flatMap(({ phrase }) => numbersIn(phrase)) ?? [])]
  for (const words of card.querySelectorAll('.figure-bars-value, td'))
    for (const number of numbersIn(words.textContent)) expect(known, words.textContent).toContain(number)
  for (const number of numbersIn(card.querySelector('.comparison-title')?.textContent))
    expect([...known, ...numbersIn(figure?.takeaway), 2024]).toContain(number)
}

describe.each(['sv', 'en'] as const)('the page in %s', (language) => {
  it.each(answered)('overclaims nothing and tells only numbers of its figures after %s', async (choice) => {
    await openAll(choice, language)
    const text = document.querySelector('main')?.textContent ?? ''
    expect(text.match(banned[language])).toBeNull()
    expect(text).not.toContain('%')
    expectOnlyWords(text)
    const cards = screen.getAllByRole('figure')
    expect(cards).toHaveLength(withFigure.length)
    for (const [index, card] of cards.entries()) expectOnlyItsNumbers(card, figureOf(withFigure[index]?.figure?.id))
  })

  it('has no banned words among those not on the screen', () => {
    const words = wordsOf(language === 'sv' ? sv : en)
    expect(words.filter((text) => banned[language].test(text))).toEqual([])
  })
})

it('tells a hedged number with no per cent of ours, in either language', async () => {
  for (const language of ['sv', 'en'] as const) {
    await openAll('no', language)
    const own = realContent(language).figures.figures
    screen.getAllByRole('figure').forEach((card, index) => {
      const figure = own.find(({ id }) => id === withFigure[index]?.figure?.id)
      for (const { phrase } of figure?.values ?? []) if (phrase) expect(card.textContent).toContain(phrase)
    })
    cleanup()
  }
})
