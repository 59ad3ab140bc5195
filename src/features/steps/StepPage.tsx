import { ASKED_FOR, addressOf } from '../../addresses/index.ts'
import './steps.css'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { isAsked } from '../../domain/checklist/asked.ts'
import type { Question, Step } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useAnswers, useOwned } from '../../store/WorkProvider.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { OneAtATime } from '../../ui/OneAtATime.tsx'
import { Page } from '../../ui/Page.tsx'
import { useMedia } from '../../ui/useMedia.ts'
import { WordLinks } from '../../words/index.ts'
import { QuestionCard } from './QuestionCard.tsx'
import { StepAside } from './StepAside.tsx'
import { StepEnd } from './StepEnd.tsx'

/** Room for something beside the questions. */
const WIDE = '(min-width: 74rem)'

/** One step: why it is there, its questions, and the way on. */
export function StepPage() {
  const { t } = useTranslation('steps')
  const { steps } = useContent('checklist')
  const number = Number(useParams().number)
  const isWide = useMedia(WIDE)
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
      wide
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
      <div className="step-beside">
        <div>
          <Questions
            key={step.id}
            step={step}
            end={(hasNext) => <StepEnd step={step} number={number} last={steps.length} hasNext={hasNext} />}
          />
        </div>
        {isWide ? <StepAside step={step} number={number} /> : null}
      </div>
    </Page>
  )
}

type QuestionsProps = {
  readonly step: Step
  /** The end of the step; told whether a next question waits, which is then the one thing to do. */
  readonly end: (hasNext: boolean) => ReactNode
}

/**
 * All questions of the step, or one at a time: the latter from the start on a phone. Those that wait come last; a question
 * answered while it waits stays where it is.
 */
function Questions({ step, end }: QuestionsProps) {
  const { t } = useTranslation('steps')
  const answers = useAnswers()
  const at = { answers, systems: useOwned('system') }
  const { atATime, chooseAtATime } = useDevice()
  const isNarrow = useMedia('(max-width: 40rem)')
  const isOne = atATime === undefined ? isNarrow : atATime === 'one'
  const [waiting] = useState(() => step.questions.filter((one) => !isAsked(one, at)).map(({ id }) => id))
  const asked = step.questions.filter(({ id }) => !waiting.includes(id))
  const [index, setIndex] = useAskedIndex(asked)
  const question = asked[index]
  return (
    <>
      <h2 className="visually-hidden">{t('answerThem')}</h2>
      <OneAtATime
        place={t('questionOf', { number: index + 1, count: asked.length })}
        answered={asked.map(({ id }) => (answers[id]?.choice ?? 'not-answered') !== 'not-answered')}
        index={index}
        onGo={setIndex}
        words={{
          previous: t('previousQuestion'),
          next: t('nextQuestion'),
          showAll: t('showAll'),
          showOne: t('oneAtATime'),
        }}
        isOne={isOne}
        onShow={(isWanted) => chooseAtATime(isWanted ? 'one' : 'all')}
        all={
          <ol className="questions">
            {asked.map((one) => (
              <li key={one.id}>
                <QuestionCard question={one} />
              </li>
            ))}
          </ol>
        }
      >
        {question ? <QuestionCard key={question.id} question={question} /> : null}
      </OneAtATime>
      {step.questions
        .filter(({ id }) => waiting.includes(id))
        .map((one) => (
          <AfterUse key={one.id} question={one} />
        ))}
      {end(isOne && index < asked.length - 1)}
    </>
  )
}

/** Which question is shown where they are shown one at a time: the one that a link led to, at first and again later. */
function useAskedIndex(questions: readonly Question[]) {
  const askedFor = useSearchParams()[0].get(ASKED_FOR)
  const indexOf = Math.max(
    0,
    questions.findIndex(({ id }) => id === askedFor),
  )
  const [index, setIndex] = useState(indexOf)
  const [followed, setFollowed] = useState(askedFor)
  if (askedFor !== followed) {
    setFollowed(askedFor)
    setIndex(indexOf)
  }
  return [index, setIndex] as const
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
