import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

type UndoNoticeProps = {
  readonly words: string
  readonly undo: string
  readonly onUndo: () => void
  /** Why it could not be put back, where that was tried. */
  readonly gone?: string | undefined
}

/** What in a row of a list takes the focus. */
const FOCUSABLE = 'a[href], button, summary, input, textarea, select'

/**
 * What was taken away just now, with the way to take it back. What was pressed went with its row, so that the focus would
 * fall to the page: it comes here, and from here to what an undo brings back.
 */
export function UndoNotice({ words, undo, onUndo, gone }: UndoNoticeProps) {
  const box = useRef<HTMLDivElement>(null)
  const back = useRef<(() => void) | undefined>(undefined)
  useEffect(() => {
    if (document.activeElement === document.body) (box.current?.querySelector('button') ?? box.current)?.focus()
  })
  useEffect(() => () => queueMicrotask(() => back.current?.()), [])
  const press = () => {
    if (box.current) back.current = findWhatIsNew(box.current)
    onUndo()
  }
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="info" live="status">
        <p>{gone ?? words}</p>
        {gone === undefined ? <Button onClick={press}>{undo}</Button> : null}
      </Notice>
    </div>
  )
}

/** Remembers the rows around; asked later, gives the focus to the row that was not there, else to the heading above. */
function findWhatIsNew(box: HTMLElement): () => void {
  const around = box.closest('section, article')
  const before = new Set(around?.querySelectorAll('li'))
  return () => {
    const row = [...(around?.querySelectorAll('li') ?? [])].find((one) => !before.has(one))
    const target = row?.querySelector<HTMLElement>(FOCUSABLE) ?? around?.querySelector<HTMLElement>('h1[tabindex]')
    target?.focus()
  }
}
