import type { FocusEvent, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../ui/Button.tsx'
import { Languages } from './Languages.tsx'

/**
 * The languages behind one word, so that the line stays one with any number of them. The browser's own disclosure: it opens
 * before the app has come, and brings no code to the start.
 */
export function StartLanguages() {
  const { t } = useTranslation('common')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: hears the presses of the buttons in it, which keys make too
    <details className="start-languages" onBlur={closeOutside} onClick={closeAtChoice}>
      <summary className={buttonClass('small')}>
        <span className="start-languages-short">{t('language.label')}</span>
        <span className="start-languages-both">{t('language.both')}</span>
      </summary>
      {/* Takes the focus of a press between its parts, which would close it otherwise. */}
      <div tabIndex={-1}>
        <Languages />
      </div>
    </details>
  )
}

const closeOutside = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) => {
  if (!currentTarget.contains(relatedTarget)) currentTarget.open = false
}

/** What was pressed goes with the rest: the focus stays with the word that opened it. */
const closeAtChoice = ({ target, currentTarget }: MouseEvent<HTMLDetailsElement>) => {
  if (!(target instanceof HTMLButtonElement)) return
  currentTarget.open = false
  currentTarget.querySelector('summary')?.focus()
}
