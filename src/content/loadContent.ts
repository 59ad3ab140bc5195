import { drawnPart } from '../parts/drawnPart.ts'
import type { ContentIn, ContentPart } from '../schema/content.ts'
import { EASY, type Language, languageOf, type Reading } from '../schema/language.ts'

/** Each part in every language, and in easier words where some are written. */
type Loaders = {
  readonly [P in ContentPart]: { readonly [L in Language]: () => Promise<ContentIn[P]> } & {
    readonly [EASY]?: () => Promise<ContentIn[P]>
  }
}

const contentPart = <T>(fetchIt: () => Promise<{ readonly default: T }>): (() => Promise<T>) =>
  drawnPart(() => fetchIt().then((module) => module.default))

const loaders: Loaders = {
  checklist: {
    sv: contentPart(() => import('virtual:content/checklist/sv')),
    en: contentPart(() => import('virtual:content/checklist/en')),
    [EASY]: contentPart(() => import('virtual:content/checklist/sv-x-lattlast')),
  },
  figures: {
    sv: contentPart(() => import('virtual:content/figures/sv')),
    en: contentPart(() => import('virtual:content/figures/en')),
  },
  law: {
    sv: contentPart(() => import('virtual:content/law/sv')),
    en: contentPart(() => import('virtual:content/law/en')),
  },
  risks: {
    sv: contentPart(() => import('virtual:content/risks/sv')),
    en: contentPart(() => import('virtual:content/risks/en')),
  },
  guidelines: {
    sv: contentPart(() => import('virtual:content/guidelines/sv')),
    en: contentPart(() => import('virtual:content/guidelines/en')),
  },
  training: {
    sv: contentPart(() => import('virtual:content/training/sv')),
    en: contentPart(() => import('virtual:content/training/en')),
  },
  rights: {
    sv: contentPart(() => import('virtual:content/rights/sv')),
    en: contentPart(() => import('virtual:content/rights/en')),
  },
  survey: {
    sv: contentPart(() => import('virtual:content/survey/sv')),
    en: contentPart(() => import('virtual:content/survey/en')),
    [EASY]: contentPart(() => import('virtual:content/survey/sv-x-lattlast')),
  },
  words: {
    sv: contentPart(() => import('virtual:content/words/sv')),
    en: contentPart(() => import('virtual:content/words/en')),
  },
  search: {
    sv: contentPart(() => import('virtual:content/search/sv')),
    en: contentPart(() => import('virtual:content/search/en')),
  },
  sources: {
    sv: contentPart(() => import('virtual:content/sources/sv')),
    en: contentPart(() => import('virtual:content/sources/en')),
  },
  about: {
    sv: contentPart(() => import('virtual:content/about/sv')),
    en: contentPart(() => import('virtual:content/about/en')),
  },
  examples: {
    sv: contentPart(() => import('virtual:content/examples/sv')),
    en: contentPart(() => import('virtual:content/examples/en')),
  },
}

/** One part of the content in one way to read, parsed and checked when the app was built; fetched once, and drawn when it has come. */
export const loadContent = <P extends ContentPart>(part: P, reading: Reading): Promise<ContentIn[P]> => {
  const loader: Loaders[P] = loaders[part]
  return (loader[reading] ?? loader[languageOf(reading)])()
}
