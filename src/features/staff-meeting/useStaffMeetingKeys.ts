import { useEffect, useEffectEvent } from 'react'

/** A field for a number of people or votes: it counts by the arrows up and down, and has no use for other keys than digits. */
const isCount = (target: EventTarget | null) => target instanceof HTMLInputElement && target.inputMode === 'numeric'

/** A field for words; a full stop is a part of them. */
const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text' && !isCount(target))

/** Whatever has a use for arrows of its own. */
const takesArrows = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

/** The arrows that lead on and back: sideways as one reads. */
const arrows = () =>
  document.documentElement.dir === 'rtl'
    ? { on: ['ArrowLeft', 'ArrowDown'], back: ['ArrowRight', 'ArrowUp'] }
    : { on: ['ArrowRight', 'ArrowDown'], back: ['ArrowLeft', 'ArrowUp'] }

type Keys = {
  readonly onBack: () => void
  readonly onNext: () => void
  /** To the decisions, or from there back to where one was. */
  readonly onDecide: () => void
  /** What a full stop does; nothing where it has been switched off. */
  readonly onFullStop: (() => void) | undefined
}

/**
 * What a presenter's remote sends (`docs/rules/staff-meeting.md`): Page keys move, caught before any field can take them for
 * its own number, and arrows outside of fields; End goes to the decisions and back, and a full stop blanks the wall, unless
 * words are being written. A key that is held down is one press.
 */
export function useStaffMeetingKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event, keys)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}

function actOf({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent, keys: Keys): (() => void) | undefined {
  const { onBack, onNext, onDecide, onFullStop } = keys
  if (key === 'PageDown') return onNext
  if (key === 'PageUp') return onBack
  if (altKey || ctrlKey || metaKey) return undefined
  if (key === '.') return isTextField(target) ? undefined : onFullStop
  // While a question is counted a count has the focus: the way to the decisions is open from there too.
  if (key === 'End' && isCount(target)) return onDecide
  if (takesArrows(target)) return undefined
  const { on, back } = arrows()
  if (on.includes(key)) return onNext
  if (back.includes(key)) return onBack
  return key === 'End' ? onDecide : undefined
}
