import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { groupsOf } from '../../../domain/staff-meeting/staffMeeting.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import { useUndoWords } from '../../../i18n/useUndoWords.ts'
import type { StaffMeetingPoint } from '../../../schema/staffMeeting.ts'
import { useRemoved } from '../../../store/useRemoving.ts'
import { useWorkEdits } from '../../../store/useWorkEdits.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select, TextField } from '../../../ui/Field.tsx'
import { ignoreHeldEnter } from '../../../ui/heldEnter.ts'
import { UndoNotice } from '../../../ui/UndoNotice.tsx'
import { ONE_COLUMN, type ScreenProps } from './ScreenProps.ts'

/** What was taken away stands last. */
const asTheyStand = () => 0

/** What came up, a line each as it is typed, and put together by hand. */
export function PointsScreen({ meeting, change, heading }: ScreenProps) {
  const { t } = useTranslation('staffMeeting')
  const { points } = meeting
  // While things are said the wall shows them, and nothing to press beside each.
  const [isSorting, setIsSorting] = useState(false)
  const heads = groupsOf(points)
  const { putPointUnder, removePoint } = useWorkEdits()
  const { rows, removalOf, note } = useRemoved(
    heads.map(({ point }) => point),
    asTheyStand,
  )
  const undoWords = useUndoWords()
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('points.title')}
      </h1>
      <AddPoint meeting={meeting} change={change}>
        {points.length > 0 ? (
          <Button look="link" aria-pressed={isSorting} onClick={() => setIsSorting(!isSorting)}>
            {t('points.sort')}
          </Button>
        ) : null}
      </AddPoint>
      <ul className="staff-meeting-points" data-columns={!isSorting && heads.length > ONE_COLUMN ? 2 : 1}>
        {heads.map((head) => (
          <PointRow
            key={head.point.id}
            head={head}
            isSorting={isSorting}
            others={heads.filter(({ point }) => point.id !== head.point.id).map(({ point }) => point)}
            onPut={(id, under) => {
              putPointUnder(meeting.id, id, under)
              heading.current?.focus()
            }}
            onRemove={() => note(head.point, removePoint(meeting.id, head.point.id))}
          />
        ))}
        {rows.map((point) => {
          const removal = removalOf(point)
          return removal ? (
            <UndoNotice
              key={point.id}
              as="li"
              removal={removal}
              words={t('points.removed', { text: point.text })}
              {...undoWords}
            />
          ) : null
        })}
      </ul>
    </>
  )
}

type AddPointProps = Pick<ScreenProps, 'meeting' | 'change'> & { readonly children: ReactNode }

/** What is typed is kept in the meeting itself: no word of a meeting is lost with the window. */
function AddPoint({ meeting: { id, draft }, change, children }: AddPointProps) {
  const { t } = useTranslation('staffMeeting')
  const { addPoint } = useWorkEdits()
  const [isAsked, setIsAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isEmpty = isBlank(draft.point)
  const add = () => {
    setIsAsked(isEmpty)
    if (isEmpty) form.current?.querySelector('input')?.focus()
    else addPoint(id)
  }
  return (
    <form
      ref={form}
      className="staff-meeting-fields"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label={t('points.add')}
        message={isAsked && isEmpty ? t('points.empty') : ''}
        aria-invalid={isAsked && isEmpty}
        value={draft.point}
        onKeyDown={ignoreHeldEnter}
        onChange={({ target }) => change({ draft: { ...draft, point: target.value } })}
      />
      <Button onClick={add}>{t('points.addButton')}</Button>
      {children}
    </form>
  )
}

type Head = ReturnType<typeof groupsOf>[number]
type PointRowProps = {
  readonly head: Head
  readonly isSorting: boolean
  readonly others: readonly Head['point'][]
  readonly onPut: (id: string, under: StaffMeetingPoint['under']) => void
  readonly onRemove: () => void
}

function PointRow({ head: { point, under }, isSorting, others, onPut, onRemove }: PointRowProps) {
  const { t } = useTranslation('staffMeeting')
  const words = <span>{[point.text, ...under.map(({ text }) => text)].join(' · ')}</span>
  if (!isSorting) return <li>{words}</li>
  return (
    <li>
      {words}
      <span className="staff-meeting-ways">
        {under.length === 0 && others.length > 0 ? (
          <PutTogether point={point} others={others} onPut={(under) => onPut(point.id, under)} />
        ) : null}
        {under.map(({ id, text }) => (
          <Button key={id} look="link" onClick={() => onPut(id, 'none')}>
            <span>{t('points.apart')}</span>
            <span className="visually-hidden">{`: ${text}`}</span>
          </Button>
        ))}
        <Button look="link" onClick={onRemove}>
          <span>{t('points.remove')}</span>
          <span className="visually-hidden">{`: ${point.text}`}</span>
        </Button>
      </span>
    </li>
  )
}

type PutTogetherProps = Pick<PointRowProps, 'others'> & {
  readonly point: Head['point']
  readonly onPut: (under: StaffMeetingPoint['under']) => void
}

/** Chosen first and done by a button: by keyboard a list is walked through, and each step of it must change nothing. */
function PutTogether({ point, others, onPut }: PutTogetherProps) {
  const { t } = useTranslation('staffMeeting')
  const [under, setUnder] = useState<StaffMeetingPoint['under']>('none')
  return (
    <span className="staff-meeting-ways">
      <Select
        label={<span className="visually-hidden">{t('points.put', { text: point.text })}</span>}
        options={[
          { value: 'none', label: t('points.alone') },
          ...others.map(({ id, text }) => ({ value: id, label: t('points.with', { text }) })),
        ]}
        value={under}
        onChange={setUnder}
      />
      {under === 'none' ? null : <Button onClick={() => onPut(under)}>{t('points.do')}</Button>}
    </span>
  )
}
