import { useTranslation } from 'react-i18next'
import { answerTo, hasManagersRow, judge, verdictSays, withAnswerTo } from '../../domain/training/trainingPlan.ts'
import type { TrainingCheck, TrainingLesson } from '../../schema/training.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { ProposeAction } from './ProposeAction.tsx'
import { useTraining } from './useTraining.ts'

/** The plan beside each lesson on what makes training work: a verdict in words, why it matters, and what to propose. */
export function Lessons() {
  const { t } = useTranslation('training')
  const { lessons } = useContent('training')
  const { openId, toggle } = useOneOpen('')
  return (
    <>
      <h2>{t('lessons.title')}</h2>
      <p>{t('lessons.text')}</p>
      <RowList isOrdered>
        {lessons.map((lesson, index) => (
          <LessonRow
            key={lesson.id}
            lesson={lesson}
            number={index + 1}
            isOpen={lesson.id === openId}
            onToggle={() => toggle(lesson)}
          />
        ))}
      </RowList>
    </>
  )
}

type LessonRowProps = {
  readonly lesson: TrainingLesson
  readonly number: number
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function LessonRow({ lesson, number, isOpen, onToggle }: LessonRowProps) {
  const { t } = useTranslation('training')
  const source = useContent('sources').find(({ id }) => id === lesson.source)
  return (
    <OpenRow
      id={`${lesson.id}-lesson`}
      mark={number}
      name={lesson.title}
      line={isOpen ? null : lesson.checks.map((check) => <Verdict key={check.id} check={check} />)}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <p>{lesson.why}</p>
      {lesson.checks.map((check) => (
        <LessonCheck key={check.id} check={check} />
      ))}
      <p className="muted small">{t('lessons.source', { name: source?.name ?? '' })}</p>
    </OpenRow>
  )
}

/** How the plan stands against a check, in one line. */
function Verdict({ check }: { readonly check: TrainingCheck }) {
  const { t } = useTranslation(['training', 'documents'])
  const verdict = judge(check, useTraining().training)
  const says = verdictSays(check, verdict)
  return <p className="muted">{says === '' ? t(`documents:training.verdicts.${verdict}`) : says}</p>
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
