import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { countRequests } from '../../../src/features/my-data/countRequests.ts'
import { renderApp } from '../../support/renderApp.tsx'

const HERE = 'https://example.org/lageskoll/#/data'

describe('counting requests', () => {
  it.each([
    [[], { own: 0, others: 0, hosts: [] }],
    [['https://example.org/lageskoll/assets/a.js', 'https://example.org/b.css'], { own: 2, others: 0, hosts: [] }],
    [['https://tracker.example/x', 'https://tracker.example/y'], { own: 0, others: 2, hosts: ['tracker.example'] }],
    [['http://example.org/a.js'], { own: 0, others: 1, hosts: ['example.org'] }],
    [['https://example.org:8443/a.js'], { own: 0, others: 1, hosts: ['example.org:8443'] }],
    [['https://sub.example.org/a.js'], { own: 0, others: 1, hosts: ['sub.example.org'] }],
    [
      ['blob:https://example.org/1', 'data:text/plain,x', 'chrome-extension://abc/x.js'],
      { own: 0, others: 0, hosts: [] },
    ],
  ])('tells own from others: %j', (addresses, expected) => {
    expect(countRequests(addresses, HERE)).toEqual(expected)
  })
})

describe('the network check', () => {
  const list = (...addresses: readonly string[]) => {
    Object.defineProperty(performance, 'getEntriesByType', {
      configurable: true,
      value: (type: string) => (type === 'resource' ? addresses.map((name) => ({ name })) : []),
    })
  }
  afterEach(() => {
    Reflect.deleteProperty(performance, 'getEntriesByType')
  })

  it('says in words that nothing went to other websites', async () => {
    list(`${window.location.origin}/a.js`, `${window.location.origin}/b.js`)
    const { user } = await renderApp({ at: '/data' })
    await user.click(screen.getByRole('button', { name: 'Visa nätverkstrafik' }))
    const result = screen.getByText('0 anrop till andra webbplatser')
    expect(result.closest('[role="status"]')).toHaveTextContent(/2 anrop till den webbplats du är på/)
  })

  it('names the others if there were any, and looks anew at each press', async () => {
    list()
    const { user } = await renderApp({ at: '/data', language: 'en' })
    const button = screen.getByRole('button', { name: 'Show network traffic' })
    await user.click(button)
    expect(screen.getByText('0 requests to other websites')).toBeInTheDocument()
    list('https://tracker.example/x')
    await user.click(button)
    expect(screen.getByText('1 request to other websites')).toBeInTheDocument()
    expect(screen.getByText(/tracker\.example/)).toBeInTheDocument()
  })
})
