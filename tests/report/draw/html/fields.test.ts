import { createHash } from 'node:crypto'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { documents } from '../../../../src/report/documents.ts'
import { drawHtml } from '../../../../src/report/draw/html/drawHtml.ts'
import { formOf, markOf } from '../../../support/answerForms.ts'
import { stateOf } from '../../../support/documentStates.ts'

const pageOf = (html: string) => new JSDOM(html).window.document
const policyOf = (page: Document) => page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''

describe('a web page to fill in', () => {
  const page = pageOf(drawHtml(formOf('sv')))

  it('runs its one script by its hash, and nothing else', () => {
    const [script, ...others] = page.querySelectorAll('script')
    const hash = createHash('sha256')
      .update(script?.textContent ?? '')
      .digest('base64')
    expect(others).toEqual([])
    expect(policyOf(page)).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
  })

  it('has a named field for every row, with what is known', () => {
    const field = page.querySelector<HTMLTextAreaElement>(`textarea[name="${markOf('example-system-1', 'purpose')}"]`)
    expect(field?.value).toBe('Diktat blir text som sekreterarna läser och rättar.')
    expect(field?.getAttribute('aria-label')).toBe('Vad gör systemet, och vad används det till?')
    const chosen = page.querySelectorAll(`[name="${markOf('example-system-1', 'data')}"]:checked`)
    expect([...chosen].map((one) => one.getAttribute('value'))).toEqual(['personal', 'patient'])
  })

  it('carries a person’s words as words', () => {
    const [system] = stateOf('worked example', 'sv').systems
    if (!system) throw new Error('The example has no system')
    const odd = { ...system, name: '</title><script>1</script>', purpose: '</textarea><script>2</script>' }
    const html = drawHtml(documents['answer-form'].build({ ...stateOf('worked example', 'sv'), systems: [odd] }))
    expect(pageOf(html).querySelectorAll('script')).toHaveLength(1)
  })
})

it('a page without fields has no script, and none may run', () => {
  const page = pageOf(drawHtml(documents.register.build(stateOf('worked example', 'sv'))))
  expect(page.querySelector('script, button, input')).toBeNull()
  expect(policyOf(page)).not.toContain('script-src')
})
