import { useTranslation } from 'react-i18next'
import { undrawableIn } from '../report/index.ts'
import { Notice } from '../ui/Notice.tsx'
import type { Held } from './useHandover.ts'
import { type PlaceWords, placeInOneLine, usePlaceWords } from './usePlaceWords.ts'

/** What of one's own leaves with one document, each text by where it is written, the days, and what the check can miss. */
export function LeavesList({ held: { texts, days } }: { readonly held: Held }) {
  const { t } = useTranslation('files')
  const words = usePlaceWords()
  const undrawable = undrawableIn(texts.map(({ text }) => text))
  return (
    <>
      <ul>
        <li>
          <span>{texts.length === 0 ? t('leaves.noTexts') : t('leaves.texts', { count: texts.length })}</span>
          {texts.length === 0 ? null : (
            <ul>
              {[...partsByThing(texts.map(({ place }) => words(place)))].map(([thing, parts]) => (
                <li key={thing}>{placeInOneLine({ thing, part: parts.join(', ') })}</li>
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
      {texts.length === 0 ? null : <p className="muted">{t('leaves.canMiss')}</p>}
    </>
  )
}

/** A line for each thing that texts are written at, in the order they leave. */
function partsByThing(words: readonly PlaceWords[]): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>()
  for (const { thing, part } of words) parts.set(thing, [...(parts.get(thing) ?? []), part])
  return parts
}
