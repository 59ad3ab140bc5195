import { describe, expect, it } from 'vitest'
import { lix, sentencesIn } from '../support/lix.ts'
import { contentTexts, localeTexts, type Text } from '../support/wordFiles.ts'

/** Judged are pages of so many words (docs/rules/words.md); shorter ones say too little to measure. */
const JUDGED_FROM_WORDS = 100
const AT_MOST = { help: 45, law: 55 } as const
type Kind = keyof typeof AT_MOST

/**
 * What one page is, since a page takes its words from several files. The first that fits a text names its page:
 * - help, each topic of it; the sources page but for its law; about, accessibility; every other namespace is one page;
 *   of the documents each is one
 * - a question of the checklist with its reasons, example, places and measures, and the step they stand in
 * - a group of risks; the guideline; a topic of the training page; what is told of a survey, a report, a rule of time
 * - the figures together, as the sources page shows them
 * - law: a family of laws; a situation, a letter, what to ask for, the law of a system, the reminders
 */
const PAGES: readonly { readonly at: RegExp; readonly kind: Kind }[] = [
  { at: /^locales\/sv\/about\.json\.help\.\w+/, kind: 'help' },
  { at: /^locales\/sv\/about\.json\.sources\.law/, kind: 'law' },
  { at: /^locales\/sv\/(?:about|documents)\.json\.\w+/, kind: 'help' },
  { at: /^locales\/sv\/rights\.json/, kind: 'law' },
  { at: /^locales\/sv\/\w+\.json/, kind: 'help' },
  { at: /^content\/law\/[\w-]+\.json/, kind: 'law' },
  { at: /^content\/rights\/(?:situations|requests)\.json\.\d+/, kind: 'law' },
  { at: /^content\/rights\/[\w-]+\.json/, kind: 'law' },
  { at: /^content\/reference\/time-rules\.json/, kind: 'law' },
  { at: /^content\/checklist\/[\w-]+\.json\.questions\.\d+/, kind: 'help' },
  { at: /^content\/(?:figures|guidelines|survey)/, kind: 'help' },
  { at: /^content\/training\/lessons\.json\.\d+/, kind: 'help' },
  { at: /^content\/[\w-]+\/[\w-]+\.json/, kind: 'help' },
]
/** Wholes that are read in one go and are judged beside their parts. */
const WHOLES: readonly { readonly at: RegExp; readonly kind: Kind }[] = [
  { at: /^locales\/sv\/about\.json\.help/, kind: 'help' },
  { at: /^content\/checklist\/[\w-]+\.json/, kind: 'help' },
]

/** Headings and names are left out, and so is what is no reading: a label, a button, a cell of a table. */
const isRunningText = ({ at, text }: Text) =>
  !/\.(?:title|label|short|name|cite|names)(?:\.sv)?$/.test(at) &&
  (/[.!?]["”)]?$/u.test(text) || text.split(/\s+/).length > 4)
/** What is filled in when a page is drawn, as one short word. */
const filledIn = (text: string) => text.replaceAll(/\{\{?[^{}]*\}?\}/g, 'x').replaceAll(/<\/?\w+\/?>/g, '')

const swedish = [...contentTexts, ...localeTexts].filter((text) => text.language === 'sv' && isRunningText(text))

function pagesBy(rules: typeof PAGES) {
  const pages = new Map<string, { readonly kind: Kind; readonly texts: readonly string[] }>()
  for (const { at, text } of swedish) {
    const rule = rules.find((one) => one.at.test(at))
    const name = rule?.at.exec(at)?.[0]
    if (rule && name) pages.set(name, { kind: rule.kind, texts: [...(pages.get(name)?.texts ?? []), filledIn(text)] })
  }
  return pages
}

const measured = [...pagesBy(PAGES), ...pagesBy(WHOLES)].map(([page, { kind, texts }]) => ({
  page,
  kind,
  ...lix(texts),
}))
const judged = measured.filter(({ words }) => words >= JUDGED_FROM_WORDS).toSorted((one, other) => other.lix - one.lix)

describe('LIX', () => {
  it('is counted as it is defined: words by sentence and the share of words of more than six letters', () => {
    expect(lix(['Katten sover. Hunden springer fort.'])).toEqual({ words: 5, lix: 5 / 2 + 20 })
  })

  it('leaves the terms of the glossary out of the long words, with their endings and not inside another word', () => {
    expect(lix(['Ombudet och skyddsombudet talar.']).lix).toBe(4 + 25)
    expect(lix(['Ombudet och samverkansgruppen talar.']).lix).toBe(4 + 25)
    expect(lix(['Ombudet och skyddsombudsorganisationen talar.']).lix).toBe(4 + 50)
  })

  it('takes a paragraph number for no end of a sentence', () => {
    expect(sentencesIn('Enligt AML 6 kap. 4 § ska ombudet vara med. Det gäller nu.')).toHaveLength(2)
  })

  it('would catch a text that is hard to read', () => {
    const hard = 'Bolagslagstiftningens överklagandebestämmelser förutsätter kontinuerlig informationsöverföring.'
    expect(lix([hard]).lix).toBeGreaterThan(AT_MOST.law)
  })
})

describe('the Swedish pages', () => {
  it('are all read, but for headings and labels: every file with running text is on a page', () => {
    const onNone = swedish.filter(({ at }) => !PAGES.some((rule) => rule.at.test(at)))
    expect(onNone.map(({ at }) => at)).toEqual([])
    expect(judged.length).toBeGreaterThan(60)
  })

  it('tell which ten are hardest', () => {
    const hardest = judged.slice(0, 10)
    expect(hardest).toHaveLength(10)
    process.stdout.write(
      `The ten Swedish pages that are hardest to read (LIX, at most ${AT_MOST.help}, law ${AT_MOST.law}):\n${hardest
        .map(({ page, kind, words, lix: index }) => `  ${index.toFixed(1)}  ${words} words  ${kind}  ${page}`)
        .join('\n')}\n`,
    )
  })

  it.each(judged)('are plain enough, where they are long enough to be judged: $page', ({ kind, lix: index }) => {
    expect(index).toBeLessThanOrEqual(AT_MOST[kind])
  })
})
