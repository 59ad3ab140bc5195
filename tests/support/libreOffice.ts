import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './outsideParts.ts'

/**
 * Fills in a Word form as somebody does who has it open in LibreOffice: the program opens the file, writes each answer in the
 * cell after its mark, and saves it as a Word file of its own making. `folder` takes the program's settings and what it makes.
 */
export function fillInLibreOffice(folder: string, form: string, answers: Readonly<Record<string, string>>): string {
  const profile = join(folder, 'profile')
  const filled = join(folder, 'filled.docx')
  const soffice = (...options: readonly string[]) =>
    run('soffice', '--headless', `-env:UserInstallation=file://${profile}`, ...options)
  // Its first start lays out its settings, and would write over what stands there.
  soffice('--terminate_after_init')
  const macro = macroOf(form, filled, answers).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  writeFileSync(
    join(profile, 'user', 'basic', 'Standard', 'Module1.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${macro}</script:module>`,
  )
  soffice('macro:///Standard.Module1.Fill')
  return filled
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

const macroOf = (form: string, filled: string, answers: Readonly<Record<string, string>>): string => `
Sub Fill
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  form = StarDesktop.loadComponentFromURL(ConvertToURL(${quoted(form)}), "_blank", 0, opening())
${Object.entries(answers)
  .map(([mark, answer]) => `  FillCell(form, ${quoted(mark)}, ${quoted(answer)})`)
  .join('\n')}
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "MS Word 2007 XML"
  form.storeToURL(ConvertToURL(${quoted(filled)}), saving())
  form.close(True)
  StarDesktop.terminate()
End Sub

Sub FillCell(form, mark, answer)
  For number = 0 To form.TextTables.Count - 1
    table = form.TextTables.getByIndex(number)
    For row = 1 To table.Rows.Count - 1
      If table.getCellByPosition(1, row).String = mark Then table.getCellByPosition(2, row).String = answer
    Next
  Next
End Sub
`
