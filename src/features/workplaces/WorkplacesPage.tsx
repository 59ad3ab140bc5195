import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useWorkplaces } from '../../store/useWorkplaces.ts'
import { useWorkplace } from '../../store/WorkProvider.tsx'
import { AddPanel } from '../../ui/AddPanel.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Page } from '../../ui/Page.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { AddWorkplace } from './AddWorkplace.tsx'
import { WorkplaceRow } from './WorkplaceRow.tsx'

/** The workplaces on this device: which of them is shown, its name, another one, and how one goes with all that is its own. */
export function WorkplacesPage() {
  const { t } = useTranslation('workplaces')
  const workplaces = useWorkplaces()
  const { rows, removalOf, remove } = useRemoving(workplaces)
  const undoWords = useUndoWords()
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <section className="section">
        <h2>{t('list')}</h2>
        {rows.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <RowList>
            {rows.map((workplace) => {
              const removal = removalOf(workplace)
              return removal ? (
                <UndoNotice
                  key={workplace.id}
                  as="li"
                  removal={removal}
                  words={t('removed', { name: inOneLine(workplace.name) || t('unnamed') })}
                  {...undoWords}
                />
              ) : (
                <WorkplaceRow key={workplace.id} workplace={workplace} onRemove={() => remove(workplace)} />
              )
            })}
          </RowList>
        )}
      </section>
      <NameShown />
      <AddPanel add={t(rows.length === 0 ? 'first' : 'new')} close={t('closeNew')} startsOpen={false}>
        <AddWorkplace />
      </AddPanel>
    </Page>
  )
}

function NameShown() {
  const { t } = useTranslation('workplaces')
  const workplace = useWorkplace()
  const { renameWorkplace } = useWorkEdits()
  if (!workplace) return null
  return (
    <TextField
      label={t('rename')}
      hint={t('renameHint')}
      value={workplace.name}
      onChange={({ target }) => renameWorkplace(target.value)}
    />
  )
}
