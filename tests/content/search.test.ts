import { describe, expect, it } from 'vitest'
import { languages } from '../../src/schema/language.ts'
import { createSearch } from '../../src/search/index.ts'
import { realContent } from '../support/content.ts'
import { localeFiles, stringsIn } from '../support/wordFiles.ts'

/** What the search goes through, as one heap of texts. */
const textsOf = (language: (typeof languages)[number]) => {
  const { checklist, law, risks, rights, guidelines, words } = realContent(language)
  const texts = [
    ...checklist.steps.flatMap(({ questions }) => questions.map((one) => [one.text, one.why, one.example, one.where])),
    ...checklist.steps.flatMap(({ questions }) => questions.flatMap((one) => one.measures.map(({ what }) => [what]))),
    ...law.hooks.map(({ cite, gives }) => [cite, gives]),
    ...risks.groups.flatMap((group) => group.risks.map(({ title, signs }) => [title, ...signs])),
    ...rights.requests.map(({ title, asks }) => [title, ...asks]),
    ...guidelines.flatMap(({ elements }) => elements.map(({ title, test }) => [title, test])),
    ...['search.json', 'about.json'].flatMap((file) =>
      stringsIn(localeFiles(language).get(file)).map(([, text]) => [text]),
    ),
    ...words.terms.map(({ term, meaning, example }) => [term, meaning, example]),
  ]
  return texts.map((parts, index) => ({ id: String(index), title: parts[0] ?? '', text: parts.join(' ') }))
}

describe.each(languages)('the words that a search understands (%s)', (language) => {
  const { search: words } = realContent(language)
  const search = createSearch(textsOf(language), words, language)

  it.each(words.synonyms.flat())('"%s" leads to something', (phrase) => {
    expect(search(phrase)).toMatchObject({ by: 'words' })
  })

  it('stand in one list of synonyms each, and none is passed over', () => {
    const phrases = words.synonyms.flat().map((phrase) => phrase.toLowerCase())
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
    expect(words.passedOver.filter((word) => phrases.includes(word))).toEqual([])
  })
})

/** Searches that found nothing in the catalogue of risks before there were synonyms (case W4 and its brothers). */
describe.each([
  ['diskriminering', 'worse-for-some'],
  ['likabehandling', 'skewed-selection'],
  ['partisk', 'skewed-selection'],
])('the risks found by "%s"', (typed, id) => {
  it(`have ${id}`, () => {
    const { risks, search: words } = realContent('sv')
    const things = risks.groups.flatMap((group) =>
      group.risks.map((risk) => ({ id: risk.id, title: risk.title, text: [group.title, ...risk.signs].join(' ') })),
    )
    expect(createSearch(things, words, 'sv')(typed).ids).toContain(id)
  })
})
