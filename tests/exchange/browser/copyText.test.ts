import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyText } from '../../../src/exchange/index.ts'

const clipboard = (writeText?: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', writeText ? { clipboard: { writeText } } : {})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('copying text', () => {
  it('hands it to the clipboard', async () => {
    const writeText = vi.fn(async () => undefined)
    clipboard(writeText)
    expect(await copyText('Förslag')).toBe(true)
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Förslag')
  })

  it('tells when the browser refuses', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    expect(await copyText('Förslag')).toBe(false)
  })

  it('tells when there is no clipboard, as on plain http', async () => {
    clipboard()
    expect(await copyText('Förslag')).toBe(false)
  })
})
