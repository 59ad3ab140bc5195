import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { realContent } from '../support/content.ts'

/** LIX, the Swedish readability index: words per sentence plus the share of words of more than six letters. */
const HELP_AT_MOST = 45
const LAW_AT_MOST = 55
const JUDGED_FROM_WORDS = 100

/** Words a reader meets in the tool itself and learns there: they are left out of the count of long words. */
const GLOSSARY = [
  'snabbkollen',
  'checklistan',
  'handlingsplanen',
  'arbetsgivaren',
  'arbetsplats',
  'skyddsombud',
  'lagrum',
]

const wordsIn = (text: string) => text.match(/[\p{L}\d]+(?:[-:][\p{L}\d]+)*/gu) ?? []
/** A full stop inside "6 kap. 4 §" ends nothing: a sentence ends where the next begins with a capital, or at the end. */
const sentencesIn = (text: string) => text.split(/(?<=[.!?])["”’)]?\s+(?=["”]?\p{Lu})/u)
const isTerm = (word: string) => GLOSSARY.includes(word.toLowerCase())

function lix(texts: readonly string[]): { readonly words: number; readonly lix: number } {
  const words = texts.flatMap(wordsIn)
  const sentences = texts.flatMap(sentencesIn)
  const long = words.filter((word) => word.length > 6 && !isTerm(word))
  return { words: words.length, lix: words.length / sentences.length + (100 * long.length) / words.length }
}

/** Every text below a branch of the Swedish words, but for headings. */
function textsBelow(branch: unknown, key = ''): readonly string[] {
  if (typeof branch === 'string') return key === 'title' ? [] : [branch]
  if (branch === null || typeof branch !== 'object') return []
  return Object.entries(branch).flatMap(([name, part]) => textsBelow(part, name))
}

const words = JSON.parse(readFileSync('locales/sv/about.json', 'utf8')) as {
  readonly help: Record<string, unknown>
  readonly sources: { readonly law: unknown }
}

describe('LIX', () => {
  it('is counted as it is defined: words by sentence and the share of words of more than six letters', () => {
    expect(lix(['Katten sover. Hunden springer fort.'])).toEqual({ words: 5, lix: 5 / 2 + 20 })
  })

  it('takes a paragraph number for no end of a sentence', () => {
    expect(sentencesIn('Enligt AML 6 kap. 4 § ska ombudet vara med. Det gäller nu.')).toHaveLength(2)
  })

  it('would catch a text that is hard to read', () => {
    const hard = 'Arbetsmiljölagstiftningens samverkansbestämmelser förutsätter kontinuerlig informationsöverföring.'
    expect(lix([hard]).lix).toBeGreaterThan(LAW_AT_MOST)
  })
})

describe('the Swedish help', () => {
  const texts = textsBelow(words.help)

  it('is long enough to be judged', () => {
    expect(lix(texts).words).toBeGreaterThan(JUDGED_FROM_WORDS)
  })

  it('is plain as a whole, and so is every topic that is long enough to be judged', () => {
    expect(lix(texts).lix).toBeLessThanOrEqual(HELP_AT_MOST)
    for (const [topic, branch] of Object.entries(words.help)) {
      const measured = lix(textsBelow(branch))
      if (measured.words >= JUDGED_FROM_WORDS) expect(measured.lix, topic).toBeLessThanOrEqual(HELP_AT_MOST)
    }
  })
})

describe('the Swedish words on law', () => {
  it('are readable where the page speaks for itself', () => {
    const measured = lix(textsBelow(words.sources.law))
    expect(measured.words).toBeGreaterThan(JUDGED_FROM_WORDS)
    expect(measured.lix).toBeLessThanOrEqual(LAW_AT_MOST)
  })

  it('are readable in what each step says that the law gives', () => {
    const { hooks } = realContent('sv').law
    for (const step of new Set(hooks.flatMap(({ steps }) => steps))) {
      const texts = hooks.filter(({ steps }) => steps.includes(step)).map(({ gives }) => gives)
      expect(lix(texts).lix, step).toBeLessThanOrEqual(LAW_AT_MOST)
    }
  })
})

describe('the Swedish words on rights and requests', () => {
  const { situations, requests, hooks, systemLaw, reminders } = realContent('sv').rights

  it.each(situations)('are readable in the situation $id', ({ what, first, hooks }) => {
    const texts = [what, first, ...hooks.flatMap(({ asks, document = '' }) => [asks, document])]
    expect(lix(texts).lix).toBeLessThanOrEqual(LAW_AT_MOST)
  })

  it.each(requests)('are readable in the request $id', ({ body, asks, closing, answerBy }) => {
    expect(lix([...body, ...asks, closing, answerBy]).lix).toBeLessThanOrEqual(LAW_AT_MOST)
  })

  it.each([
    ['what to ask for', hooks.flatMap(({ request }) => (request.kind === 'ask' ? [request.asks] : []))],
    ['the law of a system', [...systemLaw.reasons, ...systemLaw.readings].map(({ words }) => words)],
    ['the questions about a system', systemLaw.questions.flatMap(({ text, hint }) => [text, hint])],
    [
      'the reminders',
      reminders.flatMap(({ words }) => (typeof words === 'string' ? [words] : [words.before, words.from])),
    ],
  ])('are readable in %s', (_name, texts) => {
    expect(lix(texts).lix).toBeLessThanOrEqual(LAW_AT_MOST)
  })
})

describe('the Swedish words on training', () => {
  const { lessons } = realContent('sv').training

  it.each(lessons)('are plain in the lesson $id', ({ why, checks }) => {
    const texts = [why, ...checks.flatMap(({ question, met, lacks, measure }) => [question, met, lacks, measure])]
    expect(lix(texts).lix).toBeLessThanOrEqual(HELP_AT_MOST)
  })
})
