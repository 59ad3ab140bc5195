import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { textIn } from '../../../src/exchange/browser/textIn.ts'
import { readAnswerForm } from '../../../src/exchange/reading/readAnswerForm.ts'
import { filledWord, markOf } from '../../support/answerForms.ts'
import { describeWith, run } from '../../support/outsideTool.ts'

const folder = mkdtempSync(join(tmpdir(), 'form-in-libreoffice-'))
afterAll(() => rmSync(folder, { recursive: true }))

describeWith(['LibreOffice Writer'], 'a form that went through LibreOffice', () => {
  it('says the same as before, answer by answer', async () => {
    const answers = {
      [markOf('example-system-1', 'logging')]: 'Tid och antal, åäö',
      [markOf('example-system-2', 'riskAnalysis')]: 'Ja, i mars',
    }
    const sent = await filledWord('sv', answers)
    writeFileSync(join(folder, 'form.docx'), sent)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    // By its own format and back, as somebody saves who works in it.
    for (const [from, to] of [
      ['form.docx', 'odt'],
      ['form.odt', 'docx'],
    ] as const)
      run('soffice', '--headless', profile, '--convert-to', to, '--outdir', folder, join(folder, from))
    const back = readAnswerForm(new Uint8Array(readFileSync(join(folder, 'form.docx'))), textIn)
    expect(back).toEqual(readAnswerForm(sent, textIn))
    expect(back.kind === 'read' && back.found.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Tid och antal, åäö', 'Ja, i mars']),
    )
  })
})
