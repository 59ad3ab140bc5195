import { afterEach, describe, expect, it, vi } from 'vitest'
import { drawnPart, fetchMissingParts, isPartMissing, onMissingPart } from '../../src/parts/drawnPart.ts'
import { fetchedPart, PartMissing } from '../../src/parts/fetchedPart.ts'
import { fetchFile } from '../../src/parts/fetchFile.ts'
import { stylesAgain } from '../../src/parts/stylesAgain.ts'

/** A network that the test takes away and gives back. */
function network() {
  let isOnline = false
  const fetchIt = vi.fn(() => (isOnline ? Promise.resolve('the part') : Promise.reject(new TypeError('offline'))))
  return {
    fetchIt,
    goOnline: () => {
      isOnline = true
    },
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a part of the app', () => {
  it('is fetched when it is asked for, and once', async () => {
    const { fetchIt, goOnline } = network()
    goOnline()
    const part = fetchedPart(fetchIt)
    expect(fetchIt).not.toHaveBeenCalled()
    expect(await Promise.all([part(), part()])).toEqual(['the part', 'the part'])
    expect(await part()).toBe('the part')
    expect(fetchIt).toHaveBeenCalledOnce()
  })

  it('that could not be fetched is asked for anew the next time', async () => {
    const { fetchIt, goOnline } = network()
    const part = fetchedPart(fetchIt)
    await expect(part()).rejects.toThrow(PartMissing)
    await expect(part()).rejects.toThrow(PartMissing)
    goOnline()
    expect(await part()).toBe('the part')
    expect(fetchIt).toHaveBeenCalledTimes(3)
  })
})

describe('the styles of a part', () => {
  const style = (isMissing: boolean) => {
    const link = document.createElement('link')
    link.href = './page.css'
    link.rel = 'stylesheet'
    if (isMissing) link.dataset.missing = ''
    document.head.append(link)
    return link
  }

  it('are asked for once more where they failed, and left alone where they are on their way', async () => {
    const [coming, failed] = [style(false), style(true)]
    const asked = stylesAgain()
    const again = [...document.querySelectorAll('link')].filter((link) => link !== coming)
    expect([coming.isConnected, failed.isConnected, again.length]).toEqual([true, false, 1])
    again[0]?.dispatchEvent(new Event('load'))
    await asked
    for (const link of document.querySelectorAll('link')) link.remove()
  })
})

describe('a part that is drawn', () => {
  it('is waited for while it cannot be fetched, which is told, and comes after it was tried again', async () => {
    const { fetchIt, goOnline } = network()
    const told = vi.fn<(isMissing: boolean) => void>()
    const leave = onMissingPart(() => told(isPartMissing()))
    const part = drawnPart(fetchIt)
    const drawn = part()
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(true))
    expect(part()).toBe(drawn)
    await fetchMissingParts()
    expect(isPartMissing()).toBe(true)
    goOnline()
    await fetchMissingParts()
    expect([await drawn, isPartMissing(), fetchIt.mock.calls.length]).toEqual(['the part', false, 3])
    expect(told).toHaveBeenLastCalledWith(false)
    leave()
  })

  it('is not told of when it comes at once', async () => {
    const { fetchIt, goOnline } = network()
    goOnline()
    expect([await drawnPart(fetchIt)(), isPartMissing()]).toEqual(['the part', false])
  })
})

describe('a file of the app', () => {
  it.each([
    ['the network is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the host does not have it', async () => new Response('', { status: 404 })],
  ])('is missing when %s', async (_what, answer) => {
    vi.stubGlobal('fetch', answer)
    await expect(fetchFile('./font.ttf')).rejects.toThrow(PartMissing)
  })

  it('is handed over as it came', async () => {
    vi.stubGlobal('fetch', async () => new Response('words'))
    expect(await (await fetchFile('./words.json')).text()).toBe('words')
  })
})
