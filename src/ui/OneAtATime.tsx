import './oneAtATime.css'
import { type ReactNode, useRef } from 'react'
import { Button } from './Button.tsx'
import { FootBar } from './FootBar.tsx'
import { useIsPrinting } from './useIsPrinting.ts'

type OneAtATimeProps = {
  /** Where one is, in words: "Ämne 6 av 13". */
  readonly place: string
  /** For each of them, whether it is answered; drawn as squares that the words go with. */
  readonly answered: readonly boolean[]
  readonly index: number
  readonly onGo: (index: number) => void
  readonly words: Record<'previous' | 'next' | 'showAll' | 'showOne', string>
  readonly isOne: boolean
  readonly onShow: (isOne: boolean) => void
  /** The one at `index`. */
  readonly children: ReactNode
  /** What stands there while all are shown. */
  readonly all: ReactNode
  /** What leads on, in place of the next, at the last. */
  readonly onward?: ReactNode
}

/** Things to answer, one by one or all. Nothing moves on by itself: only the buttons do, and the focus goes to the place. */
export function OneAtATime(props: OneAtATimeProps) {
  const { place, answered, index, onGo, words, onShow, children, all, onward } = props
  // Paper has room for all.
  const isPrinting = useIsPrinting()
  const isOne = props.isOne && !isPrinting
  const placeRef = useRef<HTMLSpanElement>(null)
  const go = (to: number) => {
    onGo(to)
    placeRef.current?.focus()
  }
  return (
    <>
      <div className="at-a-time">
        {isOne ? (
          <span ref={placeRef} tabIndex={-1} className="muted">
            {place}
          </span>
        ) : null}
        <Button look="link" onClick={() => onShow(!isOne)}>
          {isOne ? words.showAll : words.showOne}
        </Button>
      </div>
      {isOne ? (
        <>
          <div className="at-a-time-squares" aria-hidden="true">
            {answered.map((isAnswered, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a square has no identity but its place
              <span key={at} data-answered={isAnswered} data-here={at === index} />
            ))}
          </div>
          {children}
          <Go {...{ index, last: answered.length - 1, words, onward }} onGo={go} />
        </>
      ) : (
        all
      )}
    </>
  )
}

type GoProps = Pick<OneAtATimeProps, 'index' | 'onGo' | 'words' | 'onward'> & { readonly last: number }

/** On to the next and back. Where there is a way on, it is what the page is for, and stays in sight. */
function Go({ index, last, onGo, words, onward }: GoProps) {
  const previous =
    index > 0 ? (
      <Button canRepeat onClick={() => onGo(index - 1)}>
        {words.previous}
      </Button>
    ) : null
  const next =
    index < last ? (
      <Button look="primary" canRepeat onClick={() => onGo(index + 1)}>
        {words.next}
      </Button>
    ) : (
      onward
    )
  if (!next) return previous ? <p>{previous}</p> : null
  return (
    <FootBar>
      {next}
      {previous}
    </FootBar>
  )
}
