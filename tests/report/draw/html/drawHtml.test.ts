import * as fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { drawHtml } from '../../../../src/report/draw/html/drawHtml.ts'
import { paragraph, reportOf, swedishPlan, tableOf } from '../../../fixtures/reportModels.ts'

const open = (html: string) => new JSDOM(html).window.document

describe('a web page', () => {
  const page = open(drawHtml(swedishPlan))

  it('can load nothing and run nothing', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'")
    expect(page.querySelectorAll('script, link, img, iframe, [src], [onclick]')).toHaveLength(0)
  })

  it('says its title, language and what it is for', () => {
    expect([page.title, page.documentElement.lang]).toEqual([swedishPlan.title, 'sv'])
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(swedishPlan.subject)
  })

  it('tells what each header cell heads, and gives a figure its takeaway', () => {
    for (const cell of page.querySelectorAll('thead th')) expect(cell.getAttribute('scope')).toBe('col')
    for (const cell of page.querySelectorAll('tbody th')) expect(cell.getAttribute('scope')).toBe('row')
    const takeaways = swedishPlan.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'bars' ? [block.takeaway] : [])),
    )
    expect([...page.querySelectorAll('figure [role=img]')].map((figure) => figure.getAttribute('aria-label'))).toEqual(
      takeaways,
    )
  })

  it('leads only to addresses of the web', () => {
    const words = [
      { text: 'a', href: 'https://example.org/?a=1&b="2"' },
      { text: 'b', href: 'javascript:alert(1)' },
      { text: 'c', href: 'file:///etc' },
    ]
    const links = open(drawHtml(reportOf({ kind: 'paragraph', style: 'body', words }))).querySelectorAll('a')
    expect([...links].map((link) => link.getAttribute('href'))).toEqual(['https://example.org/?a=1&b="2"'])
  })
})

describe('any text', () => {
  const carried = (text: string) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what HTML cannot carry
    text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu, '')
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x>',
      '</style>',
      '&lt;',
      "'",
      '\u202e',
      '😀',
      'a\u0000',
      '\udc00',
    ),
  )

  it('survives as text, in a paragraph, a cell, the title and a property', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const model = {
          ...reportOf(paragraph(text), tableOf([[text]], [{ header: 'A', weight: 1 }])),
          title: text,
          subject: text,
        }
        const page = open(drawHtml(model))
        const bare = (one: string | null | undefined) => carried(one ?? '').replaceAll(/\s+/g, '')
        expect(bare(page.querySelector('main p')?.textContent)).toBe(bare(text))
        expect(bare(page.querySelector('tbody th')?.textContent)).toBe(bare(text))
        expect(bare(page.querySelector('title')?.textContent)).toBe(bare(text))
        expect(bare(page.querySelector('meta[name=description]')?.getAttribute('content'))).toBe(bare(text))
        expect(page.querySelectorAll('script, img')).toHaveLength(0)
      }),
    )
  })
})
