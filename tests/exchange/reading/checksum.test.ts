import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checksumOf } from '../../../src/exchange/reading/checksum.ts'

it('is the CRC-32 of a text’s code units', () => {
  const expected = (text: string) => crc32(Buffer.from(text, 'utf16le')).toString(16).padStart(8, '0')
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => checksumOf(text) === expected(text)))
  for (const text of ['Åtgärd ö', '\ud83c', '\uffff'.repeat(999)]) expect(checksumOf(text)).toBe(expected(text))
})
