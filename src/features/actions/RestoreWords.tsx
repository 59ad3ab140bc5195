import { useTranslation } from 'react-i18next'
import type { CatalogueWords } from '../../domain/plan/findMeasure.ts'
import type { Action } from '../../schema/action.ts'
import { Button } from '../../ui/Button.tsx'

type RestoreWordsProps = {
  /** The suggestion that own words replaced. */
  readonly measure: CatalogueWords | undefined
  /** The own words that the measure just replaced, so that putting it back loses nothing. */
  readonly ownBefore: Action['what'] | undefined
  readonly onPut: (what: Action['what']) => void
}

/** The way back from own words to the suggestion's, and from there to the own words again. */
export function RestoreWords({ measure, ownBefore, onPut }: RestoreWordsProps) {
  const { t } = useTranslation('actions')
  const back: Action['what'] | undefined = ownBefore ?? (measure && { kind: 'measure', measureId: measure.id })
  if (!back) return null
  return (
    <p>
      <Button look="link" onClick={() => onPut(back)}>
        {t(ownBefore ? 'form.takeBack' : 'form.restore')}
      </Button>
    </p>
  )
}
