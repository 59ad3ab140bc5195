import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/report/documents.ts'
import { drawHtml } from '../../src/report/draw/html/drawHtml.ts'
import { drawText } from '../../src/report/draw/text/drawText.ts'
import type { AppRecord } from '../../src/schema/record.ts'
import { planInput } from '../support/plan.ts'
import { workbench } from '../support/someWork.ts'

const odd = ['ö'.repeat(5000), '👩‍⚕️ hos patienten', '<b>fet</b> & "text"', 'عربي', '=1+1', '   ']

/** The workbench with one text in every place that names something. */
function inputWith(text: string) {
  const of = <K extends AppRecord['kind']>(kind: K) =>
    workbench.filter((one): one is Extract<AppRecord, { kind: K }> => one.kind === kind)
  return planInput('sv', {
    systems: of('system').map((system) => ({ ...system, name: text, purpose: text })),
    riskAnalyses: of('risk-analysis'),
    risks: of('risk').map((risk) => ({ ...risk, what: { kind: 'own', text }, who: text })),
    opportunities: of('opportunity'),
    roleGroups: of('role-group').map((group) => ({ ...group, name: text })),
    trainingPlan: of('training')[0],
    trainingRows: of('training-row'),
  })
}

describe('odd words of the workbench', () => {
  it.each(odd)('stand whole in the documents, and nothing else is lost: %#', (text) => {
    for (const id of ['register', 'risks', 'training'] as const) {
      const model = documents[id].build(inputWith(text))
      const [asText, page] = [drawText(model), new JSDOM(drawHtml(model)).window.document]
      expect(asText).toContain(text.trim())
      expect(page.body.textContent).toContain(text.trim())
      expect(asText).not.toMatch(/undefined|\[object/)
      expect(page.querySelector('b, script')).toBeNull()
    }
  })
})
