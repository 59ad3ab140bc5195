import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../schema/checklist.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'

/** Longer notes are kept whole but fill pages: the person is told. */
const LONG_NOTE = 2000

/** The private note of a question, opened when asked for or when there is one. */
export function NoteField({ question }: { readonly question: Question }) {
  const { t } = useTranslation('steps')
  const note = useAnswers()[question.id]?.note ?? ''
  const { answer: save } = useWorkEdits()
  // Once there, the field stays until the page is left: whoever empties a note goes on typing in it.
  const [isOpen, setIsOpen] = useState(note !== '')
  const [isAskedFor, setIsAskedFor] = useState(false)
  if (!isOpen && note !== '') setIsOpen(true)
  if (!isOpen)
    return (
      <Button
        look="link"
        onClick={() => {
          setIsOpen(true)
          setIsAskedFor(true)
        }}
      >
        {t('addNote')}
        <span className="visually-hidden">: {question.label}</span>
      </Button>
    )
  return (
    <div className="reveal">
      <TextArea
        label={t('note')}
        hint={t('noteHint')}
        message={note.length > LONG_NOTE ? t('noteLong', { count: note.length }) : ''}
        // The person asked for the field by pressing the button that it replaces.
        autoFocus={isAskedFor && note === ''}
        value={note}
        onChange={({ target }) => save(question.id, { note: target.value })}
      />
    </div>
  )
}
