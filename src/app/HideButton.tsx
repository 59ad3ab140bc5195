import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'

type HideButtonProps = {
  readonly onHide: () => void
  /** Handed in, so that the start page does without the pictures. */
  readonly icon?: ReactNode
}

/** Hides the screen; on a phone its name is one word, and those who hear it are told the whole. */
export function HideButton({ onHide, icon }: HideButtonProps) {
  const { t } = useTranslation('common')
  return (
    <Button look="small" onClick={onHide}>
      {icon}
      <span className="at-width">{t('hide.button')}</span>
      <span className="on-phone" aria-hidden="true">
        {t('hide.short')}
      </span>
    </Button>
  )
}
