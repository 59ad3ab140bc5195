import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'

/** Puts a neutral page over the work at once when somebody walks past; nothing is lost. Not a protection, and not sold as one. */
export function HideScreen({ children }: { readonly children: (hide: () => void) => ReactNode }) {
  const { t } = useTranslation('common')
  const [isHidden, setIsHidden] = useState(false)
  const hide = useCallback(() => setIsHidden(true), [])
  useThreeShifts(hide)
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isHidden) back.current?.focus()
  }, [isHidden])
  return (
    <>
      {isHidden ? (
        <div className="hidden-screen">
          <p className="lead">{t('hide.title')}</p>
          <Button ref={back} onClick={() => setIsHidden(false)}>
            {t('hide.back')}
          </Button>
        </div>
      ) : null}
      <div className="shell" hidden={isHidden}>
        {children(hide)}
      </div>
    </>
  )
}

/** Shift pressed and released three times with no other key between. `act` must not change between drawings. */
function useThreeShifts(act: () => void): void {
  useEffect(() => {
    let count = 0
    const down = ({ key }: KeyboardEvent) => {
      if (key !== 'Shift') count = 0
    }
    const up = ({ key }: KeyboardEvent) => {
      if (key !== 'Shift') return
      count += 1
      if (count < 3) return
      count = 0
      act()
    }
    window.addEventListener('keydown', down)
    window.addEventListener('keyup', up)
    return () => {
      window.removeEventListener('keydown', down)
      window.removeEventListener('keyup', up)
    }
  }, [act])
}
