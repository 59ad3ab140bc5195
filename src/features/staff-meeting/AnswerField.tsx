import { type FocusEvent, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Count, CountKey } from '../../domain/staff-meeting/countField.ts'
import { Button } from '../../ui/Button.tsx'
import { AnswerMark } from './AnswerMark.tsx'

const keys: Readonly<Record<string, CountKey>> = {
  Enter: { kind: 'enter' },
  ArrowUp: { kind: 'step', by: 1 },
  ArrowDown: { kind: 'step', by: -1 },
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
  onRest,
}: AnswerFieldProps) {
  const { t } = useTranslation('staffMeeting')
  const input = useRef<HTMLInputElement>(null)
  const isReadable = hasFocus || isLeaders
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
        {label}
      </label>
      <input
        ref={input}
        id={`count-${id}`}
        inputMode="numeric"
        autoComplete="off"
        value={isReadable && count !== 'not-counted' ? String(count) : ''}
        {...focus}
        onChange={({ target }) => onPress({ kind: 'typed', text: target.value })}
        onKeyDown={(event) => {
          const key = keys[event.key]
          if (key) event.preventDefault()
          if (key) onPress(key)
        }}
      />
      <span className="staff-meeting-ways">
        <StepButton {...{ label, onPress, focus }} by={-1} />
        <StepButton {...{ label, onPress, focus }} by={1} />
      </span>
      {rest !== 'none' && count === 'not-counted' ? (
        <Button {...focus} onClick={onRest}>
          {t('count.rest', { count: rest })}
        </Button>
      ) : (
        <span>{count === 'not-counted' ? t('count.type') : t('count.counted')}</span>
      )}
    </div>
  )
}

type StepButtonProps = Pick<AnswerFieldProps, 'label' | 'onPress'> & { readonly by: 1 | -1; readonly focus: Focus }

/** For mouse and touch; by keyboard the arrows in the field do the same, so it is no stop on the way. */
function StepButton({ label, by, focus, onPress }: StepButtonProps) {
  const { t } = useTranslation('staffMeeting')
  return (
    <button
      type="button"
      className="button"
      tabIndex={-1}
      {...focus}
      aria-label={t(by === 1 ? 'count.more' : 'count.fewer', { label })}
      onClick={() => onPress({ kind: 'step', by })}
    >
      {by === 1 ? '+' : '−'}
    </button>
  )
}
