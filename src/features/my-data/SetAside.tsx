import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { type SetAside as AsideAnswer, answersSetAside } from '../../domain/checklist/setAside.ts'
import { inOneLine, isBlank } from '../../domain/texts/asWritten.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers } from '../../store/WorkProvider.tsx'

/** Answers to questions that today's checklist no longer asks. The checklist is fetched only when there are answers. */
export function SetAside() {
  const hasAnswers = Object.keys(useAnswers()).length > 0
  return hasAnswers ? (
    <Suspense fallback={null}>
      <SetAsideList />
    </Suspense>
  ) : null
}

function SetAsideList() {
  const { t } = useTranslation('myData')
  const aside = answersSetAside(useContent('checklist'), useAnswers())
  if (aside.length === 0) return null
  return (
    <section className="section">
      <h2>{t('aside.title')}</h2>
      <p>{t('aside.text', { count: aside.length })}</p>
      <ul className="aside-answers">
        {aside.map((one) => (
          <OneAside key={one.answer.id} aside={one} />
        ))}
      </ul>
    </section>
  )
}

function OneAside({ aside: { answer, was } }: { readonly aside: AsideAnswer }) {
  const { t } = useTranslation(['myData', 'common'])
  const { choice, missing, note, evidence } = answer
  const lines = [
    t('aside.choice', { choice: t(`common:choice.${choice}`) }),
    ...(isBlank(missing) ? [] : [t('aside.missing', { text: missing })]),
    ...(isBlank(note) ? [] : [t('aside.note', { text: note })]),
    ...evidence.map((one) => t('aside.evidence', { text: inOneLine(one.text) || t(`common:evidence.${one.kind}`) })),
  ]
  return (
    <li>
      {was ? <strong>{was.text}</strong> : <code>{answer.questionId}</code>}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; they never change places
        <p key={index} className="aside-line">
          {line}
        </p>
      ))}
    </li>
  )
}
