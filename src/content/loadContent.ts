import { drawnPart } from '../parts/drawnPart.ts'
import type { ContentIn, ContentPart } from '../schema/content.ts'
import type { Language } from '../schema/language.ts'

type Loaders = { readonly [P in ContentPart]: { readonly [L in Language]: () => Promise<ContentIn[P]> } }

const loaders: Loaders = {
  checklist: {
    sv: drawnPart(async () => (await import('virtual:content/checklist/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/checklist/en')).default),
  },
  figures: {
    sv: drawnPart(async () => (await import('virtual:content/figures/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/figures/en')).default),
  },
  law: {
    sv: drawnPart(async () => (await import('virtual:content/law/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/law/en')).default),
  },
  risks: {
    sv: drawnPart(async () => (await import('virtual:content/risks/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/risks/en')).default),
  },
  guidelines: {
    sv: drawnPart(async () => (await import('virtual:content/guidelines/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/guidelines/en')).default),
  },
  training: {
    sv: drawnPart(async () => (await import('virtual:content/training/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/training/en')).default),
  },
  rights: {
    sv: drawnPart(async () => (await import('virtual:content/rights/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/rights/en')).default),
  },
  survey: {
    sv: drawnPart(async () => (await import('virtual:content/survey/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/survey/en')).default),
  },
  words: {
    sv: drawnPart(async () => (await import('virtual:content/words/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/words/en')).default),
  },
  search: {
    sv: drawnPart(async () => (await import('virtual:content/search/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/search/en')).default),
  },
  sources: {
    sv: drawnPart(async () => (await import('virtual:content/sources/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/sources/en')).default),
  },
  about: {
    sv: drawnPart(async () => (await import('virtual:content/about/sv')).default),
    en: drawnPart(async () => (await import('virtual:content/about/en')).default),
  },
}

/** One part of the content in one language, parsed and checked when the app was built; fetched once, and drawn when it has come. */
export const loadContent = <P extends ContentPart>(part: P, language: Language): Promise<ContentIn[P]> =>
  loaders[part][language]()
