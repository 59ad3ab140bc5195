import { useTranslation } from 'react-i18next'
import { groupsOf, nextNumber, putUnder } from '../../../domain/staffMeeting.ts'
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
            onPut={(id, under) => change({ points: putUnder(points, id, under) })}
            onRemove={() => change({ points: points.filter(({ id }) => id !== head.point.id) })}
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
        <Select
          label={<span className="visually-hidden">{t('points.put', { text: point.text })}</span>}
          options={[
            { value: 'none', label: t('points.alone') },
            ...others.map(({ id, text }) => ({ value: id, label: t('points.with', { text }) })),
          ]}
          value="none"
          onChange={({ target }) => onPut(point.id, target.value)}
        />
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
