import './log.css'
import { useTranslation } from 'react-i18next'
import { DocumentButtons, KeptEvents, useDocument } from '../../documents/index.ts'
import { newestFirst } from '../../domain/work/influenceLog.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import type { LogEvent, LogParty } from '../../schema/logNote.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned, useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useFocusNext } from '../../ui/useFocusNext.ts'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { AlreadyAsked } from './AlreadyAsked.tsx'
import { LogAsTable } from './LogAsTable.tsx'
import { NoteRow, toggleOf } from './NoteRow.tsx'

/** What was asked, informed, negotiated, answered and promised, newest first. Private. */
export function LogPage() {
  const { t } = useTranslation(['log', 'common', 'documents', 'files'])
  const notes = useOwned('log')
  const today = useToday()
  const document = useDocument('log')
  const { addOwned } = useWorkEdits()
  const { rows, removalOf, remove } = useRemoving(notes)
  const undoWords = useUndoWords()
  const { openId, open, toggle } = useOneOpen('')
  const focusNext = useFocusNext()
  const add = (event: LogEvent, party: LogParty, text: string) => {
    const promise = { by: 'not-set', isKept: false } as const
    const [id = ''] = addOwned({ kind: 'log', on: today, event, party, text, paragraph: '', promise })
    open(id)
    return id
  }
  return (
    <Page title={t('title')} wide>
      <p className="lead">{t('lead')}</p>
      <p className="muted">{t('private')}</p>
      <Button look="primary" onClick={() => focusNext(toggleOf({ id: add('asked', 'manager', '') }))}>
        {t('add')}
      </Button>
      {/* The row opens without the focus: moved in the middle of a double press, it makes Chromium 156 break the tab off. */}
      <AlreadyAsked onAdd={(text, level) => add('asked', level, text)} />
      <h2>{t('list')}</h2>
      {rows.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <RowList isOrdered>
          {newestFirst(rows).map((note) => {
            const removal = removalOf(note)
            return removal ? (
              <UndoNotice key={note.id} as="li" removal={removal} words={t('removed')} {...undoWords} />
            ) : (
              <NoteRow
                key={note.id}
                note={note}
                isOpen={note.id === openId}
                onToggle={() => toggle(note)}
                onRemove={() => {
                  open('')
                  remove(note)
                }}
              />
            )
          })}
        </RowList>
      )}
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
