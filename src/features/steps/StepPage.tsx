import { addressOf } from '../../addresses/index.ts'
import './steps.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { isAsked } from '../../domain/checklist/asked.ts'
import type { Question, Step } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useOwned } from '../../store/WorkProvider.tsx'
import { Check } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { WordLinks } from '../../words/index.ts'
import { OneQuestion } from './OneQuestion.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import { StepEnd } from './StepEnd.tsx'

/** One step: why it is there, its questions, and the way on. */
export function StepPage() {
  const { t } = useTranslation('steps')
  const { steps } = useContent('checklist')
  const number = Number(useParams().number)
  const step = steps[number - 1]
  const before = <Link to={addressOf('overview')}>{t('toOverview')}</Link>
  if (!step)
    return (
      <Page title={t('checklist.title')} before={before}>
        <Notice tone="warn">
          <p>{t('unknown')}</p>
        </Notice>
        <p>
          <Link to={addressOf('checklist')}>{t('checklist.title')}</Link>
        </p>
      </Page>
    )
  return (
    <Page
      title={step.title}
      before={
        <>
          {before}
          <span className="step-number">{t('of', { number })}</span>
        </>
      }
    >
      <p className="lead">{step.why}</p>
      {step.id === 'understand' ? <WordLinks /> : null}
      <Questions step={step} />
      <StepEnd step={step} number={number} last={steps.length} />
    </Page>
  )
}

const isNarrow = () => typeof window.matchMedia === 'function' && window.matchMedia('(max-width: 40rem)').matches

/** All questions of the step, or one at a time: the latter from the start on a phone. */
function Questions({ step }: { readonly step: Step }) {
  const { t } = useTranslation('steps')
  const [isOneAtATime, setIsOneAtATime] = useState(isNarrow)
  return (
    <>
      <Check
        label={t('oneAtATime')}
        checked={isOneAtATime}
        onChange={({ target }) => setIsOneAtATime(target.checked)}
      />
      <Asked key={step.id} step={step} isOneAtATime={isOneAtATime} />
    </>
  )
}

/** The questions that are asked here, then those that wait. A question answered while it waits stays where it is. */
function Asked({ step, isOneAtATime }: { readonly step: Step; readonly isOneAtATime: boolean }) {
  const at = { answers: useAnswers(), systems: useOwned('system') }
  const [waiting] = useState(() => step.questions.filter((one) => !isAsked(one, at)).map(({ id }) => id))
  const asked = step.questions.filter(({ id }) => !waiting.includes(id))
  return (
    <>
      {isOneAtATime ? (
        <OneQuestion questions={asked} />
      ) : (
        <ol className="questions">
          {asked.map((question) => (
            <li key={question.id}>
              <QuestionCard question={question} />
            </li>
          ))}
        </ol>
      )}
      {step.questions
        .filter(({ id }) => waiting.includes(id))
        .map((question) => (
          <AfterUse key={question.id} question={question} />
        ))}
    </>
  )
}

/** A question for where an AI system has been in use: closed, and counted nowhere, until the register or an answer says so. */
function AfterUse({ question }: { readonly question: Question }) {
  const { t } = useTranslation('steps')
  return (
    <details>
      <summary>{t('afterUse', { label: question.label })}</summary>
      <QuestionCard question={question} />
    </details>
  )
}
