import { useEffect, useEffectEvent, useState } from 'react'

/** A field for words; a count is no text, and a full stop is no part of it. */
const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.inputMode !== 'numeric')

/**
 * What a presenter's remote sends (`product.md`, "Control"): Page keys move, caught before any field can take them for
 * its own number, and a full stop blanks the screen unless words are being written.
 */
export function useMeetingKeys(onBack: () => void, onNext: () => void) {
  const [isBlank, setIsBlank] = useState(false)
  const press = useEffectEvent((event: KeyboardEvent) => {
    const moves = event.key === 'PageDown' ? onNext : event.key === 'PageUp' ? onBack : undefined
    const blanks = event.key === '.' && !isTextField(event.target)
    if (!moves && !blanks) return
    event.preventDefault()
    event.stopPropagation()
    if (blanks) setIsBlank(!isBlank)
    else if (isBlank) setIsBlank(false)
    else moves?.()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
  return { isBlank, unblank: () => setIsBlank(false) }
}
