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
              {texts.map(({ place }) => (
                <li key={JSON.stringify(place)}>{words(place)}</li>
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
