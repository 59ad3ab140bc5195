import { useTranslation } from 'react-i18next'
import { isAhead } from '../../domain/work/influenceLog.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import { type LogNote, logEvents, logParties } from '../../schema/logNote.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import type { Draft } from '../../schema/record.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Check, Select, TextArea, TextField } from '../../ui/Field.tsx'
import { usePartyWords } from './usePartyWords.ts'

/** Everything about one note. Each change counts at once. */
export function NoteForm({ note }: { readonly note: LogNote }) {
  const { t } = useTranslation(['log', 'documents'])
  const dayWords = useDayWords()
  const today = useToday()
  const partyWords = usePartyWords()
  const { changeOwned } = useWorkEdits()
  const change = (part: Partial<Draft<'log'>>) => changeOwned('log', note.id, part)
  return (
    <div>
      <div className="field-grid">
        <Select
          label={t('form.event')}
          options={logEvents.map((value) => ({ value, label: t(`documents:log.event.${value}`) }))}
          value={note.event}
          onChange={(event) => change({ event })}
        />
        <Select
          label={t('form.party')}
          options={logParties.map((value) => ({ value, label: partyWords(value) }))}
          value={note.party}
          onChange={(party) => change({ party })}
        />
        <DayField
          label={t('form.on')}
          message={isAhead(note, today) ? t('form.ahead') : ''}
          value={note.on === 'not-set' ? '' : note.on}
          onChange={(day) => change({ on: dayOrNotSet(day) })}
          {...dayWords}
        />
        <TextField
          label={t('form.paragraph')}
          hint={t('form.paragraphHint')}
          value={note.paragraph}
          onChange={({ target }) => change({ paragraph: target.value })}
        />
      </div>
      <TextArea
        label={t('form.text')}
        hint={t('form.textHint')}
        value={note.text}
        rows={3}
        onChange={({ target }) => change({ text: target.value })}
      />
      {note.event === 'promised' ? <PromiseFields note={note} onChange={change} /> : null}
    </div>
  )
}

type PromiseFieldsProps = { readonly note: LogNote; readonly onChange: (part: Partial<Draft<'log'>>) => void }

function PromiseFields({ note: { promise }, onChange }: PromiseFieldsProps) {
  const { t } = useTranslation('log')
  const dayWords = useDayWords()
  return (
    <>
      <DayField
        label={t('form.by')}
        value={promise.by === 'not-set' ? '' : promise.by}
        onChange={(day) => onChange({ promise: { ...promise, by: dayOrNotSet(day) } })}
        {...dayWords}
      />
      <Check
        label={t('form.kept')}
        checked={promise.isKept}
        onChange={({ target }) => onChange({ promise: { ...promise, isKept: target.checked } })}
      />
    </>
  )
}
