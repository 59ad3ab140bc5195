import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inOneLine, isBlank } from '../../domain/texts/asWritten.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import type { Opportunity, RiskAnalysis } from '../../schema/riskAnalysis.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select, TextField } from '../../ui/Field.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useFocusNext } from '../../ui/useFocusNext.ts'
import { useOneOpen } from '../../ui/useOneOpen.ts'

/** What can get better, beside what can go wrong, each with what it takes. */
export function Opportunities({ analysis }: { readonly analysis: RiskAnalysis }) {
  const { t } = useTranslation('risks')
  const { opportunities: catalogue } = useContent('risks')
  const all = useOwned('opportunity').filter(({ riskAnalysisId }) => riskAnalysisId === analysis.id)
  const { addOwned } = useWorkEdits()
  const { rows, removalOf, remove } = useRemoving(all)
  const undoWords = useUndoWords()
  const focusNext = useFocusNext()
  const { openId, open, toggle } = useOneOpen('')
  const [chosen, setChosen] = useState<string>(catalogue[0]?.id ?? 'own')
  const add = () => {
    const known = catalogue.find(({ id }) => id === chosen)
    const [id = ''] = addOwned({
      kind: 'opportunity',
      riskAnalysisId: analysis.id,
      what: known ? { kind: 'catalogue', id: known.id } : { kind: 'own', text: '' },
      needs: known?.needs ?? '',
    })
    open(id)
    focusNext(toggleOf({ id }))
  }
  return (
    <section>
      <h2>{t('opp.title')}</h2>
      <p>{t('opp.text')}</p>
      {rows.length === 0 ? null : (
        <RowList>
          {rows.map((one) => {
            const removal = removalOf(one)
            return removal ? (
              <UndoNotice key={one.id} as="li" removal={removal} words={t('opp.removed')} {...undoWords} />
            ) : (
              <OpportunityRow
                key={one.id}
                opportunity={one}
                isOpen={one.id === openId}
                onToggle={() => toggle(one)}
                onRemove={() => remove(one)}
              />
            )
          })}
        </RowList>
      )}
      <Select
        label={t('opp.choose')}
        options={[
          ...catalogue.map(({ id, title }) => ({ value: id, label: title })),
          { value: 'own', label: t('opp.own') },
        ]}
        value={chosen}
        onChange={setChosen}
      />
      <Button onClick={add}>{t('opp.add')}</Button>
    </section>
  )
}

type OpportunityRowProps = {
  readonly opportunity: Opportunity
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onRemove: () => void
}

/** The id of what opens an opportunity. */
const toggleOf = ({ id }: { readonly id: string }) => `${id}-opportunity`

function OpportunityRow({ opportunity, isOpen, onToggle, onRemove }: OpportunityRowProps) {
  const { id, what, needs } = opportunity
  const { t } = useTranslation('risks')
  const { opportunities: catalogue } = useContent('risks')
  const { changeOwned } = useWorkEdits()
  const title = what.kind === 'own' ? what.text : (catalogue.find((one) => one.id === what.id)?.title ?? '')
  return (
    <OpenRow
      id={toggleOf(opportunity)}
      mark=""
      name={inOneLine(title) || t('opp.own')}
      line={isBlank(needs) ? null : <p className="muted">{t('opp.takes', { needs: inOneLine(needs) })}</p>}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {what.kind === 'own' ? (
        <TextField
          label={t('opp.what')}
          value={what.text}
          onChange={({ target }) => changeOwned('opportunity', id, { what: { kind: 'own', text: target.value } })}
        />
      ) : null}
      <TextField
        label={t('opp.needs')}
        value={needs}
        onChange={({ target }) => changeOwned('opportunity', id, { needs: target.value })}
      />
      <Button look="link" onClick={onRemove}>
        <span>{t('opp.remove')}</span>
        <span className="visually-hidden">{`: ${title}`}</span>
      </Button>
    </OpenRow>
  )
}
