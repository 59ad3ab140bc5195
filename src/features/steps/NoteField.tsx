import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Question } from '../../schema/checklist.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useAnswer } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { FilledRow } from '../../ui/FilledRow.tsx'

/** Longer notes are kept whole but fill pages: the person is told. */
const LONG_NOTE = 2000

/** The private note of a question: a row with its first words, and a field where one is begun. */
export function NoteField({ question }: { readonly question: Question }) {
  const { t } = useTranslation('steps')
  const note = useAnswer(question.id)?.note ?? ''
  // A note that is begun here stays open; one that was there, or comes from another window, is a row. Once there, the row
  // stays until the page is left: whoever empties a note goes on typing in it.
  const [isBegun, setIsBegun] = useState(false)
  const [isThere, setIsThere] = useState(note !== '')
  if (!isThere && note !== '') setIsThere(true)
  if (isBegun)
    return (
      <div className="reveal">
        <Note question={question} isAskedFor />
      </div>
    )
  if (isThere)
    return (
      <FilledRow name={t('note')} of={question.label} words={inOneLine(note)}>
        <Note question={question} isAskedFor={false} />
      </FilledRow>
    )
  return (
    <Button look="link" onClick={() => setIsBegun(true)}>
      <span>{t('addNote')}</span>
      <span className="visually-hidden">{`: ${question.label}`}</span>
    </Button>
  )
}

type NoteProps = { readonly question: Question; readonly isAskedFor: boolean }

function Note({ question, isAskedFor }: NoteProps) {
  const { t } = useTranslation('steps')
  const note = useAnswer(question.id)?.note ?? ''
  const { answer: save } = useWorkEdits()
  return (
    <TextArea
      label={t('note')}
      of={question.label}
      hint={t('noteHint')}
      message={note.length > LONG_NOTE ? t('noteLong', { count: note.length }) : ''}
      // The person asked for the field by pressing the button that it replaces.
      autoFocus={isAskedFor}
      value={note}
      onChange={({ target }) => save(question.id, { note: target.value })}
    />
  )
}
