import { useTranslation } from 'react-i18next'
import { questionsOf, type SystemQuestion, systemQuestions } from '../../domain/systems/systemQuestion.ts'
import { useClearWords } from '../../i18n/useUndoWords.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import { listedUses, systemOrigins, systemStatuses } from '../../schema/systemTraits.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { ClearAnswer } from '../../ui/ClearAnswer.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { useChange } from './useChange.ts'

const USES = [
  'status',
  'origin',
  'talksToPublic',
  'records',
  'ranksOrMeasures',
  'decidesAboutStaff',
  'affectsDecisions',
  'listedUse',
  'readsEmotions',
] as const
const DONE = ['riskAnalysis', 'dataProtection', 'negotiation'] as const

/** How a question's answers stand, where they are not five words in a row. */
const lookOf: { readonly [Q in SystemQuestion]?: 'row' | 'stacked' } = {
  ...{ origin: 'stacked', listedUse: 'stacked', readsEmotions: 'stacked' },
  ...{
    talksToPublic: 'row',
    records: 'row',
    ranksOrMeasures: 'row',
    decidesAboutStaff: 'row',
    affectsDecisions: 'row',
  },
  ...{ riskAnalysis: 'row', dataProtection: 'row', negotiation: 'row' },
}

/** The questions whose answers decide what applies; "don't know" is an answer that goes to a role. */
export function SystemAnswers({ system }: { readonly system: AiSystem }) {
  const { t } = useTranslation('systems')
  return (
    <>
      <section className="section">
        <h2>{t('form.uses')}</h2>
        {USES.filter((question) => questionsOf(system).includes(question)).map((question) => (
          <Answer key={question} system={system} question={question} />
        ))}
      </section>
      <section className="section">
        <h2>{t('form.done')}</h2>
        {DONE.map((question) => (
          <Answer key={question} system={system} question={question} />
        ))}
      </section>
    </>
  )
}

function Answer({ system, question }: { readonly system: AiSystem; readonly question: SystemQuestion }) {
  const { t } = useTranslation(['systems', 'documents', 'common'])
  const change = useChange(system)
  const hint = useHint(question)
  const options = useOptions(question)
  const value = system[question]
  return (
    <div className="system-answer">
      <RadioScale
        legend={t(`documents:register.questions.${question}`)}
        hint={hint}
        options={options}
        {...(lookOf[question] && { look: lookOf[question] })}
        value={value}
        onChoose={(chosen) => change({ [question]: chosen })}
      >
        <p className="muted" role="status">
          {value === 'dont-know' ? t('askedOf', { role: t(`common:askRole.${systemQuestions[question]}`) }) : ''}
        </p>
        <ClearAnswer
          isAnswered={value !== 'not-answered'}
          of={t(`documents:register.questions.${question}`)}
          words={useClearWords()}
          onClear={() => {
            change({ [question]: 'not-answered' })
            return () => change({ [question]: value })
          }}
        />
      </RadioScale>
    </div>
  )
}

/** The answers a question takes, "don't know" last but never apart. */
function useOptions(question: SystemQuestion): readonly { readonly value: string; readonly label: string }[] {
  const { t } = useTranslation(['systems', 'documents'])
  switch (question) {
    case 'status':
      return systemStatuses.map((value) => ({ value, label: t(`documents:register.statuses.${value}`) }))
    case 'origin':
      return systemOrigins.map((value) => ({ value, label: t(`documents:register.origins.${value}`) }))
    case 'listedUse':
      return listedUses.map((value) => ({ value, label: t(`documents:register.listedUses.${value}`) }))
    case 'readsEmotions':
      return (['yes', 'medical-or-safety', 'no', 'dont-know'] as const).map((value) => ({
        value,
        label: t(`documents:register.answers.${value}`),
      }))
    default:
      return (['yes', 'no', 'dont-know'] as const).map((value) => ({
        value,
        label: t(`documents:register.answers.${value}`),
      }))
  }
}

/** What a question means in law, where its wording decides (content/rights/system-law.json). */
function useHint(question: SystemQuestion): string | undefined {
  const { systemLaw } = useContent('rights')
  const id = {
    decidesAboutStaff: 'decides-about-staff',
    affectsDecisions: 'affects-decisions',
    listedUse: 'listed-use',
    readsEmotions: 'reads-emotions',
  }
  return systemLaw.questions.find((one) => question in id && one.id === id[question as keyof typeof id])?.hint
}
