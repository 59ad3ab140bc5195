import { drawnPart } from '../parts/drawnPart.ts'
import type { ContentIn, ContentPart } from '../schema/content.ts'
import type { Language } from '../schema/language.ts'

type Loaders = { readonly [P in ContentPart]: { readonly [L in Language]: () => Promise<{ default: ContentIn[P] }> } }

const loaders: Loaders = {
  checklist: {
    sv: drawnPart(() => import('virtual:content/checklist/sv')),
    en: drawnPart(() => import('virtual:content/checklist/en')),
  },
  figures: {
    sv: drawnPart(() => import('virtual:content/figures/sv')),
    en: drawnPart(() => import('virtual:content/figures/en')),
  },
  law: { sv: drawnPart(() => import('virtual:content/law/sv')), en: drawnPart(() => import('virtual:content/law/en')) },
  risks: {
    sv: drawnPart(() => import('virtual:content/risks/sv')),
    en: drawnPart(() => import('virtual:content/risks/en')),
  },
  guidelines: {
    sv: drawnPart(() => import('virtual:content/guidelines/sv')),
    en: drawnPart(() => import('virtual:content/guidelines/en')),
  },
  training: {
    sv: drawnPart(() => import('virtual:content/training/sv')),
    en: drawnPart(() => import('virtual:content/training/en')),
  },
  rights: {
    sv: drawnPart(() => import('virtual:content/rights/sv')),
    en: drawnPart(() => import('virtual:content/rights/en')),
  },
  survey: {
    sv: drawnPart(() => import('virtual:content/survey/sv')),
    en: drawnPart(() => import('virtual:content/survey/en')),
  },
  words: {
    sv: drawnPart(() => import('virtual:content/words/sv')),
    en: drawnPart(() => import('virtual:content/words/en')),
  },
  search: {
    sv: drawnPart(() => import('virtual:content/search/sv')),
    en: drawnPart(() => import('virtual:content/search/en')),
  },
  sources: {
    sv: drawnPart(() => import('virtual:content/sources/sv')),
    en: drawnPart(() => import('virtual:content/sources/en')),
  },
  about: {
    sv: drawnPart(() => import('virtual:content/about/sv')),
    en: drawnPart(() => import('virtual:content/about/en')),
  },
}

const fetched = new Map<string, Promise<unknown>>()

/** One part of the content in one language, parsed and checked when the app was built; fetched once, and drawn when it has come. */
export function loadContent<P extends ContentPart>(part: P, language: Language): Promise<ContentIn[P]> {
  const key = `${part}/${language}`
  const known = fetched.get(key) as Promise<ContentIn[P]> | undefined
  if (known) return known
  const fresh = loaders[part][language]().then((module) => module.default)
  fetched.set(key, fresh)
  return fresh
}
