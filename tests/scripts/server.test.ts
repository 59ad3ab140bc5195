import { request } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serveFolder } from '../../scripts/server.mjs'
import { folderWith } from './temporaryFolder.ts'

async function served(options = {}) {
  const folder = folderWith({
    'secret.txt': 'outside',
    'dist/index.html': '<p>Hej</p>',
    'dist/assets/app-1a2b.js': 'app()'.repeat(100),
  })
  const server = await serveFolder(`${folder}/dist`, options)
  onTestFinished(server.close)
  return server
}

/** As written: fetch would tidy the path up first. */
const statusOf = (port: number, path: string) =>
  new Promise((done) => {
    request({ host: '127.0.0.1', port, path }, (response) => done(response.resume().statusCode)).end()
  })

describe('the server of the build', () => {
  it('sends pages with headers that keep them to themselves and fresh', async () => {
    const { url } = await served()
    const { headers } = await fetch(url)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  it('compresses, and lets files with a hash in their name be kept', async () => {
    const { url } = await served()
    const response = await fetch(`${url}assets/app-1a2b.js`, { headers: { 'Accept-Encoding': 'br' } })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(await response.text()).toBe('app()'.repeat(100))
  })

  it('gives nothing outside its folder, and nothing that is not there', async () => {
    const { port } = await served()
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/..%5csecret.txt',
      '/assets',
      '/none',
      '/a%00b',
      '/%E0%A4%A',
    ])
      expect(await statusOf(port, path), path).toBeGreaterThanOrEqual(400)
  })

  it('takes the next port when the wanted one is in use', async () => {
    const first = await served()
    const second = await served({ port: first.port })
    expect(second.port).toBeGreaterThan(first.port)
  })
})
