import { type ReactNode, useState } from 'react'
import './openMeaning.css'

type OpenMeaningProps = {
  readonly word: string
  /** The comma or full stop that stands close after the word in its text. */
  readonly closing?: string
  readonly children: ReactNode
}

/**
 * A word in a text that opens its meaning where it stands, by press, Enter or space, and closes it in the same way. The
 * meaning comes right after the word, so that a screen reader reads it next. Never by pointing alone: not everybody points.
 */
export function OpenMeaning({ word, closing, children }: OpenMeaningProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = (
    <button type="button" className="open-meaning" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
      {word}
    </button>
  )
  return (
    <>
      {/* A browser breaks the line after a button, also before a comma. */}
      {closing ? (
        <span className="nowrap">
          {button}
          <span>{closing}</span>
        </span>
      ) : (
        button
      )}
      {isOpen ? <span className="open-meaning-words">{children}</span> : null}
    </>
  )
}
