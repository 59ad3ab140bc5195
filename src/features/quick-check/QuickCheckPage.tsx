import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { choiceFor, quickQuestions } from '../../domain/checklist/answers.ts'
import { choices } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { FootBar } from '../../ui/FootBar.tsx'
import { Page } from '../../ui/Page.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'

/** Eight questions on one page. None is required: what is not answered stays "not answered". */
export function QuickCheckPage() {
  const { t } = useTranslation(['quickCheck', 'common'])
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const { answer } = useWorkEdits()
  const questions = quickQuestions(checklist)
  const answered = questions.filter(({ id }) => choiceFor(answers, id) !== 'not-answered').length
  const options = choices.map((value) => ({
    value,
    label: t(`common:choice.${value}`),
    isApart: value === 'not-applicable',
  }))
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <ol className="questions">
        {questions.map(({ id, text }) => (
          <li key={id}>
            <RadioScale
              legend={text}
              options={options}
              value={choiceFor(answers, id)}
              onChoose={(choice) => answer(id, { choice })}
            />
          </li>
        ))}
      </ol>
      <p className="muted">{t('carried')}</p>
      <FootBar>
        <Link className={buttonClass('primary')} to={addressOf('standing')}>
          {t('show')}
        </Link>
        <span className="muted">{t('answered', { answered, count: questions.length })}</span>
      </FootBar>
    </Page>
  )
}
