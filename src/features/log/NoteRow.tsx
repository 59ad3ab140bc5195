import { useTranslation } from 'react-i18next'
import { asWritten, inOneLine } from '../../domain/texts/asWritten.ts'
import { openPromises } from '../../domain/work/influenceLog.ts'
import type { LogNote } from '../../schema/logNote.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { NoteForm } from './NoteForm.tsx'
import { PromiseToPlan } from './PromiseToPlan.tsx'
import { usePartyWords } from './usePartyWords.ts'

type NoteRowProps = {
  readonly note: LogNote
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onRemove: () => void
}

/** The id of what opens a note. */
export const toggleOf = ({ id }: { readonly id: string }) => `${id}-note`

/** One note: what happened, when and with whom, and in the same place everything that can be changed about it. */
export function NoteRow({ note, isOpen, onToggle, onRemove }: NoteRowProps) {
  const { t } = useTranslation(['log', 'documents', 'common'])
  const partyWords = usePartyWords()
  const [promise] = openPromises([note], useToday())
  const minutes = asWritten(note.paragraph)
  const title = t('card.title', {
    event: t(`documents:log.event.${note.event}`),
    day: note.on === 'not-set' ? t('documents:log.noDay') : note.on,
  })
  return (
    <OpenRow
      id={toggleOf(note)}
      mark=""
      name={title}
      line={<p className="note-words">{inOneLine(note.text) || t('card.noText')}</p>}
      facts={
        <span className="row-fact note-facts">
          <span>{partyWords(note.party)}</span>
          {minutes === '' ? null : <span>{t('documents:log.paragraph', { paragraph: minutes })}</span>}
          {note.event === 'promised' && !isOpen ? (
            <span>{promise ? t('promise.open', { count: promise.days }) : t('promise.kept')}</span>
          ) : null}
        </span>
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <NoteForm note={note} />
      {note.event === 'promised' ? <PromiseToPlan note={note} /> : null}
      <p className="row">
        <Button onClick={onToggle}>
          <span>{t('card.close')}</span>
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
        <Button look="link" onClick={onRemove}>
          <span>{t('card.remove')}</span>
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
      </p>
    </OpenRow>
  )
}
