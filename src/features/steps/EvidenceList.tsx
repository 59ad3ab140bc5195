import { useTranslation } from 'react-i18next'
import type { Question } from '../../schema/checklist.ts'
import { type Evidence, type EvidenceKind, evidenceKinds } from '../../schema/evidence.ts'
import { readIsoDate } from '../../schema/readIsoDate.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select, TextField } from '../../ui/Field.tsx'

/** What the answer rests on, row by row: kind, date, where it is. */
export function EvidenceList({ question }: { readonly question: Question }) {
  const { t } = useTranslation('steps')
  const evidence = useAnswers()[question.id]?.evidence ?? []
  const { answer: save } = useWorkEdits()
  const saveAll = (all: readonly Evidence[]) => save(question.id, { evidence: [...all] })
  const kind = question.evidence[0] ?? 'document'
  return (
    <>
      {evidence.map((one, index) => (
        <EvidenceRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and never change places
          key={index}
          number={index + 1}
          evidence={one}
          onChange={(changed) => saveAll(evidence.with(index, changed))}
          onRemove={() => saveAll(evidence.toSpliced(index, 1))}
        />
      ))}
      <Button look="link" onClick={() => saveAll([...evidence, { kind, text: '' }])}>
        {t('addEvidence')}
        <span className="visually-hidden">: {question.label}</span>
      </Button>
    </>
  )
}

type EvidenceRowProps = {
  readonly number: number
  readonly evidence: Evidence
  readonly onChange: (changed: Evidence) => void
  readonly onRemove: () => void
}

function EvidenceRow({ number, evidence, onChange, onRemove }: EvidenceRowProps) {
  const { t } = useTranslation(['steps', 'common'])
  const changeDay = (text: string) => {
    const { on: _old, ...rest } = evidence
    const day = readIsoDate(text)
    onChange(day === 'not-a-day' ? rest : { ...rest, on: day })
  }
  return (
    <fieldset className="evidence-row">
      <legend>{t('evidence', { number })}</legend>
      <Select
        label={t('evidenceKind')}
        options={evidenceKinds.map((value) => ({ value, label: t(`common:evidence.${value}`) }))}
        value={evidence.kind}
        onChange={({ target }) => onChange({ ...evidence, kind: target.value as EvidenceKind })}
      />
      <TextField
        label={t('evidenceText')}
        value={evidence.text}
        onChange={({ target }) => onChange({ ...evidence, text: target.value })}
      />
      <TextField
        label={t('evidenceOn')}
        type="date"
        value={evidence.on ?? ''}
        onChange={({ target }) => changeDay(target.value)}
      />
      <p>
        <Button look="link" onClick={onRemove}>
          {t('removeEvidence', { number })}
        </Button>
      </p>
    </fieldset>
  )
}
