import type { ContentIn } from '../schema/content.ts'
import type { Reading } from '../schema/language.ts'
import { inLanguage } from '../schema/localised.ts'
import type { ParsedContent } from './ParsedContent.ts'

/** The parsed content as the pages get it: in the parts they fetch, in one way to read. */
export function contentInLanguage(content: ParsedContent, language: Reading): ContentIn {
  const { steps, themes, figures, survey, publicSector, families, hooks, sources, about } = content
  return {
    checklist: {
      steps: inLanguage(steps, language),
      themes: inLanguage(themes, language),
      gathered: inLanguage(content.gathered, language),
      forSystem: inLanguage(content.forSystem, language),
      retired: inLanguage(content.retired, language),
    },
    figures: {
      figures: inLanguage(figures, language),
      survey: inLanguage(survey, language),
      publicSector: inLanguage(publicSector, language),
    },
    law: {
      families: inLanguage(families, language),
      hooks: inLanguage(hooks, language),
      timeRules: inLanguage(content.timeRules, language),
      timeEvents: inLanguage(content.timeEvents, language),
    },
    rights: inLanguage(content.rights, language),
    risks: inLanguage(content.risks, language),
    guidelines: inLanguage(content.guidelines, language),
    training: inLanguage(content.training, language),
    survey: {
      questions: inLanguage(content.surveyQuestions, language),
      sets: inLanguage(content.surveySets, language),
    },
    words: { ai: inLanguage(content.words.ai, language), terms: inLanguage(content.words.terms, language) },
    search: inLanguage(content.words.search, language),
    sources: inLanguage(sources, language),
    about: inLanguage(about, language),
    examples: inLanguage(content.examples, language),
  }
}
