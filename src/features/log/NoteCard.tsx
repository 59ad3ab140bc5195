import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asWritten } from '../../domain/texts/asWritten.ts'
import type { LogNote } from '../../schema/logNote.ts'
import { Button } from '../../ui/Button.tsx'
import { NoteForm } from './NoteForm.tsx'
import { PromiseToPlan } from './PromiseToPlan.tsx'
import { usePartyWords } from './usePartyWords.ts'

type NoteCardProps = { readonly note: LogNote; readonly startsOpen: boolean; readonly onRemove: () => void }

/** One note: what happened, when and with whom, and in the same place everything that can be changed about it. */
export function NoteCard({ note, startsOpen, onRemove }: NoteCardProps) {
  const { t } = useTranslation(['log', 'documents', 'common'])
  const partyWords = usePartyWords()
  const [isOpen, setIsOpen] = useState(startsOpen)
  const minutes = asWritten(note.paragraph)
  const title = t('card.title', {
    event: t(`documents:log.event.${note.event}`),
    day: note.on === 'not-set' ? t('documents:log.noDay') : note.on,
  })
  return (
    <li className="card laid-out-late">
      <h2 className="log-title">{title}</h2>
      <p className="muted">
        <span>{partyWords(note.party)}</span>
        <span>{minutes === '' ? '' : ` · ${t('documents:log.paragraph', { paragraph: minutes })}`}</span>
      </p>
      <p>{asWritten(note.text) || t('card.noText')}</p>
      {note.event === 'promised' ? <PromiseToPlan note={note} /> : null}
      {isOpen ? <NoteForm note={note} /> : null}
      <p className="row">
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <span>{isOpen ? t('card.close') : t('card.edit')}</span>
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
        <Button look="link" onClick={onRemove}>
          <span>{t('card.remove')}</span>
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
      </p>
    </li>
  )
}
