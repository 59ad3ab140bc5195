import { isOpen } from '../../../domain/plan/actionOrder.ts'
import type { PrivateInput } from '../../DocumentInput.ts'
import type { Block, ReportModel } from '../../ReportModel.ts'
import { whatSays } from '../../say/actionWords.ts'
import { firstSection, forOneself, frameDocument, nameIn } from '../documentFrame.ts'

/** Each demand with lines for what can be accepted instead: for those who prepare, and a file of its own. */
export function buildDemands(input: PrivateInput): ReportModel {
  const { t, actions } = input
  const title = t('documents:demands.title', { name: nameIn(input) })
  const lines = actions.filter(isOpen).map(
    (action, index): Block => ({
      kind: 'writing-lines',
      label: t('documents:demands.fallback', { number: index + 1, text: whatSays(action, input) }),
      lines: 2,
    }),
  )
  return frameDocument(input, {
    title,
    subject: t('documents:list.demands.purpose'),
    header: t('documents:record.header'),
    sections: [forOneself(firstSection('demands', title, t('documents:demands.lead'), lines))],
  })
}
