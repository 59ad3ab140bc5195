import './filePick.css'
import { type ChangeEvent, type DragEvent, useState } from 'react'
import { buttonClass } from './Button.tsx'

type FilePickProps = {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly onPick: (file: File) => Promise<void>
}

/** Picks one file: by the browser's own file field, which any keyboard can reach, or by dropping it on the box. */
export function FilePick({ label, hint, accept, onPick }: FilePickProps) {
  const [isOver, setIsOver] = useState(false)
  const pick = (file: File | undefined) => {
    if (file) void onPick(file)
  }
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    pick(target.files?.[0])
    // Without this the same file, mended, could not be picked again.
    target.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    pick(event.dataTransfer.files[0])
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  return (
    <label
      className="file-pick"
      data-over={isOver ? '' : undefined}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input className="visually-hidden" type="file" accept={accept} aria-label={label} onChange={change} />
      <span className={buttonClass('plain')}>{label}</span>
      <span className="file-pick-hint muted">{hint}</span>
    </label>
  )
}
