import { useTranslation } from 'react-i18next'
import { useHandover } from '../../documents/index.ts'
import { undrawableIn } from '../../report/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { usePlaceWords } from './usePlaceWords.ts'

/** What leaves the computer with the plan and what stays, told above the button: the app's own words, and each own text. */
export function WhatLeaves() {
  const { t } = useTranslation('plan')
  const { texts } = useHandover()
  const words = usePlaceWords()
  const undrawable = undrawableIn(texts.map(({ text }) => text))
  return (
    <section className="section">
      <h2>{t('leaves.title')}</h2>
      <ul>
        <li>{t('leaves.always')}</li>
        <li>
          {texts.length === 0 ? t('leaves.noTexts') : t('leaves.texts', { count: texts.length })}
          {texts.length === 0 ? null : (
            <ul>
              {countsOf(texts.map(({ place }) => words(place))).map(([place, count]) => (
                <li key={place}>{count === 1 ? place : t('leaves.several', { place, count })}</li>
              ))}
            </ul>
          )}
        </li>
      </ul>
      {undrawable.length > 0 ? (
        <Notice tone="warn">
          <p>{t('leaves.undrawable', { characters: undrawable.join(' ') })}</p>
        </Notice>
      ) : null}
      <p>{t('leaves.not')}</p>
      <p className="muted">{t('leaves.public')}</p>
    </section>
  )
}

/** Each line once, in the order they came, with how many there were of it. */
function countsOf(lines: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts]
}
