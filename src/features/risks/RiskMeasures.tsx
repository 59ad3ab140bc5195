import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { type MeasureLevel, measureLevels } from '../../schema/action.ts'
import type { RiskMeasure } from '../../schema/catalogueRisk.ts'
import type { Risk, RiskPart } from '../../schema/riskAnalysis.ts'
import { useActions } from '../../store/useActions.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { Select, TextField } from '../../ui/Field.tsx'
import { FilledRow } from '../../ui/FilledRow.tsx'
import { RowList } from '../../ui/RowList.tsx'
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
  const { t } = useTranslation(['risks', 'common'])
  const words = useRiskWords(risk)
  const isChosen = (id: string) => risk.measures.some(({ what }) => what.kind === 'catalogue' && what.id === id)
  const add = (measure: Chosen) => onChange({ measures: [...risk.measures, measure], areMeasuresDone: false })
  const open = suggested.filter(({ id }) => !isChosen(id))
  return (
    <>
      <h4>{t('card.measures')}</h4>
      {risk.measures.length === 0 ? null : (
        <RowList>
          {risk.measures.map((measure, index) => (
            <ChosenMeasure
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words can stand there twice, and a row keeps nothing of its own
              key={index}
              risk={risk}
              measure={measure}
              text={words.measure(measure.what)}
              onRemove={() => onChange({ measures: risk.measures.toSpliced(index, 1) })}
            />
          ))}
        </RowList>
      )}
      {open.length > 0 ? (
        <>
          <p className="muted">{t('card.suggested')}</p>
          <RowList>
            {open.map(({ id, level, what }) => (
              <li key={id} className="row-in-list">
                <span className="row-main">
                  <span className="row-words">
                    <ExplainedText text={what} /> <span className="row-line">{t(`common:level.${level}`)}</span>
                  </span>
                  <Button look="small" onClick={() => add({ what: { kind: 'catalogue', id }, level })}>
                    <span>{t('add.add')}</span>
                    <span className="visually-hidden">{`: ${what}`}</span>
                  </Button>
                </span>
              </li>
            ))}
          </RowList>
        </>
      ) : null}
      <FilledRow name={t('card.ownMeasure')} words="">
        <OwnMeasure onAdd={add} />
      </FilledRow>
    </>
  )
}

type ChosenMeasureProps = {
  readonly risk: Risk
  readonly measure: Chosen
  readonly text: string
  readonly onRemove: () => void
}

function ChosenMeasure({ risk, measure, text, onRemove }: ChosenMeasureProps) {
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
    <li className="row-in-list">
      <span className="row-main">
        <span className="row-words">
          <span className="row-title">{text}</span>{' '}
          <span className="row-line">{t(`common:level.${measure.level}`)}</span>
        </span>
        {isInPlan ? (
          <span className="row-fact">{t('card.inPlan')}</span>
        ) : (
          <Button look="small" onClick={toPlan}>
            <span>{t('card.toPlan')}</span>
            <span className="visually-hidden">{`: ${text}`}</span>
          </Button>
        )}
        <Button look="link" onClick={onRemove}>
          <span>{t('card.remove')}</span> <span className="visually-hidden">{t('card.ofMeasure', { text })}</span>
        </Button>
      </span>
    </li>
  )
}

function OwnMeasure({ onAdd }: { readonly onAdd: (measure: Chosen) => void }) {
  const { t } = useTranslation(['risks', 'common'])
  const [text, setText] = useState('')
  const [level, setLevel] = useState<MeasureLevel>('reduce')
  const add = () => {
    if (isBlank(text)) return
    onAdd({ what: { kind: 'own', text: text.trim() }, level })
    setText('')
  }
  return (
    <div className="field-grid">
      <TextField label={t('card.ownMeasure')} value={text} onChange={({ target }) => setText(target.value)} />
      <Select
        label={t('card.level')}
        options={measureLevels.map((value) => ({ value, label: t(`common:level.${value}`) }))}
        value={level}
        onChange={setLevel}
      />
      <p>
        <Button onClick={add}>{t('card.addMeasure')}</Button>
      </p>
    </div>
  )
}
