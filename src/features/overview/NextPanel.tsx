import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { aboutSystem, addressOf, askingFor } from '../../addresses/index.ts'
import { choiceFor } from '../../domain/checklist/answers.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { type Next, whatIsNext } from '../../domain/work/whatIsNext.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useAnswers, useOwned, useRound } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'

/** The one thing to do next: what, why, and the way there. It follows from why the person came and from what there is. */
export function NextPanel() {
  const { t } = useTranslation('overview')
  const heading = useId()
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const next = whatIsNext({
    ...{ checklist, answers, actions: useActions(), round: useRound(), systems: useOwned('system') },
    ...{ letters: useOwned('letter'), riskAnalyses: useOwned('risk-analysis') },
    staffMeetings: useOwned('staff-meeting').filter(({ isRehearsal }) => !isRehearsal).length,
  })
  const number = next.kind === 'step' ? checklist.steps.indexOf(next.step) + 1 : 0
  const left =
    next.kind === 'step' ? next.step.questions.filter(({ id }) => choiceFor(answers, id) === 'not-answered').length : 0
  const words = {
    number,
    title: next.kind === 'step' ? next.step.title : '',
    name: 'system' in next ? inOneLine(next.system.name) || t('next.unnamed') : '',
    count: left,
  }
  return (
    <section className="next-panel" aria-labelledby={heading}>
      <p className="next-panel-label">{t('next.label')}</p>
      <h2 id={heading}>{t(`next.${next.kind}.title`, words)}</h2>
      <p>{t(`next.${next.kind}.text`, words)}</p>
      <p>
        <Link className={buttonClass('primary')} to={wayTo(next, number)}>
          {next.kind === 'step' ? t('goOn') : t(`next.${next.kind}.way`)}
        </Link>
      </p>
    </section>
  )
}

function wayTo(next: Next, number: number): string {
  switch (next.kind) {
    case 'quick-check':
      return addressOf('quickCheck')
    case 'raise':
      return addressOf('standing')
    case 'register':
      return addressOf('systems')
    case 'staff-meeting':
      return addressOf('staffMeetings')
    case 'open-file':
      return addressOf('myData')
    case 'after-meeting':
      return addressOf('afterMeeting')
    case 'plan':
      return addressOf('plan')
    case 'letter':
      return letterOn(next.system)
    case 'risk-analysis':
      return addressOf('riskAnalyses')
    case 'step':
      return addressOf('step', { number })
  }
}

const letterOn = ({ id }: AiSystem) => aboutSystem(askingFor(addressOf('rights'), 'information'), id)
