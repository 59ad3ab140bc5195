import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

type UndoNoticeProps = { readonly words: string; readonly undo: string; readonly onUndo: () => void }

/** What was taken away just now, with the way to take it back. */
export const UndoNotice = ({ words, undo, onUndo }: UndoNoticeProps) => (
  <Notice tone="info" live="status">
    <p>{words}</p>
    <Button onClick={onUndo}>{undo}</Button>
  </Notice>
)
