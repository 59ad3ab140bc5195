import type { Field } from '../../ReportModel.ts'
import { escaped } from './escaped.ts'

/** The answer of a row as a field to fill in, with what is known filled in. */
export function fieldHtml(field: Field): string {
  const [name, label] = [escaped(field.name), escaped(field.label)]
  if (field.kind === 'text')
    return `<textarea name="${name}" aria-label="${label}" rows="3">${escaped(field.value)}</textarea>`
  const type = field.kind === 'one' ? 'radio' : 'checkbox'
  const options = field.options.map(({ value, label: words }) => {
    const checked = field.chosen.includes(value) ? ' checked' : ''
    return `<label><input type="${type}" name="${name}" value="${escaped(value)}"${checked}> ${escaped(words)}</label>`
  })
  return `<div role="${field.kind === 'one' ? 'radiogroup' : 'group'}" aria-label="${label}">${options.join('')}</div>`
}

/** What saves a page that was filled in: its words, and the name of the file. */
export const saveHtml = ({ save, saveHint }: { readonly save: string; readonly saveHint: string }): string =>
  `<p><button type="button" id="save">${escaped(save)}</button></p>\n<p class="small">${escaped(saveHint)}</p>`

/**
 * The one script of our files, and only of those with fields: what was filled in stands in the fields' state, which no browser
 * writes into a saved page. It is put into the page's text as it is typed, so that the browser's own "save" keeps it too, and
 * the button hands the page over as a file. It asks for nothing and sends nothing; the policy allows this text alone.
 */
export const SAVE_SCRIPT = `
'use strict'
let isSaved = true
const keep = () => {
  for (const field of document.querySelectorAll('input')) field.toggleAttribute('checked', field.checked)
  for (const field of document.querySelectorAll('textarea')) field.textContent = field.value
}
document.addEventListener('input', () => { keep(); isSaved = false })
document.getElementById('save').addEventListener('click', () => {
  keep()
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(['<!doctype html>\\n' + document.documentElement.outerHTML], { type: 'text/html' }))
  link.download = document.body.dataset.file
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60000)
  isSaved = true
})
addEventListener('beforeunload', (event) => { if (!isSaved) event.preventDefault() })
`
