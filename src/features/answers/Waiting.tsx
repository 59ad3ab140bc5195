import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askedAgain, knownOf } from '../../domain/systems/employerAnswers.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import { formQuestionIds, formQuestions } from '../../schema/answerForm.ts'
import type { Received } from '../../store/edits/employerAnswers.ts'
import { useRemoved } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useFocusNext } from '../../ui/useFocusNext.ts'
import { AnswerRow } from './AnswerRow.tsx'
import { useFormWords } from './useFormWords.ts'

/** Answers that were put off, with or without the file they came in. */
export function PutOff() {
  const { t } = useTranslation('answers')
  const { receive } = useWorkEdits()
  const kept = useOwned('employer-answer')
  const systems = useOwned('system')
  const [decided, setDecided] = useState<Received['stage']>()
  const said = useId()
  const focusNext = useFocusNext()
  const rows = kept.flatMap(({ stage, systemId, question, given }) => {
    const system = systems.find(({ id }) => id === systemId)
    return stage === 'put-off' && system ? [{ system, question, given, known: knownOf(system, question, kept) }] : []
  })
  if (rows.length === 0 && decided === undefined) return null
  return (
    <section className="section">
      <h2>{t('waiting.title')}</h2>
      <p>{t('waiting.text')}</p>
      {/* The row that was decided on goes, and the focus with it. */}
      <p id={said} tabIndex={-1} role="status">
        {decided === undefined ? '' : t(`stage.${decided}`)}
      </p>
      <ul className="rows">
        {rows.map((row) => (
          <AnswerRow
            key={`${row.system.id} ${row.question}`}
            answer={{
              ...{ ...row, text: '' },
              stands: formQuestions[row.question].answer === row.given.kind ? 'differs' : 'unclear',
            }}
            stage="put-off"
            onDecide={(stage) => {
              receive({ systemId: row.system.id, question: row.question, given: row.given, stage })
              setDecided(stage)
              focusNext(said)
            }}
          />
        ))}
      </ul>
    </section>
  )
}

/** What the employer was asked and has not answered, with the day it is asked again. */
export function OpenToEmployer() {
  const { t } = useTranslation('answers')
  const { ask, nameOf } = useFormWords()
  const edits = useWorkEdits()
  const kept = useOwned('employer-answer')
  const systems = useOwned('system')
  const asked = askedAgain(systems, kept).flatMap((one) => {
    const record = kept.find(({ systemId, question }) => systemId === one.system.id && question === one.question)
    return record ? [{ ...one, record, id: record.id }] : []
  })
  const placeOf = ({ system }: Asked) => systems.findIndex(({ id }) => id === system.id)
  const { rows, removalOf, note } = useRemoved(asked, (a, b) => placeOf(a) - placeOf(b) || inOrderAsked(a, b))
  const undoWords = useUndoWords()
  if (rows.length === 0) return null
  return (
    <section className="section">
      <h2>{t('open-questions.title')}</h2>
      <ul className="rows">
        {rows.map((row) => {
          const { system, question, askAgainOn, record, id } = row
          const removal = removalOf(row)
          if (removal)
            return <UndoNotice key={id} as="li" removal={removal} words={t('open-questions.removed')} {...undoWords} />
          const words = `${nameOf(system)}: ${ask(question)}`
          return (
            <li key={id} className="row-in-list">
              <div className="row-main">
                <div className="row-words">
                  <span className="row-title">{words}</span>
                  <span className="row-line">
                    {askAgainOn === 'not-set'
                      ? t('open-questions.noDay')
                      : t('open-questions.by', { date: askAgainOn })}
                  </span>
                </div>
              </div>
              <Button look="small" onClick={() => note(row, edits.remove([record]))}>
                <span>{t('open-questions.remove')}</span>
                <span className="visually-hidden">{`: ${words}`}</span>
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type Asked = Pick<ReturnType<typeof askedAgain>[number], 'system' | 'question'>

/** As the form asks. */
const inOrderAsked = (a: Asked, b: Asked): number =>
  formQuestionIds.indexOf(a.question) - formQuestionIds.indexOf(b.question)
