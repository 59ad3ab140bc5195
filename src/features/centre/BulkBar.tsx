import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { collectedStatuses } from '../../schema/collection.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { collection, useCollection } from './useCollection.ts'

/** What can be said of several examples at once. */
export function BulkBar({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('centre')
  const { themes } = useCollection().about
  const [theme, setTheme] = useState('')
  const [status, setStatus] = useState<(typeof collectedStatuses)[number]>('reviewed')
  const [said, setSaid] = useState('')
  const known = themes.find(({ id }) => id === theme) ?? themes[0]
  const tag = () => {
    if (!known) return
    collection.change(ids, (one) => ({ ...one, themes: [...new Set([...one.themes, known.id])] }))
    setSaid(t('bulk.tagged', { number: ids.length, name: known.name }))
  }
  const mark = () => {
    collection.change(ids, (one) => ({ ...one, status }))
    setSaid(t('bulk.marked', { number: ids.length, status: t(`status.${status}`) }))
  }
  return (
    <fieldset className="centre-bulk">
      <legend>{t('bulk.title', { number: ids.length })}</legend>
      {known ? (
        <div className="row">
          <Select
            label={t('list.theme')}
            options={themes.map(({ id, name }) => ({ value: id, label: name }))}
            value={known.id}
            onChange={setTheme}
          />
          <Button onClick={tag}>{t('bulk.tag')}</Button>
        </div>
      ) : (
        <p>{t('bulk.noThemes')}</p>
      )}
      <div className="row">
        <Select
          label={t('list.status')}
          options={collectedStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={status}
          onChange={setStatus}
        />
        <Button onClick={mark}>{t('bulk.mark')}</Button>
      </div>
      <p role="status">{said}</p>
    </fieldset>
  )
}
