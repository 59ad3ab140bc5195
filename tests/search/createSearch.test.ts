import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/schema/language.ts'
import type { SearchWords } from '../../src/schema/words.ts'
import { createSearch, type Searchable } from '../../src/search/index.ts'

const none: SearchWords = { synonyms: [], passedOver: [] }
const things = (...titles: readonly string[]): readonly Searchable[] =>
  titles.map((title) => ({ id: title, title, text: '' }))
const found = (titles: readonly string[], typed: string, words = none, language: Language = 'sv') =>
  createSearch(things(...titles), words, language)(typed)

describe('a search finds', () => {
  it.each([
    ['a word in another case', 'Övervakning av personal', 'ÖVERVAKNING'],
    ['a word typed without its dots', 'Övervakning av personal', 'overvakning'],
    ['another inflection', 'Riskerna är kända', 'risk'],
    ['what was typed inflected', 'En risk', 'riskerna'],
    ['what has only been typed in part', 'Diskriminering', 'diskrim'],
    ['the end of a compound', 'Lönediskriminering', 'diskriminering'],
    ['the beginning of a compound', 'Riskbedömning', 'risk'],
    ['a word before a sign', 'MBL 11 §, första stycket', 'mbl 11'],
    ['signs and spaces around what was typed', 'Sekretess', '  ”sekretess”, '],
    ['a word with an invisible hyphen in it', 'Sekretess', 'sek\u00adretess'],
  ])('%s', (_, title, typed) => {
    expect(found([title, 'Något helt annat'], typed)).toEqual({ by: 'words', ids: [title] })
  })

  it('in English, by its own endings', () => {
    expect(found(['Monitoring of staff', 'Pay'], 'monitored', none, 'en').ids).toEqual(['Monitoring of staff'])
  })

  it('another word for the same, also one of several words, from any of the two', () => {
    const words: SearchWords = { synonyms: [['partisk', 'skevt urval', 'diskriminering']], passedOver: [] }
    const titles = ['Skevt urval vid rekrytering', 'Lönediskriminering', 'Urval av böcker']
    for (const typed of ['partisk', 'partiska', 'skevt urval'])
      expect(found(titles, typed, words).ids.toSorted()).toEqual(['Lönediskriminering', 'Skevt urval vid rekrytering'])
  })

  it('a phrase of a list of synonyms also where a small word in it is passed over', () => {
    const words: SearchWords = { synonyms: [['kontroll av personal', 'övervakning']], passedOver: ['av'] }
    expect(found(['Övervakning', 'Kontroll'], 'kontroll av personal', words).ids).toEqual(['Övervakning'])
  })

  it('only what has every word that tells something', () => {
    const words: SearchWords = { synonyms: [], passedOver: ['för', 'av'] }
    expect(found(['Beslut om lön', 'Beslut om schema'], 'beslut för lön', words).ids).toEqual(['Beslut om lön'])
    expect(found(['Av och till', 'Beslut'], 'av', words).ids).toEqual(['Av och till'])
  })

  it('what has the word in its heading before what has it in its text', () => {
    const search = createSearch(
      [
        { id: 'text', title: 'Något annat', text: 'Här står sekretess.' },
        { id: 'title', title: 'Sekretess', text: 'Och mer.' },
      ],
      none,
      'sv',
    )
    expect(search('sekretess').ids).toEqual(['title', 'text'])
  })

  it('a number only whole', () => {
    expect(found(['MBL 11 §', 'MBL 110 §'], 'mbl 11').ids).toEqual(['MBL 11 §'])
  })

  it('what is spelt alike, and says so, where nothing has the words', () => {
    expect(found(['Diskriminering', 'Schema'], 'diskrimnering')).toEqual({ by: 'near', ids: ['Diskriminering'] })
    expect(found(['Beslut om lön', 'Schema'], 'beslut lunch')).toEqual({ by: 'near', ids: ['Beslut om lön'] })
    expect(found(['Diskriminering'], 'qwxz')).toEqual({ by: 'near', ids: [] })
  })

  it.each(['', '   ', '§ – ”', '\u200b'])('nothing where nothing was typed: "%s"', (typed) => {
    expect(found(['Sekretess'], typed)).toEqual({ by: 'nothing', ids: [] })
  })
})

describe('whatever is typed', () => {
  it('never throws, and gives each thing at most once', () => {
    const titles = ['Övervakning', 'Riskbedömning', 'MBL 11 §', 'Lönediskriminering']
    const search = createSearch(things(...titles), { synonyms: [['risk', 'fara']], passedOver: ['av'] }, 'sv')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const { ids } = search(typed)
        expect(new Set(ids).size).toBe(ids.length)
        expect(titles).toEqual(expect.arrayContaining([...ids]))
      }),
    )
  })

  it('a heading is found by each of its own words', () => {
    const word = fc.stringMatching(/^[a-zåäö]{3,12}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (all) => {
        const title = all.join(' ')
        for (const one of all) expect(found([title], one).ids).toEqual([title])
      }),
    )
  })
})
