import { isBlank } from '../../../domain/texts/asWritten.ts'
import { topicsIn, topicsWith } from '../../../domain/training/trainingNeed.ts'
import { judgeAll, verdictSays } from '../../../domain/training/trainingPlan.ts'
import type { RoleGroup, TrainingNeed, TrainingRow } from '../../../schema/training.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell, Words } from '../../ReportModel.ts'
import { beforeSays, groupSays, trainingIn } from '../../say/trainingWords.ts'
import { cell, ownWords, plain } from '../../say/words.ts'

/** What the groups need to learn, the plan row by row, and how it stands against the lessons. */
export function trainingBlocks(input: DocumentInput): readonly Block[] {
  const blocks = [...needsTable(input), ...planTable(input), ...lessonsTable(input)]
  return blocks.length === 0
    ? []
    : [{ kind: 'heading', level: 2, text: input.t('documents:training.heading') }, ...blocks]
}

const TOLD = ['now', 'soon', 'dont-know'] as const satisfies readonly TrainingNeed[]

function needsTable(input: DocumentInput): readonly Block[] {
  const { t, roleGroups, training } = input
  const asked = roleGroups.filter(({ needs }) => needs.length > 0)
  if (asked.length === 0) return []
  const topics = (group: RoleGroup, need: TrainingNeed) =>
    paragraphs(topicsWith(training.topics, group, need).map(({ title }) => plain(title)))
  return [
    {
      kind: 'table',
      caption: t('documents:training.needsCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:training.group'), weight: 22 },
        ...TOLD.map((need) => ({ header: t(`documents:training.need.${need}`), weight: 26 })),
      ],
      rows: asked.map((group) => [groupCell(group, input), ...TOLD.map((need) => topics(group, need))]),
    },
  ]
}

const paragraphs = (all: readonly Words[]): Cell => (all.length === 0 ? cell('–') : all)

const groupCell = (group: RoleGroup, input: DocumentInput): Cell => [ownWords(groupSays(group, input.t), input)]

function planTable(input: DocumentInput): readonly Block[] {
  const { t, trainingRows } = input
  if (trainingRows.length === 0) return []
  return [
    ...whoseWords(input),
    {
      kind: 'table',
      caption: t('documents:training.planCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:training.group'), weight: 19 },
        { header: t('documents:training.what'), weight: 25 },
        { header: t('documents:training.how'), weight: 24 },
        { header: t('documents:training.before'), weight: 16 },
        { header: t('documents:training.followUp'), weight: 16 },
      ],
      rows: trainingRows.map((row) => planRow(row, input)),
    },
  ]
}

function whoseWords({ t, trainingPlan }: DocumentInput): readonly Block[] {
  const whose = trainingPlan?.whose ?? 'not-answered'
  if (whose === 'not-answered') return []
  return [{ kind: 'paragraph', style: 'body', words: plain(t(`documents:training.whose.${whose}`)) }]
}

function planRow(row: TrainingRow, input: DocumentInput): readonly Cell[] {
  const { t, roleGroups, training } = input
  const group = roleGroups.find(({ id }) => id === row.groupId)
  const own = (text: string): readonly Words[] => (isBlank(text) ? [] : [ownWords(text.trim(), input)])
  const line = t('documents:plan.fillIn')
  const learnt = topicsIn(training.topics).filter(({ id }) => row.topics.includes(id))
  return [
    group ? groupCell(group, input) : cell(t('documents:plan.fillIn')),
    paragraphs(learnt.map(({ title }) => plain(title))),
    [
      plain(row.form === 'not-answered' ? line : t(`documents:training.forms.${row.form}`)),
      plain(
        t('documents:training.timeSet', {
          answer: row.time === 'not-answered' ? line : t(`documents:training.time.${row.time}`),
        }),
      ),
      ...own(row.howMuch),
    ],
    row.before.kind === 'system' ? [ownWords(beforeSays(row, input), input)] : cell(beforeSays(row, input)),
    isBlank(row.followUp) ? cell(t('documents:plan.fillIn')) : own(row.followUp),
  ]
}

/** Only what somebody has answered, or what the rows tell. */
function lessonsTable(input: DocumentInput): readonly Block[] {
  const { t, training, sources } = input
  const judged = judgeAll(training.lessons, trainingIn(input)).filter(({ verdict }) => verdict !== 'not-answered')
  if (judged.length === 0) return []
  const named = sources.find(({ id }) => id === training.lessons[0]?.source)
  return [
    {
      kind: 'table',
      caption: t('documents:training.lessonsCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:training.check'), weight: 38 },
        { header: t('documents:training.verdict'), weight: 12 },
        { header: t('documents:training.means'), weight: 50 },
      ],
      rows: judged.map(({ check, verdict }) => [
        cell(check.question),
        cell(t(`documents:training.verdicts.${verdict}`)),
        verdict === 'lacks' || verdict === 'partly'
          ? [plain(verdictSays(check, verdict)), plain(t('documents:training.propose', { text: check.measure }))]
          : cell(verdictSays(check, verdict) || t('documents:training.asked')),
      ]),
    },
    {
      kind: 'paragraph',
      style: 'small',
      words: plain(t('documents:training.lessonsSource', { name: named?.name ?? '' })),
    },
  ]
}
