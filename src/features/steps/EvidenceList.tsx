import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import type { Question } from '../../schema/checklist.ts'
import { type Evidence, evidenceKinds } from '../../schema/evidence.ts'
import { readIsoDate } from '../../schema/readIsoDate.ts'
import { useRemovingParts } from '../../store/useRemovingParts.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useAnswer } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select, TextField } from '../../ui/Field.tsx'
import { FilledRow } from '../../ui/FilledRow.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'

/** What the answer rests on, row by row: kind, date, where it is. */
export function EvidenceList({ question }: { readonly question: Question }) {
  const { t } = useTranslation('steps')
  const evidence = useAnswer(question.id)?.evidence ?? []
  const { answer: save } = useWorkEdits()
  const saveAll = (all: readonly Evidence[]) => save(question.id, { evidence: [...all] })
  const kind = question.evidence[0] ?? 'document'
  // What was there when the page came is a row with its first words; what is added since stands open.
  const [closed] = useState(evidence.length)
  // The place of the one that was asked for last: it takes the focus.
  const [asked, setAsked] = useState<number>()
  const { rows, remove } = useRemovingParts(evidence, saveAll)
  const undoWords = useUndoWords()
  return (
    <>
      {rows.map((row, place) =>
        row.kind === 'gone' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as below
          <UndoNotice key={`gone ${place}`} removal={row} words={t('evidenceRemoved')} {...undoWords} />
        ) : (
          <EvidenceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and never change places
            key={place}
            of={question.label}
            number={row.index + 1}
            isFolded={place < closed}
            isAskedFor={place === asked}
            evidence={row.part}
            onChange={(changed) => saveAll(evidence.with(row.index, changed))}
            onRemove={() => remove(row.index)}
          />
        ),
      )}
      <Button
        look="link"
        onClick={() => {
          setAsked(rows.length)
          saveAll([...evidence, { kind, text: '' }])
        }}
      >
        <span>{t('addEvidence')}</span>
        <span className="visually-hidden">{`: ${question.label}`}</span>
      </Button>
    </>
  )
}

type EvidenceRowProps = {
  readonly of: string
  readonly number: number
  readonly isFolded: boolean
  readonly isAskedFor: boolean
  readonly evidence: Evidence
  readonly onChange: (changed: Evidence) => void
  readonly onRemove: () => void
}

function EvidenceRow(props: EvidenceRowProps) {
  const { t } = useTranslation(['steps', 'common'])
  const { of, number, isFolded, evidence } = props
  if (!isFolded) return <EvidenceFields {...props} />
  const words = [t(`common:evidence.${evidence.kind}`), evidence.on ?? '', inOneLine(evidence.text)]
  return (
    <FilledRow name={t('evidence', { number })} of={of} words={words.filter((word) => word !== '').join(' · ')}>
      <EvidenceFields {...props} />
    </FilledRow>
  )
}

function EvidenceFields({ of, number, isAskedFor, evidence, onChange, onRemove }: EvidenceRowProps) {
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
        onChange={(kind) => onChange({ ...evidence, kind })}
      />
      <TextField
        label={t('evidenceText')}
        // The person asked for the row by pressing the button under it.
        autoFocus={isAskedFor}
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
          <span>{t('removeEvidence', { number })}</span>
          <span className="visually-hidden">{`: ${of}`}</span>
        </Button>
      </p>
    </fieldset>
  )
}
