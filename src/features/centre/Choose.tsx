import { useTranslation } from 'react-i18next'

type ChooseProps = {
  /** What the example is called. */
  readonly name: string
  readonly isChosen: boolean
  readonly onChoose: (isOn: boolean) => void
}

/** Marks an example in the list as one of those that are sorted at once. */
export function Choose({ name, isChosen, onChoose }: ChooseProps) {
  const { t } = useTranslation('centre')
  return (
    <label className="centre-choose">
      <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
      <span className="visually-hidden">{t('list.choose', { name })}</span>
    </label>
  )
}
