import { useTranslation } from 'react-i18next'
import { meetingLevels } from '../../schema/letter.ts'
import type { Draft } from '../../schema/record.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { TextField } from '../../ui/Field.tsx'

const BLANK: Draft<'names'> = {
  kind: 'names',
  centre: '',
  contact: '',
  levels: { 'staff-meeting': '', 'local-group': '', 'department-group': '', 'central-group': '' },
}

const OWN_NAMES = 'own-names'

/** Opens the form, wherever on the page it is asked for, and puts the focus in it. */
export function openOwnNames(): void {
  const form = document.getElementById(OWN_NAMES)
  if (form instanceof HTMLDetailsElement) form.open = true
  form?.querySelector('input')?.focus()
}

/** What the meeting levels are called here, and whom to turn to: used in documents. */
export function OwnNamesForm() {
  const { t } = useTranslation(['rights', 'documents'])
  const [kept] = useOwned('names')
  const { fillIn } = useWorkEdits()
  const names = kept ?? BLANK
  const change = (part: Partial<Omit<Draft<'names'>, 'kind'>>) => fillIn('names', part)
  return (
    <details className="section" id={OWN_NAMES}>
      <summary>{t('names.title')}</summary>
      <p>{t('names.text')}</p>
      <div className="field-grid">
        <TextField
          label={t('names.centre')}
          value={names.centre}
          onChange={({ target }) => change({ centre: target.value })}
        />
        <TextField
          label={t('names.contact')}
          hint={t('names.contactHint')}
          value={names.contact}
          onChange={({ target }) => change({ contact: target.value })}
        />
        {meetingLevels.map((level) => (
          <TextField
            key={level}
            label={t('names.level', { level: t(`documents:levels.${level}`) })}
            value={names.levels[level]}
            onChange={({ target }) => change({ levels: { ...names.levels, [level]: target.value } })}
          />
        ))}
      </div>
    </details>
  )
}
