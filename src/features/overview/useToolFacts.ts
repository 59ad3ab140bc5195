import { useTranslation } from 'react-i18next'
import type { Question } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useOwned } from '../../store/WorkProvider.tsx'

/** How far each tool has come, in as few words as stand under its name. */
export function useToolFacts() {
  const { t } = useTranslation('overview')
  const answers = useAnswers()
  const [guideline] = useOwned('guideline')
  const checked = guideline?.answers.filter(({ answer }) => answer !== 'not-answered').length ?? 0
  const isCompared = ({ id, figure }: Question) =>
    figure !== undefined && !['not-answered', 'not-applicable'].includes(answers[id]?.choice ?? 'not-answered')
  const compared = useContent('checklist')
    .steps.flatMap(({ questions }) => questions)
    .filter(isCompared)
  const fact = (name: ToolFact, count: number) => t(`fact.${name}`, { count })
  return {
    guidelines: fact('guidelines', checked),
    systems: fact('systems', useOwned('system').length),
    rights: fact('rights', useOwned('letter').length),
    training: fact('training', useOwned('training-row').length),
    staffMeetings: fact('staffMeetings', useOwned('staff-meeting').filter(({ isRehearsal }) => !isRehearsal).length),
    riskAnalyses: fact('riskAnalyses', useOwned('risk').length),
    compare: fact('compare', compared.length),
    examples: fact('examples', useOwned('good-example').length),
  }
}

type ToolFact =
  | 'guidelines'
  | 'systems'
  | 'rights'
  | 'training'
  | 'staffMeetings'
  | 'riskAnalyses'
  | 'compare'
  | 'examples'
