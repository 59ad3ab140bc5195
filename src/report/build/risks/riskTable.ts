import { carriedOut } from '../../../domain/risks/carriedOut.ts'
import { byNeedOfAction, scoreOf } from '../../../domain/risks/riskAnalysis.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import type { Risk } from '../../../schema/riskAnalysis.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell, Words } from '../../ReportModel.ts'
import { measureSays, ratingSays, riskOnPaper } from '../../say/riskWords.ts'
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
  const own = (text: string): readonly Words[] => (isBlank(text) ? [] : [ownWords(text.trim(), input)])
  const what = riskOnPaper(risk, input)
  return [
    [risk.what.kind === 'own' ? ownWords(what, input) : plain(what), ...own(risk.who)],
    [
      plain(
        risk.serious === 'not-answered'
          ? t('documents:plan.fillIn')
          : t(`documents:risks.seriousAnswer.${risk.serious}`),
      ),
      ...(risk.isSharedWorry ? [plain(t('documents:risks.sharedWorry'))] : []),
      ...(['before', 'after'] as const)
        .filter((when) => scoreOf(risk[when]) !== undefined)
        .map((when) => plain(t(`documents:risks.${when}`, { rating: ratingSays(risk[when], input) }))),
    ],
    measureCell(risk, input),
    whoCell(risk, isCarriedOut, input),
  ]
}

function measureCell(risk: Risk, input: DocumentInput): Cell {
  const { t } = input
  const inPlace: readonly Words[] = isBlank(risk.inPlace)
    ? []
    : [[bold(`${t('documents:risks.inPlace')} `), ...ownWords(risk.inPlace.trim(), input)]]
  const said = risk.measures.filter(({ what }) => what.kind === 'catalogue' || !isBlank(what.text))
  const measures = said.map(({ what, level }): Words => {
    const words = measureSays(what, input)
    return [bold(`${t(`common:level.${level}`)}: `), ...(what.kind === 'own' ? ownWords(words, input) : plain(words))]
  })
  const all = [...inPlace, ...measures]
  return all.length === 0 ? cell(t('documents:plan.fillIn')) : all
}

function whoCell(risk: Risk, isCarriedOut: boolean, input: DocumentInput): Cell {
  const { responsible, dueOn, followUpOn, followUpBy } = risk
  const { t } = input
  const role = responsible.kind === 'role' ? t(`common:responsible.${responsible.role}`) : responsible.text.trim()
  return [
    plain(role || t('documents:plan.fillIn')),
    plain(t('documents:risks.due', { date: dueOn === 'not-set' ? t('documents:plan.fillIn') : dueOn })),
    ...(isCarriedOut ? [plain(t('documents:risks.carriedOut'))] : []),
    ...(followUpOn === 'not-set' ? [] : [plain(t('documents:risks.followUp', { date: followUpOn }))]),
    ...(isBlank(followUpBy) ? [] : [ownWords(followUpBy.trim(), input)]),
  ]
}
