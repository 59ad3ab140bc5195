import './undoNotice.css'
import { useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'

/** What was taken away, and the way to take that back. */
export type Removal = {
  readonly undo: () => void
  /** It could not be put back where that was tried. */
  readonly isLost: boolean
}

type UndoNoticeProps = {
  readonly removal: Removal
  /** What was taken away. */
  readonly words: string
  readonly undo: string
  /** Why it could not be put back. */
  readonly lost: string
  /** A row of a list, or a part of a page. */
  readonly as?: 'li' | 'div'
}

/** What takes the focus in what came back. */
const FOCUSABLE = 'a[href], button, summary, input, textarea, select, [tabindex]'

/**
 * Stands where a thing stood that was taken away, with the way back. What was pressed went with the thing, so that the
 * focus would fall to the page: it comes here, where the words are read out with the button, and from here to what an
 * undo brings back in the same place.
 */
export function UndoNotice({ removal, words, undo, lost, as: Box = 'div' }: UndoNoticeProps) {
  const place = useRef<HTMLElement>(null)
  const back = useRef<() => void>(undefined)
  const said = useId()
  const { isLost } = removal
  useEffect(() => {
    const target = isLost ? place.current : place.current?.querySelector('button')
    if (document.activeElement === document.body) target?.focus()
  }, [isLost])
  useEffect(() => () => queueMicrotask(() => back.current?.()), [])
  const press = () => {
    if (place.current) back.current = focusWhatStandsAt(place.current)
    removal.undo()
  }
  return (
    <Box
      ref={(element: HTMLElement | null) => {
        place.current = element
      }}
      className="undo-notice"
      tabIndex={-1}
      aria-describedby={isLost ? said : undefined}
    >
      <p id={said}>{isLost ? lost : words}</p>
      {isLost ? null : (
        <Button aria-describedby={said} onClick={press}>
          {undo}
        </Button>
      )}
    </Box>
  )
}

/**
 * Remembers a place; asked later, gives the focus to what stands there then, or else to what stands before it. A notice that
 * stands alone in a box of its own has nothing beside it: then to the last thing before the box.
 */
function focusWhatStandsAt(place: HTMLElement): () => void {
  const list = place.parentElement
  const index = [...(list?.children ?? [])].indexOf(place)
  return () => {
    const around = [list?.children[index], list?.children[index - 1], list].map((one) => focusablesIn(one)[0])
    for (const target of [...around, ...focusablesBefore(list)]) {
      // What is hidden takes no focus: then the next one.
      if (document.activeElement !== document.body) return
      target?.focus()
    }
  }
}

const focusablesIn = (element: Element | null | undefined): readonly HTMLElement[] =>
  element?.matches(FOCUSABLE) && element instanceof HTMLElement
    ? [element]
    : [...(element?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])]

/** What can take the focus before an element, the nearest first. */
function* focusablesBefore(element: Element | null): Generator<HTMLElement> {
  for (let box = element; box; box = box.parentElement)
    for (let beside = box.previousElementSibling; beside; beside = beside.previousElementSibling)
      yield* focusablesIn(beside).toReversed()
}
