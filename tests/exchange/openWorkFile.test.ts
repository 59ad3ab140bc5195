import { describe, expect, it, vi } from 'vitest'
import { openWorkFile } from '../../src/exchange/openWorkFile.ts'
import { MAX_BYTES, readWorkFile } from '../../src/exchange/readWorkFile.ts'
import { writeWorkFile } from '../../src/exchange/writeWorkFile.ts'
import { someWork } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

const text = writeWorkFile(workOf(someWork), { contentVersion: 'abc', savedAt: '2026-03-21T13:32:05.123Z' })

/** A file of which only the size is known: reading it fails and is noted. */
function fileOfSize(size: number) {
  const read = vi.fn(() => Promise.reject(new Error('cannot be read')))
  const file = new Blob([])
  for (const way of ['text', 'arrayBuffer', 'bytes', 'stream', 'slice'])
    Object.defineProperty(file, way, { value: read })
  return { file: Object.defineProperty(file, 'size', { value: size }), read }
}

describe('opening a file', () => {
  it('reads a work file', async () => {
    expect(await openWorkFile(new Blob([text]))).toMatchObject({ kind: 'opened', work: { tables: someWork } })
  })

  it('reads one that an editor gave a byte order mark', async () => {
    expect(await openWorkFile(new Blob(['\uFEFF', text]))).toMatchObject({ kind: 'opened', work: { tables: someWork } })
  })

  it.each([50 * 1024 * 1024, MAX_BYTES + 1])('refuses %i bytes without reading one', async (size) => {
    const { file, read } = fileOfSize(size)
    expect(await openWorkFile(file)).toEqual({ kind: 'failed', failure: 'too-large' })
    expect(read).not.toHaveBeenCalled()
  })

  it('reads a file of exactly 20 MB', async () => {
    expect(MAX_BYTES).toBe(20 * 1024 * 1024)
    const { file, read } = fileOfSize(MAX_BYTES)
    await openWorkFile(file)
    expect(read).toHaveBeenCalled()
  })

  it('says "damaged" when the browser cannot read it', async () => {
    expect(await openWorkFile(fileOfSize(10).file)).toEqual({ kind: 'failed', failure: 'damaged' })
  })

  it('refuses a work file that was saved anew as Latin-1, instead of losing every å', async () => {
    expect(await openWorkFile(new Blob([Buffer.from(text, 'latin1')]))).toEqual({ kind: 'failed', failure: 'damaged' })
  })

  it.each(['utf16le', 'utf16be'])('reads what an editor has saved in %s', async (encoding) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    const saved = encoding === 'utf16le' ? bytes : bytes.swap16()
    expect(await openWorkFile(new Blob([saved]))).toEqual(readWorkFile(text))
  })

  it('says "damaged" of half a file of ours in UTF-16', async () => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(await openWorkFile(new Blob([bytes.subarray(0, -1)]))).toEqual({ kind: 'failed', failure: 'damaged' })
  })

  it('says "not ours" of a picture and of other text in UTF-16', async () => {
    const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46])
    expect(await openWorkFile(new Blob([picture]))).toEqual({ kind: 'failed', failure: 'not-ours' })
    const utf16 = Buffer.from('\uFEFFEn lista', 'utf16le')
    expect(await openWorkFile(new Blob([utf16]))).toEqual({ kind: 'failed', failure: 'not-ours' })
  })
})
