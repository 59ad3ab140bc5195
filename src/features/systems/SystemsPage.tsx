import './systems.css'
import { useTranslation } from 'react-i18next'
import { DocumentButtons, useDocument } from '../../documents/index.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { AddPanel } from '../../ui/AddPanel.tsx'
import { Page } from '../../ui/Page.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { AddSystem } from './AddSystem.tsx'
import { AskEmployer } from './AskEmployer.tsx'
import { SystemRow } from './SystemRow.tsx'

/** The register of AI systems: add one by an example or a name, and go on to each. */
export function SystemsPage() {
  const { t } = useTranslation(['systems', 'documents', 'files', 'common'])
  const systems = useOwned('system')
  const { rows, removalOf, note } = useRemoving(systems)
  const { removeSystem } = useWorkEdits()
  const undoWords = useUndoWords()
  const wentWords = ({ name }: AiSystem, count: number) =>
    t(count > 1 ? 'removedAll' : 'removedWith', { name: inOneLine(name) || t('unnamed') })
  return (
    <Page title={t('title')} wide>
      <p className="lead">{t('lead')}</p>
      <AddPanel add={t('new')} close={t('closeNew')} startsOpen={systems.length === 0}>
        <AddSystem />
      </AddPanel>
      <h2>{t('list')}</h2>
      {rows.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <RowList>
          {rows.map((system) => {
            const removal = removalOf(system)
            return removal ? (
              <UndoNotice
                key={system.id}
                as="li"
                removal={removal}
                words={wentWords(system, removal.gone.length)}
                {...undoWords}
              />
            ) : (
              <SystemRow
                key={system.id}
                system={system}
                onRemove={(fate) => note(system, removeSystem(system, fate))}
              />
            )
          })}
        </RowList>
      )}
      <AskEmployer systems={systems} />
      <RegisterDocument />
    </Page>
  )
}

function RegisterDocument() {
  const { t } = useTranslation('systems')
  const document = useDocument('register')
  if (!document.isThere) return null
  return (
    <section className="section">
      <h2>{t('document')}</h2>
      <p>{t('documentText')}</p>
      <DocumentButtons document={document} look="plain" />
    </section>
  )
}
