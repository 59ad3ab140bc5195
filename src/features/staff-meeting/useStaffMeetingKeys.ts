import { useEffect, useEffectEvent } from 'react'

/** A field for words; a count is no text, and a full stop is no part of it. */
const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text' && target.inputMode !== 'numeric')

type Keys = {
  readonly onBack: () => void
  readonly onNext: () => void
  /** What a full stop does; nothing where it has been switched off. */
  readonly onFullStop: (() => void) | undefined
}

/**
 * What a presenter's remote sends (`product.md`, "Control"): Page keys move, caught before any field can take them for
 * its own number, and a full stop blanks the wall unless words are being written.
 */
export function useStaffMeetingKeys({ onBack, onNext, onFullStop }: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const moves = event.key === 'PageDown' ? onNext : event.key === 'PageUp' ? onBack : undefined
    const act = event.key === '.' && !isTextField(event.target) ? onFullStop : moves
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
