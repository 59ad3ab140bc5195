import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

type UndoNoticeProps = {
  readonly words: string
  readonly undo: string
  readonly onUndo: () => void
  /** Why it could not be put back, where that was tried. */
  readonly gone?: string | undefined
}

/** What was taken away just now, with the way to take it back. */
export const UndoNotice = ({ words, undo, onUndo, gone }: UndoNoticeProps) => (
  <Notice tone="info" live="status">
    <p>{gone ?? words}</p>
    {gone === undefined ? <Button onClick={onUndo}>{undo}</Button> : null}
  </Notice>
)
