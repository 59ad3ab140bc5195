import { describe, expect, it } from 'vitest'
import { contentFiles } from '../support/editedContent.ts'
import { claims, makes } from '../support/neverClaim.ts'
import { contentTexts, localeTexts } from '../support/wordFiles.ts'

const all = [...contentTexts, ...localeTexts]

/** What a hook gives stands beside the words for before and after its day (tests/content/dates.test.ts). */
const saidWithItsDay = new Set(
  contentFiles
    .filter(({ path }) => path.startsWith('content/law/'))
    .flatMap(({ path, text }) => {
      const { hooks } = JSON.parse(text) as { readonly hooks: readonly { readonly appliesFrom?: string }[] }
      return hooks.flatMap(({ appliesFrom }, index) =>
        appliesFrom ? [`${path}.hooks.${index}.gives.sv`, `${path}.hooks.${index}.gives.en`] : [],
      )
    }),
)

describe.each(claims)('no text claims that $never', (claim) => {
  it.each(claim.examples)('would be caught: %s', (example) => {
    expect(makes(claim, example)).toBe(true)
  })

  it.each(claim.honest)('may be said: %s', (sentence) => {
    expect(makes(claim, sentence)).toBe(false)
  })

  it('in content and interface', () => {
    const isLater = claim.never === 'article 26(7) applies today'
    const texts = all.filter(({ at }) => !(isLater && saidWithItsDay.has(at)))
    expect(texts.filter(({ text }) => makes(claim, text))).toEqual([])
  })
})

/** Names Article 26(7) without saying from when it applies. */
const undated = (text: string) =>
  /26\s?\(7\)|26[.:]7(?!\d)/.test(text) && !/2 dec(?:ember)? 2027|2027-12-02/i.test(text)
/** A citation alone says nothing of when. */
const isCitation = (at: string) => /\.cite\.(?:sv|en)$/.test(at)

describe('a text that names Article 26(7) says from when it applies', () => {
  it.each([
    'Artikel 26.7 ger er rätt till information.',
    'Article 26(7) gives you a right.',
    'Se 26 (7) i förordningen.',
  ])('would be caught: %s', (text) => {
    expect(undated(text)).toBe(true)
  })

  it.each(['Artikel 26.7 gäller från 2 december 2027.', 'Article 26(7), from 2027-12-02.', 'Se artikel 26.70.'])(
    'may be said: %s',
    (text) => {
      expect(undated(text)).toBe(false)
    },
  )

  it('in content and interface', () => {
    const texts = all.filter(({ at }) => !isCitation(at))
    expect(texts.length).toBeGreaterThan(1500)
    expect(texts.filter(({ text }) => undated(text))).toEqual([])
  })
})
