import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentButtons, KeptEvents, useDocument } from '../../documents/index.ts'
import { newestFirst } from '../../domain/work/influenceLog.ts'
import type { LogEvent, LogParty } from '../../schema/logNote.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned, useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { AlreadyAsked } from './AlreadyAsked.tsx'
import { LogAsTable } from './LogAsTable.tsx'
import { NoteCard } from './NoteCard.tsx'

/** What was asked, informed, negotiated, answered and promised, newest first. Private. */
export function LogPage() {
  const { t } = useTranslation(['log', 'common', 'documents', 'files'])
  const notes = useOwned('log')
  const today = useToday()
  const document = useDocument('log')
  const { addOwned } = useWorkEdits()
  const { removed, undone, remove, undo } = useRemoving()
  const [opened, setOpened] = useState('')
  const add = (event: LogEvent, party: LogParty, text: string) => {
    const promise = { by: 'not-set', isKept: false } as const
    const [id = ''] = addOwned({ kind: 'log', on: today, event, party, text, paragraph: '', promise })
    setOpened(id)
  }
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <p className="muted">{t('private')}</p>
      <Button look="primary" onClick={() => add('asked', 'manager', '')}>
        {t('add')}
      </Button>
      {removed.length > 0 ? (
        <UndoNotice
          words={t('removed')}
          undo={t('undo')}
          onUndo={undo}
          gone={undone === 'no-place' ? t('common:undoGone') : undefined}
        />
      ) : null}
      <AlreadyAsked onAdd={(text, level) => add('asked', level, text)} />
      {notes.length === 0 ? <p>{t('empty')}</p> : null}
      <ol className="plain-list">
        {newestFirst(notes).map((note) => (
          <NoteCard key={note.id} note={note} startsOpen={note.id === opened} onRemove={() => remove(note)} />
        ))}
      </ol>
      <KeptEvents />
      {document.isThere ? (
        <section className="section">
          <h2>{t('document')}</h2>
          <DocumentButtons document={document} look="plain" />
          <LogAsTable />
        </section>
      ) : null}
    </Page>
  )
}
