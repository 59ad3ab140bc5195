import { useTranslation } from 'react-i18next'
import { type ReturnedAnswer, type ReturnedForm, stageOf } from '../../domain/systems/returnedForm.ts'
import type { EmployerAnswer } from '../../schema/employerAnswer.ts'
import type { Received } from '../../store/edits/employerAnswers.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AnswerRow } from './AnswerRow.tsx'
import { Unanswered } from './Unanswered.tsx'
import { useFormWords } from './useFormWords.ts'

type ReadAnswersProps = {
  readonly name: string
  /** As it was compared when the file was opened: what is taken over since stands beside what was there before. */
  readonly form: ReturnedForm
  /** What was kept of earlier answers at that time. */
  readonly before: readonly EmployerAnswer[]
}

/** What a file says, system by system, to be decided one by one. */
export function ReadAnswers({ name, form, before }: ReadAnswersProps) {
  const { t } = useTranslation('answers')
  const { nameOf } = useFormWords()
  const { receive, takeBackAnswer } = useWorkEdits()
  const kept = useOwned('employer-answer')
  const open = form.answers.filter(({ stands }) => stands !== 'same')
  const toDecide = open.filter((answer) => stageOf(answer, kept) === undefined).length
  const same = form.answers.length - open.length
  const systems = [...new Set(open.map(({ system }) => system))]
  const decide = ({ system, question, given }: ReturnedAnswer, stage: Received['stage']) =>
    receive({ systemId: system.id, question, given, stage })
  const undo = ({ system, question }: ReturnedAnswer) => {
    const was = before.find((one) => one.systemId === system.id && one.question === question)
    takeBackAnswer(system, question, was?.stage === 'refused' || was?.stage === 'put-off' ? undefined : was)
  }
  return (
    <section className="section">
      <h2>{t('read.title', { name })}</h2>
      <Notice tone="info">
        <p>{toDecide === 0 ? t('read.none') : t('read.toDecide', { count: toDecide })}</p>
        {same > 0 ? <p>{t('read.same', { count: same })}</p> : null}
        {form.missing > 0 ? <p>{t('read.missing', { count: form.missing })}</p> : null}
        {form.unknown.length > 0 ? (
          <p>{t('read.unknown', { count: form.unknown.length, marks: form.unknown.slice(0, 5).join(', ') })}</p>
        ) : null}
      </Notice>
      {systems.map((system) => (
        <section key={system.id}>
          <h3>{nameOf(system)}</h3>
          <ul className="rows">
            {open
              .filter((answer) => answer.system === system)
              .map((answer) => (
                <AnswerRow
                  key={`${answer.question} ${answer.text}`}
                  answer={answer}
                  stage={stageOf(answer, kept)}
                  onDecide={(stage) => decide(answer, stage)}
                  onUndo={() => undo(answer)}
                />
              ))}
          </ul>
        </section>
      ))}
      <Unanswered form={form} />
    </section>
  )
}
