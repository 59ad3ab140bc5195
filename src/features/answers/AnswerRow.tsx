import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import type { ReturnedAnswer } from '../../domain/systems/returnedForm.ts'
import type { Given } from '../../schema/employerAnswer.ts'
import type { Received } from '../../store/edits/employerAnswers.ts'
import { Button } from '../../ui/Button.tsx'
import { useFocusNext } from '../../ui/useFocusNext.ts'
import { useFormWords } from './useFormWords.ts'

type AnswerRowProps = {
  readonly answer: Omit<ReturnedAnswer, 'isDoubled'> & { readonly isDoubled?: boolean }
  /** What has been done with it; nothing while it is to be decided. */
  readonly stage: Received['stage'] | undefined
  readonly onDecide: (stage: Received['stage']) => void
  /** Left out where there is nothing to go back to. */
  readonly onUndo?: () => void
}

/** One answer beside what the list says, and the three things that can be done with it. */
export function AnswerRow({ answer, stage, onDecide, onUndo }: AnswerRowProps) {
  const { t } = useTranslation('answers')
  const { ask, says, nameOf } = useFormWords()
  const { system, question, given, known, stands } = answer
  const said = says(question, given)
  const written = given.kind === 'words' || answer.text === '' || isValueOf(given, answer.text) ? said : answer.text
  const id = useId()
  const focusNext = useFocusNext()
  const of = (
    <span className="visually-hidden">{`: ${t('answer.of', { question: ask(question), system: nameOf(system) })}`}</span>
  )
  const isUnclear = stands === 'unclear'
  const decide = (next: Received['stage']) => {
    focusNext(`${id}undo`)
    onDecide(next)
  }
  const undo = () => {
    focusNext(`${id}first`)
    onUndo?.()
  }
  const ways = isUnclear ? (['refused', 'put-off'] as const) : (['taken', 'refused', 'put-off'] as const)
  return (
    <li className="answer-row">
      <h4>{ask(question)}</h4>
      <Beside written={written} said={said} known={says(question, known)} />
      {isUnclear ? (
        <p>
          <span>{t('answer.unclear')}</span>{' '}
          <Link to={addressOf('system', { id: system.id })}>
            <span>{t('answer.toSystem')}</span>
            {of}
          </Link>
        </p>
      ) : null}
      {answer.isDoubled ? <p>{t('answer.doubled')}</p> : null}
      <p className="row">
        <span role="status">{stage === undefined ? '' : t(`stage.${stage}`)}</span>
        {stage === undefined || (stage === 'put-off' && !onUndo) ? (
          ways
            .filter((way) => way !== stage)
            .map((way, index) => (
              <Button key={way} look="small" id={index === 0 ? `${id}first` : undefined} onClick={() => decide(way)}>
                <span>{t(WORDS[way])}</span>
                {of}
              </Button>
            ))
        ) : onUndo ? (
          <Button look="link" id={`${id}undo`} onClick={undo}>
            <span>{t('answer.undo')}</span>
            {of}
          </Button>
        ) : null}
      </p>
    </li>
  )
}

type BesideProps = { readonly written: string; readonly said: string; readonly known: string }

/** What was answered, as it was written and as it is read, beside what the list says. */
function Beside({ written, said, known }: BesideProps) {
  const { t } = useTranslation('answers')
  return (
    <dl>
      <dt>{t('answer.says')}</dt>
      <dd className="own-lines">{written}</dd>
      {written === said ? null : <dd>{said}</dd>}
      <dt>{t('answer.now')}</dt>
      <dd className="own-lines muted">{known}</dd>
    </dl>
  )
}

/** A field of the web page says what was chosen by a name of ours, which nobody wrote and nobody should have to read. */
function isValueOf(given: Given, text: string): boolean {
  if (given.kind === 'choice') return text === given.choice
  return given.kind === 'kinds' && text.split(/\s+/).every((part) => given.kinds.some((kind) => kind === part))
}

const WORDS = { taken: 'answer.take', refused: 'answer.refuse', 'put-off': 'answer.putOff' } as const
