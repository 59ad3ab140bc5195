import { useTranslation } from 'react-i18next'
import { answerTo, hasManagersRow, judge, verdictSays, withAnswerTo } from '../../domain/training/trainingPlan.ts'
import type { TrainingCheck, TrainingLesson } from '../../schema/training.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { ProposeAction } from './ProposeAction.tsx'
import { useTraining } from './useTraining.ts'

/** The plan beside each lesson on what makes training work: a verdict in words, why it matters, and what to propose. */
export function Lessons() {
  const { t } = useTranslation('training')
  const { lessons } = useContent('training')
  return (
    <section className="section">
      <h2>{t('lessons.title')}</h2>
      <p>{t('lessons.text')}</p>
      <ol className="plain-list">
        {lessons.map((lesson) => (
          <LessonCard key={lesson.id} lesson={lesson} />
        ))}
      </ol>
    </section>
  )
}

function LessonCard({ lesson }: { readonly lesson: TrainingLesson }) {
  const { t } = useTranslation('training')
  const source = useContent('sources').find(({ id }) => id === lesson.source)
  return (
    <li className="card laid-out-late">
      <h3>{lesson.title}</h3>
      <p>{lesson.why}</p>
      {lesson.checks.map((check) => (
        <LessonCheck key={check.id} check={check} />
      ))}
      <p className="muted small">{t('lessons.source', { name: source?.name ?? '' })}</p>
    </li>
  )
}

function LessonCheck({ check }: { readonly check: TrainingCheck }) {
  const { t } = useTranslation(['training', 'documents'])
  const { training } = useTraining()
  const verdict = judge(check, training)
  const isAsked = check.kind === 'asked' && !(check.id === 'managers' && hasManagersRow(training))
  const unseen = check.kind === 'from-rows' && verdict === 'not-answered'
  const says = verdict === 'dont-know' ? t('documents:training.asked') : verdictSays(check, verdict)
  return (
    <div className="training-check">
      {isAsked ? <Asked check={check} /> : <p className="training-question">{check.question}</p>}
      <p role="status" className="training-verdict">
        {isAsked ? null : <strong>{`${t(`documents:training.verdicts.${verdict}`)}. `}</strong>}
        <span>{unseen ? t('lessons.noRows') : says}</span>
      </p>
      {verdict === 'lacks' || verdict === 'partly' ? <ProposeAction about={check.id} text={check.measure} /> : null}
    </div>
  )
}

function Asked({ check }: { readonly check: Extract<TrainingCheck, { readonly kind: 'asked' }> }) {
  const { t } = useTranslation('training')
  const { training, changePlan } = useTraining()
  return (
    <RadioScale
      legend={check.question}
      options={(['yes', 'no', 'dont-know'] as const).map((value) => ({ value, label: t(`answer.${value}`) }))}
      value={answerTo(training.plan, check.id)}
      onChoose={(answer) => changePlan({ answers: withAnswerTo(training.plan?.answers ?? [], check.id, answer) })}
    />
  )
}
