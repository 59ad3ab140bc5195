import { useTranslation } from 'react-i18next'
import { type Handover, PublicNotice } from '../../documents/index.ts'
import { undrawableIn } from '../../report/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { inOneLine, type PlaceWords, usePlaceWords } from './usePlaceWords.ts'

/** What leaves the computer with the plan and what stays, told above the button: the app's own words, and each own text. */
export function WhatLeaves({ handover: { texts, days } }: { readonly handover: Handover }) {
  const { t } = useTranslation('plan')
  const words = usePlaceWords()
  const undrawable = undrawableIn(texts.map(({ text }) => text))
  return (
    <Section id="plan-leaves" title={t('leaves.title')}>
      <ul>
        <li>{t('leaves.always')}</li>
        <li>
          {texts.length === 0 ? t('leaves.noTexts') : t('leaves.texts', { count: texts.length })}
          {texts.length === 0 ? null : (
            <ul>
              {[...partsByThing(texts.map(({ place }) => words(place)))].map(([thing, parts]) => (
                <li key={thing}>{inOneLine({ thing, part: parts.join(', ') })}</li>
              ))}
            </ul>
          )}
        </li>
        {days.length === 0 ? null : <li>{t('leaves.days', { days: days.join(', ') })}</li>}
      </ul>
      {undrawable.length > 0 ? (
        <Notice tone="warn">
          <p>{t('leaves.undrawable', { characters: undrawable.join(' ') })}</p>
        </Notice>
      ) : null}
      <p>{t('leaves.not')}</p>
      <PublicNotice />
    </Section>
  )
}

/** A line for each thing that texts are written at, in the order they leave. */
function partsByThing(words: readonly PlaceWords[]): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>()
  for (const { thing, part } of words) parts.set(thing, [...(parts.get(thing) ?? []), part])
  return parts
}
