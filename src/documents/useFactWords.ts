import { useTranslation } from 'react-i18next'
import { nameOfReading } from '../schema/language.ts'
import type { SharedExample } from '../schema/sharedExample.ts'
import { useContent } from '../store/ContentProvider.tsx'

/** What an example is sorted by, in words; what was not filled in is left out. */
export function useFactWords() {
  const { t } = useTranslation(['examples', 'systems', 'common'])
  const { steps, themes } = useContent('checklist')
  return ({ facts, audience, isInvented, language, version }: Omit<SharedExample, 'replyTo' | 'readiness'>) => {
    const { step, theme, sector, size, systemKind, from, until, evaluatedOn } = facts
    const titleIn = (all: readonly { readonly id: string; readonly title: string }[], id: string) =>
      all.find((one) => one.id === id)?.title ?? ''
    const kindOf = (kind: typeof systemKind) => {
      if (kind === 'not-answered') return ''
      return kind === 'several' ? t('several') : t(`systems:exampleNames.${kind}`)
    }
    const day = (on: string) => (on === 'not-set' ? '' : on)
    return [
      { name: t('fact.step'), words: titleIn(steps, step) },
      { name: t('fact.theme'), words: titleIn(themes, theme) },
      { name: t('fact.sector'), words: sector === 'not-answered' ? '' : t(`sector.${sector}`) },
      { name: t('fact.size'), words: size === 'not-answered' ? '' : t(`size.${size}`) },
      { name: t('fact.systemKind'), words: kindOf(systemKind) },
      { name: t('fact.from'), words: day(from) },
      { name: t('fact.until'), words: day(until) },
      { name: t('fact.evaluatedOn'), words: day(evaluatedOn) },
      { name: t('fact.audience'), words: t(`audience.${audience}`) },
      { name: t('fact.language'), words: nameOfReading(language) },
      { name: t('fact.version'), words: String(version) },
      { name: t('fact.invented'), words: isInvented ? t('invented') : '' },
    ].filter(({ words }) => words !== '')
  }
}
