import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termFinder, termsOf } from '../../../src/domain/words/termsIn.ts'
import type { Term } from '../../../src/schema/words.ts'

const term = (id: string, ...forms: readonly string[]): Term => ({
  id,
  term: id,
  meaning: `What ${id} means.`,
  example: `One ${id}.`,
  forms,
})

const model = term('model', 'språkmodell', 'språkmodellen', 'språkmodellens')
const assessment = term('assessment', 'konsekvensbedömning för dataskydd', 'konsekvensbedömningen för dataskydd')
const analysis = term('analysis', 'risk- och konsekvensanalys')
const risk = term('risk', 'AI med hög risk')
const agent = term('agent', 'agent', 'AI-agent')
const silent = term('silent')
const find = termFinder([model, assessment, analysis, risk, agent, silent])

/** The terms found, as they stand in the text. */
const foundIn = (text: string) =>
  find(text).flatMap((part) => (part.kind === 'term' ? [`${part.words}=${part.term.id}`] : []))

describe('terms in a text', () => {
  it.each([
    ['in an inflected form', 'Vem har språkmodellens data?', ['språkmodellens=model']],
    ['with a capital at the start of a sentence', 'Språkmodellen skriver.', ['Språkmodellen=model']],
    [
      'of several words',
      'Be om konsekvensbedömningen för dataskydd.',
      ['konsekvensbedömningen för dataskydd=assessment'],
    ],
    [
      'with a hyphen and a space in them',
      'En risk- och konsekvensanalys krävs.',
      ['risk- och konsekvensanalys=analysis'],
    ],
    [
      'before a full stop, a comma, a bracket and a quotation mark',
      '”Språkmodell” (agent), klart.',
      ['Språkmodell=model', 'agent=agent'],
    ],
    ['at the very start and the very end', 'Agent möter språkmodell', ['Agent=agent', 'språkmodell=model']],
    ['in the longest form that fits', 'En AI-agent.', ['AI-agent=agent']],
  ])('are found %s', (_how, text, found) => {
    expect(foundIn(text)).toEqual(found)
  })

  it.each([
    ['a longer word', 'Agentur och superagent, språkmodellerande.'],
    ['a compound with a hyphen before it', 'En bokningsagent och en test-agent.'],
    ['a compound with a hyphen after it', 'Ett agent-system.'],
    ['a word with a digit', 'agent2 och 3agent'],
    ['a word whose letters are not of English', 'språkmodellö'],
  ])('are not found inside %s', (_where, text) => {
    expect(foundIn(text)).toEqual([])
  })

  it('are found the first time only, in whatever form', () => {
    expect(foundIn('Språkmodellen och en språkmodell, en agent och en agent.')).toEqual([
      'Språkmodellen=model',
      'agent=agent',
    ])
  })

  it('are found anew in each text', () => {
    expect([foundIn('En agent.'), foundIn('En agent till.')]).toEqual([['agent=agent'], ['agent=agent']])
  })

  it('are none where the list has no forms', () => {
    expect(termFinder([silent])('silent')).toEqual([{ kind: 'words', words: 'silent' }])
    expect(termFinder([])('språkmodell')).toEqual([{ kind: 'words', words: 'språkmodell' }])
  })

  it('leave nothing of the text out and add nothing', () => {
    const piece = fc.constantFrom('språkmodell', 'Agent', ' ', '-', '.', 'ö', 'AI med hög risk', 'konsekvens', '(')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        expect(
          find(text)
            .map((part) => part.words + (part.kind === 'term' ? part.closing : ''))
            .join(''),
        ).toBe(text)
        expect(find(text).filter(({ words }) => words === '')).toEqual([])
      }),
    )
  })

  it('keep the signs that close them', () => {
    expect(find('En (språkmodell), eller en agent.').map((part) => (part.kind === 'term' ? part.closing : ''))).toEqual(
      ['', '),', '', '.'],
    )
  })

  it('are sought once: the same text gives the same parts', () => {
    expect(find('En agent igen.')).toBe(find('En agent igen.'))
  })

  it('take a form as it stands, whatever signs it has', () => {
    const odd = termFinder([term('odd', 'C++ (språk)')])
    expect(odd('C++ (språk)').map(({ kind }) => kind)).toEqual(['term'])
    expect(odd('C (språk)')).toEqual([{ kind: 'words', words: 'C (språk)' }])
  })
})

describe('the terms of several texts', () => {
  it('stand once each, in the order they are met', () => {
    expect(termsOf(find, ['En agent.', 'En språkmodell och en agent.'])).toEqual([agent, model])
  })
})
