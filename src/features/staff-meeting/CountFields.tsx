import './countFields.css'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Count, type CountKey, countedIn, pressCountKey, restOf } from '../../domain/staff-meeting/countField.ts'
import { fieldsOf, withCounts } from '../../domain/staff-meeting/staffMeeting.ts'
import type { SpokenQuestion } from '../../domain/staff-meeting/staffMeetingQuestions.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import { Button } from '../../ui/Button.tsx'
import { AnswerField } from './AnswerField.tsx'
import { useDifference } from './useDifference.ts'

type CountFieldsProps = {
  readonly question: StaffMeetingQuestion
  readonly said: SpokenQuestion
  readonly room: StaffMeeting['room']
  /** In the leader's own window, where digits may stand. */
  readonly isLeaders: boolean
  readonly onChange: (question: StaffMeetingQuestion) => void
  /** One more or one less gave an answer. */
  readonly onStep: (optionId: string, by: 1 | -1) => void
  /** Asked for only when every answer has a number. */
  readonly onShow: () => void
}

/** Where Enter leads: from field to field, and on to the way to the result. */
const STOPS = 'input, [data-result]'

/** A number an answer: type, Enter, the next. After the last one the way on is the button that shows the result. */
export function CountFields({ question, said, room, isLeaders, onChange, onStep, onShow }: CountFieldsProps) {
  const { t } = useTranslation('staffMeeting')
  const [at, setAt] = useState<number | 'done'>('done')
  const [isIncomplete, setIsIncomplete] = useState(false)
  const box = useRef<HTMLFieldSetElement>(null)
  const stop = (index: number) => box.current?.querySelectorAll<HTMLElement>(STOPS)[index]
  const counts = question.options.map(({ count }) => count)
  const empty = counts.indexOf('not-counted')
  // Counting begins at once: the first field without a number, or the way on where there is none.
  const first = useRef(empty < 0 ? counts.length : empty)
  useEffect(() => box.current?.querySelectorAll<HTMLElement>(STOPS)[first.current]?.focus(), [])
  const press = (from: number, key: CountKey) => {
    const after = pressCountKey(fieldsOf(question, from), key)
    onChange(withCounts(question, after, room))
    stop(after.at === 'done' ? counts.length : after.at)?.focus()
  }
  const step = (index: number, optionId: string, by: 1 | -1) => {
    onStep(optionId, by)
    stop(index)?.focus()
  }
  // An empty field is no 0: whoever counts says that nobody answered so.
  const show = () => {
    setIsIncomplete(empty >= 0)
    if (empty < 0) onShow()
    else stop(empty)?.focus()
  }
  return (
    <fieldset className="staff-meeting-counts" ref={box}>
      <legend className="visually-hidden">{said.text}</legend>
      <div className="staff-meeting-answers">
        {said.options.map(({ id, label }, index) => (
          <AnswerField
            key={id}
            {...{ id, label, isLeaders }}
            hasCard={question.way === 'cards'}
            count={counts[index] ?? 'not-counted'}
            rest={at === index ? restOf({ counts, at }, room) : 'none'}
            hasFocus={at === index}
            onFocus={(has) => setAt(has ? index : 'done')}
            onPress={(key) => press(index, key)}
            onStep={(by) => step(index, id, by)}
            onRest={() => press(index, { kind: 'rest', room })}
          />
        ))}
      </div>
      <div className="staff-meeting-under">
        <CountStatus {...{ counts, room, isLeaders, isIncomplete }} />
        <Button look="primary" data-result onClick={show}>
          {t('count.show')}
        </Button>
      </div>
    </fieldset>
  )
}

type CountStatusProps = Pick<CountFieldsProps, 'room' | 'isLeaders'> & {
  readonly counts: readonly Count[]
  /** The result has been asked for with a field empty. */
  readonly isIncomplete: boolean
}

/** How many are counted: on the wall only once all are, since a sum that grew would tell each number as it comes. */
function CountStatus({ counts, room, isLeaders, isIncomplete }: CountStatusProps) {
  const { t } = useTranslation('staffMeeting')
  const differs = useDifference()
  const counted = countedIn(counts)
  const isAll = !counts.includes('not-counted')
  return (
    <p role="status">
      {[
        ...(isLeaders || isAll
          ? [room === 'not-set' ? t('count.sum', { counted }) : t('count.of', { counted, room })]
          : []),
        ...(isAll ? differs(counted, room) : []),
        ...(isIncomplete && !isAll ? [t('count.missing')] : []),
      ].join('. ')}
    </p>
  )
}
