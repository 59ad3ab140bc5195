import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ASKED_FOR } from '../../addresses/index.ts'
import type { Question } from '../../schema/checklist.ts'
import { Button } from '../../ui/Button.tsx'
import { QuestionCard } from './QuestionCard.tsx'

/** The step's questions one by one, from the one that a link led to. Nothing moves on by itself: only the buttons do. */
export function OneQuestion({ questions }: { readonly questions: readonly Question[] }) {
  const { t } = useTranslation('steps')
  const askedFor = useSearchParams()[0].get(ASKED_FOR)
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      questions.findIndex(({ id }) => id === askedFor),
    ),
  )
  const place = useRef<HTMLParagraphElement>(null)
  const question = questions[index]
  if (!question) return null
  const go = (to: number) => {
    setIndex(to)
    place.current?.focus()
  }
  return (
    <>
      <p ref={place} tabIndex={-1} className="muted">
        {t('questionOf', { number: index + 1, count: questions.length })}
      </p>
      <QuestionCard key={question.id} question={question} />
      <p className="row">
        {index > 0 ? (
          <Button canRepeat onClick={() => go(index - 1)}>
            {t('previousQuestion')}
          </Button>
        ) : null}
        {index < questions.length - 1 ? (
          <Button canRepeat onClick={() => go(index + 1)}>
            {t('nextQuestion')}
          </Button>
        ) : null}
      </p>
    </>
  )
}
