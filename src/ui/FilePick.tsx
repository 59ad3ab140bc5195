import './filePick.css'
import { type ChangeEvent, type DragEvent, useState } from 'react'
import { buttonClass } from './Button.tsx'
import { droppedFiles } from './droppedFiles.ts'
import { Notice } from './Notice.tsx'

type FilePickProps = {
  readonly label: string
  readonly hint: string
  /** Left out where an ending is ours alone: iOS offers no file of an ending that it does not know. */
  readonly accept?: string
} & Picking

/** One file, or several at once. */
type Picking =
  | {
      readonly onPick: (file: File) => Promise<void>
      /** What is said of so many at once, of which none is read: nobody can tell which was meant. */
      readonly several: (count: number) => string
      readonly onPickAll?: never
    }
  | {
      readonly onPick?: never
      readonly several?: never
      readonly onPickAll: (files: readonly File[]) => void
      /** On the button that picks a whole folder; none where left out. */
      readonly folder?: string
    }

/** Picks files: by the browser's own file field, which any keyboard can reach, or by dropping it on the box. */
export function FilePick(props: FilePickProps) {
  const { label, hint, accept, onPick, several, onPickAll } = props
  const [isOver, setIsOver] = useState(false)
  const [tooMany, setTooMany] = useState(0)
  const pick = (files: Iterable<File> | null) => {
    const [first, ...others] = files ?? []
    if (!first) return
    if (onPickAll) return onPickAll([first, ...others])
    setTooMany(others.length > 0 ? others.length + 1 : 0)
    if (others.length === 0) void onPick(first)
  }
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    pick(target.files)
    // Without this the same file, mended, could not be picked again.
    target.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    if (onPickAll) void droppedFiles(event.dataTransfer).then(pick)
    else pick(event.dataTransfer.files)
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  return (
    <>
      <label
        className="file-pick"
        data-over={isOver ? '' : undefined}
        onDragOver={over}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <input
          className="visually-hidden"
          type="file"
          multiple={onPickAll !== undefined}
          accept={accept}
          aria-label={label}
          onChange={change}
        />
        <span className={buttonClass('plain')}>{label}</span>
        <span className="file-pick-hint muted">{hint}</span>
      </label>
      {onPickAll && props.folder !== undefined ? <FolderPick label={props.folder} onChange={change} /> : null}
      {several && tooMany > 0 ? (
        <Notice tone="err" live="alert">
          <p>{several(tooMany)}</p>
        </Notice>
      ) : null}
    </>
  )
}

type FolderPickProps = { readonly label: string; readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void }

function FolderPick({ label, onChange }: FolderPickProps) {
  return (
    <label className={`folder-pick ${buttonClass('plain')}`}>
      <input
        className="visually-hidden"
        type="file"
        // React knows no such property (https://developer.mozilla.org/en-US/docs/Web/API/HTMLInputElement/webkitdirectory).
        ref={(input) => input?.setAttribute('webkitdirectory', '')}
        onChange={onChange}
      />
      <span>{label}</span>
    </label>
  )
}
