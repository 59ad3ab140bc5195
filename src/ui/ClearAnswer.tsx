import { useState } from 'react'
import { Button } from './Button.tsx'
import { UndoNotice } from './UndoNotice.tsx'

type ClearAnswerProps = {
  readonly isAnswered: boolean
  /** The question it answers, read out after the button's own words. */
  readonly of: string
  readonly words: {
    readonly clear: string
    readonly cleared: string
    readonly undo: string
    readonly lost: string
  }
  /** Takes the answer back, and gives the way to put it there again. */
  readonly onClear: () => () => void
}

/** Takes a chosen answer back, which radio buttons can't, and stands where that can be undone. */
export function ClearAnswer({ isAnswered, of, words: { clear, cleared, undo, lost }, onClear }: ClearAnswerProps) {
  const [back, setBack] = useState<() => void>()
  // Answered anew in another way: there is nothing to undo any more.
  const [wasAnswered, setWasAnswered] = useState(isAnswered)
  if (wasAnswered !== isAnswered) {
    setWasAnswered(isAnswered)
    if (isAnswered) setBack(undefined)
  }
  const take = () => {
    const undoIt = onClear()
    setBack(() => undoIt)
  }
  if (isAnswered)
    return (
      <Button look="link" onClick={take}>
        <span>{clear}</span>
        <span className="visually-hidden">{`: ${of}`}</span>
      </Button>
    )
  return back ? <UndoNotice removal={{ undo: back, isLost: false }} words={cleared} undo={undo} lost={lost} /> : null
}
