import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import { type MeasureLevel, measureLevels } from '../../schema/action.ts'
import type { RiskMeasure } from '../../schema/catalogueRisk.ts'
import type { Risk, RiskPart } from '../../schema/riskAnalysis.ts'
import { useActions } from '../../store/useActions.ts'
import { useDraft } from '../../store/useDraft.ts'
import { useRemovingParts } from '../../store/useRemovingParts.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { AddForm } from '../../ui/AddForm.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { FilledRow } from '../../ui/FilledRow.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useFocusNext } from '../../ui/useFocusNext.ts'
import { ExplainedText } from '../../words/index.ts'
import { useRiskWords } from './useRiskWords.ts'

type RiskMeasuresProps = {
  readonly risk: Risk
  readonly suggested: readonly RiskMeasure[]
  readonly onChange: (part: RiskPart) => void
}

type Chosen = Risk['measures'][number]

/** What is done about a risk: suggestions by level, own measures, and each on its way into the plan. */
export function RiskMeasures({ risk, suggested, onChange }: RiskMeasuresProps) {
  const { t } = useTranslation('risks')
  const words = useRiskWords(risk)
  const isChosen = (id: string) => risk.measures.some(({ what }) => what.kind === 'catalogue' && what.id === id)
  const { rows, remove } = useRemovingParts(
    risk.measures,
    (measures) => onChange({ measures: [...measures] }),
    ({ what }) => what.kind === 'catalogue' && isChosen(what.id),
  )
  const undoWords = useUndoWords()
  const focusNext = useFocusNext()
  const rowOf = (index: number) => `${risk.id}-measure-${index}`
  const add = (measure: Chosen) => {
    onChange({ measures: [...risk.measures, measure], areMeasuresDone: false })
    // What was pressed goes with the suggestion, or its form stays: either way the person goes on with what came of it.
    focusNext(rowOf(risk.measures.length))
  }
  const open = suggested.filter(({ id }) => !isChosen(id))
  return (
    <>
      <h4>{t('card.measures')}</h4>
      {rows.length === 0 ? null : (
        <RowList>
          {rows.map((row, place) =>
            row.kind === 'gone' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: as below
              <UndoNotice key={`gone ${place}`} as="li" removal={row} words={t('card.measureRemoved')} {...undoWords} />
            ) : (
              <ChosenMeasure
                // biome-ignore lint/suspicious/noArrayIndexKey: the same words can stand there twice, and a row keeps nothing of its own
                key={place}
                id={rowOf(row.index)}
                risk={risk}
                measure={row.part}
                text={words.measure(row.part.what)}
                onRemove={() => remove(row.index)}
              />
            ),
          )}
        </RowList>
      )}
      {open.length > 0 ? <Suggested measures={open} onAdd={add} /> : null}
      <FilledRow name={t('card.ownMeasure')} words="">
        <OwnMeasure risk={risk} onAdd={add} />
      </FilledRow>
    </>
  )
}

type SuggestedProps = { readonly measures: readonly RiskMeasure[]; readonly onAdd: (measure: Chosen) => void }

function Suggested({ measures, onAdd }: SuggestedProps) {
  const { t } = useTranslation(['risks', 'common'])
  return (
    <>
      <p className="muted">{t('card.suggested')}</p>
      <RowList>
        {measures.map(({ id, level, what }) => (
          <li key={id} className="row-in-list">
            <span className="row-main">
              <span className="row-words">
                <ExplainedText text={what} /> <span className="row-line">{t(`common:level.${level}`)}</span>
              </span>
              <Button look="small" onClick={() => onAdd({ what: { kind: 'catalogue', id }, level })}>
                <span>{t('add.add')}</span>
                <span className="visually-hidden">{`: ${what}`}</span>
              </Button>
            </span>
          </li>
        ))}
      </RowList>
    </>
  )
}

type ChosenMeasureProps = {
  readonly id: string
  readonly risk: Risk
  readonly measure: Chosen
  readonly text: string
  readonly onRemove: () => void
}

function ChosenMeasure({ id, risk, measure, text, onRemove }: ChosenMeasureProps) {
  const { t } = useTranslation(['risks', 'common'])
  const { proposeFromRisk } = useWorkEdits()
  const actions = useActions()
  const isInPlan = actions.some(
    ({ origin, what }) =>
      origin.kind === 'risk' && origin.riskId === risk.id && what.kind === 'own' && what.text === text,
  )
  const toPlan = () => {
    proposeFromRisk(risk.id, { text, level: measure.level })
  }
  return (
    <li className="row-in-list" id={id} tabIndex={-1} aria-label={text}>
      <span className="row-main">
        <span className="row-words">
          <span className="row-title">{text}</span>{' '}
          <span className="row-line">{t(`common:level.${measure.level}`)}</span>
        </span>
        <Button look="small" aria-disabled={isInPlan} onClick={isInPlan ? undefined : toPlan}>
          <span>{t('card.toPlan')}</span>
          <span className="visually-hidden">{`: ${text}`}</span>
        </Button>
        <span className="row-fact" role="status">
          {isInPlan ? t('card.inPlan') : ''}
        </span>
        <Button look="link" onClick={onRemove}>
          <span>{t('card.remove')}</span> <span className="visually-hidden">{t('card.ofMeasure', { text })}</span>
        </Button>
      </span>
    </li>
  )
}

type OwnMeasureProps = { readonly risk: Risk; readonly onAdd: (measure: Chosen) => void }

function OwnMeasure({ risk, onAdd }: OwnMeasureProps) {
  const { t } = useTranslation(['risks', 'common'])
  const draft = useDraft('measure', risk.id)
  const [level, setLevel] = useState<MeasureLevel>('reduce')
  return (
    <AddForm
      draft={draft}
      label={t('card.ownMeasure')}
      add={t('card.addMeasure')}
      missing={t('card.measureMissing')}
      onAdd={(text) => {
        onAdd({ what: { kind: 'own', text }, level })
        return ''
      }}
    >
      <Select
        label={t('card.level')}
        options={measureLevels.map((value) => ({ value, label: t(`common:level.${value}`) }))}
        value={level}
        onChange={setLevel}
      />
    </AddForm>
  )
}
