import axe from 'axe-core'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { documentIds, documents } from '../../../../src/report/documents.ts'
import { drawHtml } from '../../../../src/report/draw/html/drawHtml.ts'
import { stateOf } from '../../../support/documentStates.ts'

/** What axe finds in a page that nobody draws: no colours are seen here. */
const FIND = `axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } })
  .then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes[0].html)))`

async function axeFindings(html: string): Promise<unknown> {
  const { window } = new JSDOM(html, { runScripts: 'outside-only', pretendToBeVisual: true })
  window.eval(axe.source)
  return JSON.parse(String(await window.eval(FIND)))
}

describe.each(documentIds)('%s as a web page', (id) => {
  it.each([
    ['sv', 'worked example'],
    ['en', 'one answer'],
  ] as const)('has none of the faults that axe finds, %s, %s', async (language, state) => {
    expect(await axeFindings(drawHtml(documents[id].build(stateOf(state, language))))).toEqual([])
  })
})

it('sees a fault where there is one', async () => {
  expect(await axeFindings('<html lang="sv"><title>x</title><main><h1>x</h1><img src="x.png"></main>')).toEqual([
    'image-alt: <img src="x.png">',
  ])
})
