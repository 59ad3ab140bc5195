import { carriedOut } from '../../../domain/risks/carriedOut.ts'
import { byNeedOfAction } from '../../../domain/risks/riskAnalysis.ts'
import type { Risk } from '../../../schema/riskAnalysis.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell, Words } from '../../ReportModel.ts'
import { measureSays, ratingSays, riskSays } from '../../say/riskWords.ts'
import { bold, cell, ownWords, plain } from '../../say/words.ts'

/** Risks sorted by need of action: what, whom, how serious, what is done, who and when. */
export function riskTable(risks: readonly Risk[], caption: string, input: DocumentInput): Block {
  const { t } = input
  const done = carriedOut(risks, input.actions)
  return {
    kind: 'table',
    caption,
    rowHeaders: true,
    columns: [
      { header: t('documents:risks.risk'), weight: 23 },
      { header: t('documents:risks.serious'), weight: 24 },
      { header: t('documents:risks.measures'), weight: 33 },
      { header: t('documents:risks.who'), weight: 20 },
    ],
    rows: byNeedOfAction(risks).map((risk) => riskRow(risk, done.has(risk.id), input)),
  }
}

function riskRow(risk: Risk, isCarriedOut: boolean, input: DocumentInput): readonly Cell[] {
  const { t } = input
  const own = (text: string): readonly Words[] => (text.trim() === '' ? [] : [ownWords(text.trim(), input)])
  const what = riskSays(risk, input)
  return [
    [risk.what.kind === 'own' ? ownWords(what, input) : plain(what), ...own(risk.who)],
    [
      plain(t(`documents:risks.seriousAnswer.${risk.serious}`)),
      ...(risk.isSharedWorry ? [plain(t('documents:risks.sharedWorry'))] : []),
      plain(t('documents:risks.before', { rating: ratingSays(risk.before, input) })),
      plain(t('documents:risks.after', { rating: ratingSays(risk.after, input) })),
    ],
    measureCell(risk, input),
    whoCell(risk, isCarriedOut, input),
  ]
}

function measureCell(risk: Risk, input: DocumentInput): Cell {
  const { t } = input
  const inPlace: readonly Words[] =
    risk.inPlace.trim() === ''
      ? []
      : [[bold(`${t('documents:risks.inPlace')} `), ...ownWords(risk.inPlace.trim(), input)]]
  const measures = risk.measures.map(({ what, level }): Words => {
    const said = measureSays(what, input)
    return [bold(`${t(`common:level.${level}`)}: `), ...(what.kind === 'own' ? ownWords(said, input) : plain(said))]
  })
  const all = [...inPlace, ...measures]
  return all.length === 0 ? cell(t('documents:risks.noMeasure')) : all
}

function whoCell(risk: Risk, isCarriedOut: boolean, input: DocumentInput): Cell {
  const { responsible, dueOn, followUpOn, followUpBy } = risk
  const { t } = input
  const role = responsible.kind === 'role' ? t(`common:responsible.${responsible.role}`) : responsible.text.trim()
  return [
    plain(role || t('documents:plan.notChosen')),
    plain(t('documents:risks.due', { date: dueOn === 'not-set' ? t('documents:plan.notSet') : dueOn })),
    ...(isCarriedOut ? [plain(t('documents:risks.carriedOut'))] : []),
    ...(followUpOn === 'not-set' ? [] : [plain(t('documents:risks.followUp', { date: followUpOn }))]),
    ...(followUpBy.trim() === '' ? [] : [ownWords(followUpBy.trim(), input)]),
  ]
}
