import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Count, type CountKey, countedIn, pressCountKey, restOf } from '../../domain/countField.ts'
import type { SpokenQuestion } from '../../domain/meetingQuestions.ts'
import { fieldsOf, withCounts } from '../../domain/staffMeeting.ts'
import type { MeetingQuestion, StaffMeeting } from '../../schema/staffMeeting.ts'
import { Button } from '../../ui/Button.tsx'

type CountFieldsProps = {
  readonly question: MeetingQuestion
  readonly said: SpokenQuestion
  readonly room: StaffMeeting['room']
  readonly onChange: (question: MeetingQuestion) => void
}

/** A number an answer: type, Enter, the next. After the last one the way on is the button that shows the result. */
export function CountFields({ question, said, room, onChange }: CountFieldsProps) {
  const { t } = useTranslation('apt')
  const [at, setAt] = useState<number | 'done'>('done')
  const box = useRef<HTMLFieldSetElement>(null)
  const press = (from: number, key: CountKey) => {
    const after = pressCountKey(fieldsOf(question, from), key)
    onChange(withCounts(question, after))
    if (after.at === from) return
    const stops = box.current?.querySelectorAll<HTMLElement>('input, .apt-result')
    stops?.[after.at === 'done' ? said.options.length : after.at]?.focus()
  }
  const counts = question.options.map(({ count }) => count)
  const [isIncomplete, setIsIncomplete] = useState(false)
  // An empty field is no 0: whoever counts says that nobody answered so.
  const show = () => {
    const empty = counts.indexOf('not-counted')
    setIsIncomplete(empty >= 0)
    if (empty < 0) onChange({ ...question, isShown: true })
    else box.current?.querySelectorAll('input')[empty]?.focus()
  }
  const counted = countedIn(counts)
  const differs = room !== 'not-set' && !counts.includes('not-counted') && counted !== room
  return (
    <fieldset className="apt-counts" ref={box}>
      <legend className="visually-hidden">{said.text}</legend>
      <div className="apt-answers">
        {said.options.map(({ id, label }, index) => (
          <AnswerField
            key={id}
            {...{ id, label }}
            count={counts[index] ?? 'not-counted'}
            rest={at === index ? restOf({ counts, at }, room) : 'none'}
            hasFocus={at === index}
            onFocus={(has) => setAt(has ? index : 'done')}
            onPress={(key) => press(index, key)}
            onRest={() => press(index, { kind: 'rest', room })}
          />
        ))}
      </div>
      <p role="status">
        {room === 'not-set' ? t('count.sum', { counted }) : t('count.of', { counted, room })}
        {differs ? ` ${t('count.differs')}` : ''}
        {isIncomplete && counts.includes('not-counted') ? ` ${t('count.missing')}` : ''}
      </p>
      <button type="button" className="button button-primary apt-result" onClick={show}>
        {t('count.show')}
      </button>
    </fieldset>
  )
}

const keys: Readonly<Record<string, CountKey>> = {
  Enter: { kind: 'enter' },
  ArrowUp: { kind: 'step', by: 1 },
  ArrowDown: { kind: 'step', by: -1 },
}

type AnswerFieldProps = {
  readonly id: string
  readonly label: string
  readonly count: Count
  /** How many are left for this field, where that can be offered. */
  readonly rest: number | 'none'
  readonly hasFocus: boolean
  readonly onFocus: (has: boolean) => void
  readonly onPress: (key: CountKey) => void
  readonly onRest: () => void
}

/** It shows its digits only while it has the focus: this stands on the wall. */
function AnswerField({ id, label, count, rest, hasFocus, onFocus, onPress, onRest }: AnswerFieldProps) {
  const { t } = useTranslation('apt')
  return (
    <div className="apt-answer" data-at={hasFocus}>
      <label htmlFor={`count-${id}`}>{label}</label>
      <input
        id={`count-${id}`}
        inputMode="numeric"
        autoComplete="off"
        value={hasFocus && count !== 'not-counted' ? String(count) : ''}
        onFocus={() => onFocus(true)}
        onBlur={() => onFocus(false)}
        onChange={({ target }) => onPress({ kind: 'typed', text: target.value })}
        onKeyDown={(event) => {
          const key = keys[event.key]
          if (!key) return
          event.preventDefault()
          onPress(key)
        }}
      />
      <span>{count === 'not-counted' ? t('count.type') : t('count.counted')}</span>
      {rest !== 'none' && count === 'not-counted' ? (
        <Button
          // A press must not take the focus away first: then nothing would be left to fill in.
          onPointerDown={(event) => event.preventDefault()}
          onFocus={() => onFocus(true)}
          onClick={onRest}
        >
          {t('count.rest', { count: rest })}
        </Button>
      ) : null}
    </div>
  )
}
