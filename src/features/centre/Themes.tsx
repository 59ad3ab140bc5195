import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CentreTheme } from '../../schema/collection.ts'
import { useDraft } from '../../store/useDraft.ts'
import { useNewId } from '../../store/WorkProvider.tsx'
import { AddForm } from '../../ui/AddForm.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select, TextArea, TextField } from '../../ui/Field.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { collection, useCollection } from './useCollection.ts'

/** The code book: what each theme is called, what belongs to it, and an example of that. */
export function Themes() {
  const { t } = useTranslation('centre')
  const { all, about } = useCollection()
  const draft = useDraft('centre-theme')
  const newId = useNewId()
  const { openId, toggle } = useOneOpen('')
  const counts = new Map<string, number>()
  for (const { themes } of all.values()) for (const id of themes) counts.set(id, (counts.get(id) ?? 0) + 1)
  return (
    <section className="section">
      <h2>{t('themes.title')}</h2>
      <p>{t('themes.text')}</p>
      <AddForm
        draft={draft}
        label={t('themes.name')}
        add={t('themes.add')}
        missing={t('themes.missing')}
        onAdd={(name) => {
          const theme = { id: newId(), name, definition: '', example: '' }
          collection.changeAbout((now) => ({ ...now, themes: [...now.themes, theme] }))
          return t('themes.added', { name })
        }}
      />
      <ul className="rows">
        {about.themes.map((theme) => (
          <OpenRow
            key={theme.id}
            id={`${theme.id}-theme`}
            mark=""
            name={theme.name}
            line={<p className="row-line">{theme.definition}</p>}
            facts={<span className="row-fact">{t('themes.count', { count: counts.get(theme.id) ?? 0 })}</span>}
            isOpen={theme.id === openId}
            onToggle={() => toggle(theme)}
          >
            <ThemeForm theme={theme} />
          </OpenRow>
        ))}
      </ul>
    </section>
  )
}

function ThemeForm({ theme }: { readonly theme: CentreTheme }) {
  const { t } = useTranslation('centre')
  const { all, about } = useCollection()
  const others = about.themes.filter(({ id }) => id !== theme.id)
  const [into, setInto] = useState(others[0]?.id ?? '')
  const change = (part: Partial<CentreTheme>) =>
    collection.changeAbout((now) => ({
      ...now,
      themes: now.themes.map((one) => (one.id === theme.id ? { ...one, ...part } : one)),
    }))
  const merge = () => {
    const tagged = [...all.values()].flatMap(({ example, themes }) => (themes.includes(theme.id) ? [example.id] : []))
    collection.change(tagged, (one) => ({
      ...one,
      themes: [...new Set(one.themes.map((id) => (id === theme.id ? into : id)))],
    }))
    collection.changeAbout((now) => ({ ...now, themes: now.themes.filter(({ id }) => id !== theme.id) }))
  }
  return (
    <>
      <TextField
        label={t('themes.name')}
        value={theme.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <TextArea
        label={t('themes.definition')}
        value={theme.definition}
        onChange={({ target }) => change({ definition: target.value })}
      />
      <TextArea
        label={t('themes.example')}
        value={theme.example}
        onChange={({ target }) => change({ example: target.value })}
      />
      {others.length === 0 ? null : (
        <div className="row">
          <Select
            label={t('themes.into')}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            value={into}
            onChange={setInto}
          />
          <Button onClick={merge}>{t('themes.merge')}</Button>
        </div>
      )}
    </>
  )
}
