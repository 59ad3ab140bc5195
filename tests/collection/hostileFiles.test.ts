import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Read, readFiles } from '../../src/collection/readFiles.ts'
import { takeAll } from '../../src/collection/takeAll.ts'
import { lockText } from '../../src/exchange/locking/lockedText.ts'
import { writeShared } from '../../src/exchange/reading/sharedFile.ts'
import type { SharedExample } from '../../src/schema/sharedExample.ts'
import { day } from '../support/plan.ts'
import { sharedExample } from '../support/someExample.ts'

const text = (part: Partial<SharedExample> = {}) => writeShared('example', sharedExample(part))
const file = (name: string, content: BlobPart) => new File([content], name)
const claim = '{"format":"lageskoll-good-example","formatVersion":1,'

/** What became of each file, all given at once. */
async function linesOf(...files: readonly File[]) {
  const read: Read[] = []
  for await (const piece of readFiles(files)) read.push(...piece)
  const about = { themes: [], withdrawn: [], told: {}, doubles: [] }
  return takeAll(read, { all: new Map(), about }, day('2026-03-02'))
}

describe('files that mean harm', () => {
  it('each have a line of their own, and keep none of the others out', async () => {
    const { lines, changed } = await linesOf(
      file('large', new Uint8Array(50 * 1024 * 1024).fill(0x20)),
      file('deep', `${claim}"texts":${'['.repeat(200_000)}${']'.repeat(200_000)}}`),
      file('keys', `${claim}${Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":1`).join()}}`),
      file('proto', text().replace('"id"', '"__proto__": {"id": "x"}, "constructor": 1, "other"')),
      file('bytes', new Uint8Array([0x7b, 0xff, 0xfe, 0x22])),
      file('cut', text().slice(0, -40)),
      file('zip', new Uint8Array(zipSync({ 'a.json': strToU8(text({ id: 'in-zip' })) })).slice(0, -30)),
      file('locked', await lockText('x', 'en fras')),
      file('one', text({ id: 'one' })),
      file('other', text({ id: 'one', texts: { headline: 'Andra ord' } })),
    )
    expect(lines.map(({ name, became }) => `${name} ${became}`)).toEqual([
      'large not-ours',
      'deep damaged',
      'keys damaged',
      'proto damaged',
      'bytes damaged',
      'cut damaged',
      'zip damaged',
      'locked locked',
      'one new',
      'other differs',
    ])
    expect([...changed.keys()]).toEqual(['one'])
    expect(changed.get('one')?.earlier).toHaveLength(1)
    expect({}).not.toHaveProperty('id')
  })

  it('are words and nothing else, without what turns or hides them', async () => {
    const headline = '<img src=x onerror=alert(1)>\u202e=1+1\u0000'
    const { changed } = await linesOf(file('html', text({ texts: { headline } })))
    expect([...changed.values()][0]?.example.texts.headline).toBe('<img src=x onerror=alert(1)>=1+1')
  })
})
