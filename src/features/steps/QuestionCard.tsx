import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ASKED_FOR } from '../../addresses/index.ts'
import { useClearWords } from '../../i18n/useUndoWords.ts'
import { choices, type Question } from '../../schema/checklist.ts'
import { askRoles } from '../../schema/role.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useAnswer } from '../../store/WorkProvider.tsx'
import { ClearAnswer } from '../../ui/ClearAnswer.tsx'
import { Select, TextField } from '../../ui/Field.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { ExplainedTerms } from '../../words/index.ts'
import { AboutQuestion } from './AboutQuestion.tsx'
import { EarlierAnswers } from './EarlierAnswers.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { LastTime } from './LastTime.tsx'
import { NoteField } from './NoteField.tsx'
import { OwnToDo } from './OwnToDo.tsx'

/** A question with everything that belongs to its answer: what is missing, who can answer, a note, evidence. */
export const QuestionCard = memo(function QuestionCard({ question }: { readonly question: Question }) {
  const { t } = useTranslation('steps')
  const answer = useAnswer(question.id)
  const { answer: save, clearAnswer } = useWorkEdits()
  const legendId = `${question.id}-question`
  useFocusHere(useSearchParams()[0].get(ASKED_FOR) === question.id, legendId)
  const choice = answer?.choice ?? 'not-answered'
  return (
    <>
      {question.own ? <p className="muted own-affair">{t('own.mark')}</p> : null}
      <RadioScale
        legend={question.text}
        legendId={legendId}
        options={useChoices()}
        value={choice}
        onChoose={(chosen) => save(question.id, { choice: chosen })}
        isHeading
      >
        <ExplainedTerms texts={[question.text]} />
        <LastTime question={question} />
        {choice === 'partly' ? (
          <div className="reveal">
            <TextField
              label={t('missing')}
              of={question.label}
              value={answer?.missing ?? ''}
              onChange={({ target }) => save(question.id, { missing: target.value })}
            />
          </div>
        ) : null}
        {choice === 'dont-know' && !question.own ? <WhoCanAnswer question={question} /> : null}
        {question.own ? <OwnToDo question={question} choice={choice} /> : null}
        <EarlierAnswers question={question} />
        <div className="question-tools">
          <NoteField question={question} />
          <EvidenceList question={question} />
          <ClearAnswer
            isAnswered={choice !== 'not-answered'}
            of={question.label}
            words={useClearWords()}
            onClear={() => {
              clearAnswer(question.id)
              return () => save(question.id, { choice })
            }}
          />
          <AboutQuestion question={question} />
        </div>
      </RadioScale>
    </>
  )
})

/** The answers a question takes, in words. */
function useChoices() {
  const { t } = useTranslation('common')
  return choices.map((value) => ({ value, label: t(`choice.${value}`), isApart: value === 'not-applicable' }))
}

/** "Don't know" is a result: it becomes a question to somebody. */
function WhoCanAnswer({ question }: { readonly question: Question }) {
  const { t } = useTranslation(['steps', 'common'])
  const answer = useAnswer(question.id)
  const { answer: save } = useWorkEdits()
  // Those who most likely know come first.
  const roles = [...question.askRoles, ...askRoles.filter((role) => !question.askRoles.includes(role))]
  const options = [
    { value: 'not-chosen' as const, label: t('whoNot') },
    ...roles.map((role) => ({ value: role, label: t(`common:askRole.${role}`) })),
  ]
  return (
    <div className="reveal who-answers">
      <Select
        label={t('who')}
        of={question.label}
        hint={t('whoHint')}
        options={options}
        value={answer?.askRole ?? 'not-chosen'}
        onChange={(askRole) => save(question.id, { askRole })}
      />
    </div>
  )
}
