import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Count, type CountKey, isCountText } from '../../domain/staff-meeting/countField.ts'
import { MOST_PEOPLE } from '../../schema/tally.ts'
import { Button } from '../../ui/Button.tsx'
import { AnswerMark } from './AnswerMark.tsx'

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 }

/** A key that is held down goes to the next answer once; the arrows count on. */
function pressOnce(event: KeyboardEvent, { onPress, onStep }: Pick<AnswerFieldProps, 'onPress' | 'onStep'>): void {
  const by = steps[event.key]
  if (by === undefined && event.key !== 'Enter') return
  event.preventDefault()
  if (by !== undefined) onStep(by)
  else if (!event.repeat) onPress({ kind: 'enter' })
}

type Focus = { readonly onFocus: () => void; readonly onBlur: (event: FocusEvent<HTMLElement>) => void }

type AnswerFieldProps = {
  readonly id: string
  readonly label: string
  /** Answered with a card, whose shape stands by the words. */
  readonly hasCard: boolean
  readonly count: Count
  /** How many are left for this field, where that can be offered. */
  readonly rest: number | 'none'
  readonly hasFocus: boolean
  /** In the leader's own window: the digits stay. */
  readonly isLeaders: boolean
  readonly onFocus: (has: boolean) => void
  readonly onPress: (key: CountKey) => void
  readonly onStep: (by: 1 | -1) => void
  readonly onRest: () => void
}

/** The number of one answer. On the wall it shows its digits only while it has the focus. */
export function AnswerField({
  id,
  label,
  hasCard,
  count,
  rest,
  hasFocus,
  isLeaders,
  onFocus,
  onPress,
  onStep,
  onRest,
}: AnswerFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const isReadable = hasFocus || isLeaders
  const [refused, setRefused] = useState<string>()
  // A number typed takes the place of the one that stands there, and is not put after it.
  useLayoutEffect(() => {
    if (hasFocus && document.activeElement === input.current) input.current?.select()
  }, [hasFocus])
  const focus: Focus = {
    onFocus: () => onFocus(true),
    // The offer in the same box may take the focus without the box losing it.
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!currentTarget.closest('.staff-meeting-answer')?.contains(relatedTarget)) onFocus(false)
    },
  }
  return (
    <div className="staff-meeting-answer" data-at={hasFocus}>
      <label htmlFor={`count-${id}`}>
        {hasCard ? <AnswerMark optionId={id} /> : null}
        <span>{label}</span>
      </label>
      <span className="staff-meeting-number">
        <StepButton {...{ label, onStep, focus }} by={-1} />
        <input
          ref={input}
          id={`count-${id}`}
          inputMode="numeric"
          autoComplete="off"
          value={isReadable && count !== 'not-counted' ? String(count) : ''}
          {...focus}
          aria-describedby={`count-${id}-says`}
          onChange={({ target }) => {
            setRefused(isCountText(target.value) ? undefined : target.value)
            onPress({ kind: 'typed', text: target.value })
          }}
          onKeyDown={(event) => pressOnce(event, { onPress, onStep })}
        />
        <StepButton {...{ label, onStep, focus }} by={1} />
      </span>
      <Says {...{ id, count, rest, focus, onRest }} refused={hasFocus ? refused : undefined} />
    </div>
  )
}

type SaysProps = Pick<AnswerFieldProps, 'id' | 'count' | 'rest' | 'onRest'> & {
  readonly focus: Focus
  /** What was typed or pasted and is no number. */
  readonly refused: string | undefined
}

/** The offer to fill in the rest, else what the field waits for. */
function Says({ id, count, rest, focus, refused, onRest }: SaysProps) {
  const { t } = useTranslation('staffMeeting')
  if (rest !== 'none' && count === 'not-counted' && refused === undefined)
    return (
      <Button {...focus} onClick={onRest}>
        {t('count.rest', { count: rest })}
      </Button>
    )
  return (
    <span id={`count-${id}-says`} role="status">
      {refused === undefined
        ? t(count === 'not-counted' ? 'count.type' : 'count.counted')
        : t('count.refused', { text: refused, most: MOST_PEOPLE })}
    </span>
  )
}

type StepButtonProps = Pick<AnswerFieldProps, 'label' | 'onStep'> & { readonly by: 1 | -1; readonly focus: Focus }

/** For mouse and touch; by keyboard the arrows in the field do the same, so it is no stop on the way. */
function StepButton({ label, by, focus, onStep }: StepButtonProps) {
  const { t } = useTranslation('staffMeeting')
  return (
    <button
      type="button"
      className="button"
      tabIndex={-1}
      {...focus}
      aria-label={t(by === 1 ? 'count.more' : 'count.fewer', { label })}
      onClick={() => onStep(by)}
    >
      {by === 1 ? '+' : '−'}
    </button>
  )
}
