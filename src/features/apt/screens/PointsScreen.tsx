import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { groupsOf, nextNumber, putUnder, withoutPoint } from '../../../domain/staffMeeting.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select, TextField } from '../../../ui/Field.tsx'
import type { ScreenProps } from './ScreenProps.ts'

/** What came up, a line each as it is typed, and put together by hand. */
export function PointsScreen({ meeting, change, heading }: ScreenProps) {
  const { t } = useTranslation('apt')
  const { points, draft } = meeting
  const type = (point: string) => change({ draft: { ...draft, point } })
  const heads = groupsOf(points)
  const add = () => {
    const text = draft.point.trim()
    if (text === '') return
    const id = `point-${nextNumber(points)}`
    change({ points: [...points, { id, text, under: 'none', votes: 0 }], draft: { ...draft, point: '' } })
  }
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('points.title')}
      </h1>
      <form
        className="apt-fields"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField label={t('points.add')} value={draft.point} onChange={({ target }) => type(target.value)} />
        <Button onClick={add}>{t('points.addButton')}</Button>
      </form>
      <ul className="apt-points">
        {heads.map((head) => (
          <PointRow
            key={head.point.id}
            head={head}
            others={heads.filter(({ point }) => point.id !== head.point.id).map(({ point }) => point)}
            onPut={(id, under) => {
              change({ points: putUnder(points, id, under) })
              heading.current?.focus()
            }}
            onRemove={() => {
              change({ points: withoutPoint(points, head.point.id) })
              heading.current?.focus()
            }}
          />
        ))}
      </ul>
    </>
  )
}

type Head = ReturnType<typeof groupsOf>[number]
type PointRowProps = {
  readonly head: Head
  readonly others: readonly Head['point'][]
  readonly onPut: (id: string, under: string) => void
  readonly onRemove: () => void
}

function PointRow({ head: { point, under }, others, onPut, onRemove }: PointRowProps) {
  const { t } = useTranslation('apt')
  return (
    <li>
      <span>{[point.text, ...under.map(({ text }) => text)].join(' · ')}</span>
      {under.length === 0 && others.length > 0 ? (
        <PutTogether point={point} others={others} onPut={(under) => onPut(point.id, under)} />
      ) : null}
      {under.map(({ id, text }) => (
        <Button key={id} look="link" onClick={() => onPut(id, 'none')}>
          {t('points.apart')}
          <span className="visually-hidden">: {text}</span>
        </Button>
      ))}
      <Button look="link" onClick={onRemove}>
        {t('points.remove')}
        <span className="visually-hidden">: {point.text}</span>
      </Button>
    </li>
  )
}

type PutTogetherProps = Pick<PointRowProps, 'others'> & {
  readonly point: Head['point']
  readonly onPut: (under: string) => void
}

/** Chosen first and done by a button: by keyboard a list is walked through, and each step of it must change nothing. */
function PutTogether({ point, others, onPut }: PutTogetherProps) {
  const { t } = useTranslation('apt')
  const [under, setUnder] = useState('none')
  return (
    <span className="apt-ways">
      <Select
        label={<span className="visually-hidden">{t('points.put', { text: point.text })}</span>}
        options={[
          { value: 'none', label: t('points.alone') },
          ...others.map(({ id, text }) => ({ value: id, label: t('points.with', { text }) })),
        ]}
        value={under}
        onChange={({ target }) => setUnder(target.value)}
      />
      {under === 'none' ? null : <Button onClick={() => onPut(under)}>{t('points.do')}</Button>}
    </span>
  )
}
