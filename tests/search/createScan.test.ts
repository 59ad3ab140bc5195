import { describe, expect, it } from 'vitest'
import type { SearchWords } from '../../src/schema/words.ts'
import { createScan, scannable } from '../../src/search/index.ts'

const none: SearchWords = { synonyms: [], passedOver: [] }
const held = (...titles: readonly string[]) => {
  const scan = createScan()
  for (const id of titles) scan.hold({ id, title: scannable(id), text: scannable('') })
  return scan
}
const found = (titles: readonly string[], typed: string, words = none, language: 'sv' | 'en' = 'sv') =>
  held(...titles).find(typed, words, language)

describe('reading texts through finds', () => {
  it.each([
    ['a word in another case and without its dots', 'Övervakning av personal', 'OVERVAKNING'],
    ['what was typed inflected', 'En risk', 'riskerna'],
    ['another inflection', 'Riskerna är kända', 'risk'],
    ['the end of a compound', 'Lönediskriminering', 'diskriminering'],
    ['a word before a sign', 'MBL 11 §, första stycket', 'mbl 11'],
  ])('%s', (_, title, typed) => {
    expect(found([title, 'Något helt annat'], typed)).toEqual([title])
  })

  it('in English, also where the stem ends otherwise than the word', () => {
    expect(found(['Our policy', 'Our policies', 'Pay'], 'policies', none, 'en')).toHaveLength(2)
  })

  it('every word that was typed, the best first', () => {
    const titles = ['Lönediskriminering', 'Diskriminering', 'Diskrimineringen i vården', 'Lön']
    expect(found(titles, 'diskriminering')).toEqual([
      'Diskriminering',
      'Diskrimineringen i vården',
      'Lönediskriminering',
    ])
    expect(found(titles, 'diskriminering vård')).toEqual(['Diskrimineringen i vården'])
  })

  it('another word for the same, and passes over small ones', () => {
    const words: SearchWords = { synonyms: [['partisk', 'skevt urval']], passedOver: ['vid'] }
    expect(found(['Skevt urval i rekrytering'], 'partisk vid', words)).toHaveLength(1)
  })

  it('nothing for a beginning that stands in nearly every word', () => {
    expect(found(['Mai Tai'], 'ai')).toEqual([])
    expect(found(['AI i vården'], 'ai')).toHaveLength(1)
  })

  it('what stands there now, and no more what had the same id before', () => {
    const scan = held('Övervakning')
    scan.hold({ id: 'Övervakning', title: scannable('Lön'), text: scannable('Lön för alla') })
    expect(scan.find('övervakning', none, 'sv')).toEqual([])
    expect(scan.find('lön', none, 'sv')).toEqual(['Övervakning'])
  })
})
