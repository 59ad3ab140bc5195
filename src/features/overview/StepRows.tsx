import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf, type PlainAddress } from '../../addresses/index.ts'
import type { ProfileRow } from '../../domain/checklist/profile.ts'
import { stepStatus } from '../../domain/checklist/stepStatus.ts'
import { useCountsInWords } from '../../i18n/useCountsInWords.ts'
import type { StepId } from '../../schema/stepId.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useRound } from '../../store/WorkProvider.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { NumberMark } from '../../ui/NumberMark.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { Squares } from '../../ui/StackedRow.tsx'
import { useToolFacts } from './useToolFacts.ts'

/** The tool that does the work a step asks about. */
const TOOL = {
  understand: 'guidelines',
  map: 'systems',
  influence: 'rights',
  training: 'training',
  dialogue: 'staffMeetings',
  implementation: 'riskAnalyses',
  evaluate: 'compare',
  feedback: 'examples',
} as const satisfies { readonly [S in StepId]: PlainAddress }

/** The eight steps, a row each: where it stands, what was answered, and the tool that does its work. */
export function StepRows({ rows }: { readonly rows: readonly ProfileRow<StepId>[] }) {
  const facts = useToolFacts()
  return (
    <RowList>
      {rows.map((row, index) => (
        <StepRow key={row.id} row={row} number={index + 1} fact={facts[TOOL[row.id]]} />
      ))}
    </RowList>
  )
}

type StepRowProps = {
  readonly row: ProfileRow<StepId>
  readonly number: number
  /** How far the step's tool has come. */
  readonly fact: string
}

function StepRow({ row, number, fact }: StepRowProps) {
  const { t } = useTranslation(['overview', 'common'])
  const step = useContent('checklist').steps[number - 1]
  const marks = useRound()?.marks ?? {}
  const answers = useAnswers()
  const parts = useCountsInWords()(row.counts)
  if (!step) return null
  const status = stepStatus(step, marks, answers)
  const counted = parts.filter(({ count }) => count > 0).map(({ words }) => words)
  return (
    <li className="row-in-list">
      <NumberMark number={number} status={status} />
      <div className="row-main">
        <div className="row-words">
          <span className="row-title">
            <Link to={addressOf('step', { number })}>{`${number}. ${row.title}`}</Link>
          </span>
          <span className="row-line">{[t(`status.${status}`), ...counted].join(' · ')}</span>
        </div>
        <Squares parts={parts} />
        <div className="step-tool">
          <Icon name={TOOL[row.id]} />
          <span>
            <Link to={addressOf(TOOL[row.id])}>{t(`tool.${TOOL[row.id]}`)}</Link> <span>{fact}</span>
          </span>
        </div>
      </div>
    </li>
  )
}
