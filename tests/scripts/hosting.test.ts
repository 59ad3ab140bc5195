import { describe, expect, it } from 'vitest'
import { headersOf, hostingFiles } from '../../scripts/hosting.mjs'

const page = `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;">`

describe('the headers for a host', () => {
  it('hold every file to the page’s own policy, and no other page may show it', () => {
    expect(headersOf(page)['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
    )
    expect(headersOf('<p>')['Content-Security-Policy']).toBe("frame-ancestors 'none'")
  })

  it.each(Object.entries(hostingFiles(page)))('stand all in %s', (_name, text) => {
    for (const [name, value] of Object.entries(headersOf(page))) {
      const line = text.split('\n').find((one) => one.includes(`${name}:`) || one.includes(`${name} "`))
      expect(line, name).toContain(value)
    }
    expect(text).toContain('Cache-Control')
  })
})
