import type { ContentIn, ContentPart } from '../schema/content.ts'
import type { Language } from '../schema/language.ts'

type Loaders = { readonly [P in ContentPart]: { readonly [L in Language]: () => Promise<{ default: ContentIn[P] }> } }

const loaders: Loaders = {
  checklist: { sv: () => import('virtual:content/checklist/sv'), en: () => import('virtual:content/checklist/en') },
  figures: { sv: () => import('virtual:content/figures/sv'), en: () => import('virtual:content/figures/en') },
  law: { sv: () => import('virtual:content/law/sv'), en: () => import('virtual:content/law/en') },
  risks: { sv: () => import('virtual:content/risks/sv'), en: () => import('virtual:content/risks/en') },
  guidelines: { sv: () => import('virtual:content/guidelines/sv'), en: () => import('virtual:content/guidelines/en') },
  training: { sv: () => import('virtual:content/training/sv'), en: () => import('virtual:content/training/en') },
  rights: { sv: () => import('virtual:content/rights/sv'), en: () => import('virtual:content/rights/en') },
  survey: { sv: () => import('virtual:content/survey/sv'), en: () => import('virtual:content/survey/en') },
  words: { sv: () => import('virtual:content/words/sv'), en: () => import('virtual:content/words/en') },
  search: { sv: () => import('virtual:content/search/sv'), en: () => import('virtual:content/search/en') },
  sources: { sv: () => import('virtual:content/sources/sv'), en: () => import('virtual:content/sources/en') },
  about: { sv: () => import('virtual:content/about/sv'), en: () => import('virtual:content/about/en') },
}

const fetched = new Map<string, Promise<unknown>>()

/** One part of the content in one language, parsed and checked when the app was built; fetched once. */
export function loadContent<P extends ContentPart>(part: P, language: Language): Promise<ContentIn[P]> {
  const key = `${part}/${language}`
  const known = fetched.get(key) as Promise<ContentIn[P]> | undefined
  if (known) return known
  const fresh = loaders[part][language]().then((module) => module.default)
  fetched.set(key, fresh)
  return fresh
}
