import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asWritten, inOneLine, isBlank } from '../../../src/domain/texts/asWritten.ts'

/** What people paste, from Word, mails, web pages and files: every sign that once went wrong, between everyday ones. */
const odd = [
  ...['\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\r', '\r\n', '\n', '\t', '\u0000', '\u001f', '\u009f'],
  ...['\u200b', '\u00ad', '\ufeff', '\u2060', '\u200e', '\u202e', '\u2066', '\u200d', '\ufe0f', '\ud83d', '\ufffe'],
  ...['\u00a0', '\u2003', '\u3000', '\u2800', '\u3164', 'a\u0301', '👩‍⚕️', ' ', '- ', 'ö', 'x'],
]
const typed = fc
  .array(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 3 })))
  .map((all) => all.join(''))

describe('a text as everyone reads it', () => {
  it.each([
    ['a line break as Word pastes it', 'rad ett\u000brad två', 'rad ett\nrad två'],
    ['line ends of every program', 'a\r\nb\rc\u0085d\u2028e\u2029f\u000cg', 'a\nb\nc\nd\ne\nf\ng'],
    ['three lines and a list', 'Vi vet:\n  - ett\n\t- två \n\n\n\nSlut', 'Vi vet:\n- ett\n- två\n\nSlut'],
    ['a space of no width', 'ett\u200btvå', 'etttvå'],
    ['a soft hyphen', 'arbets\u00admiljö', 'arbetsmiljö'],
    ['what turns the reading round', 'a\u202eb\u202c', 'ab'],
    ['a control', 'a\u0000b\u001bc', 'abc'],
    ['half a character', 'a\ud83db', 'ab'],
    ['an accent apart from its letter', 'a\u030a', 'å'],
    ['two spaces, a tab, a wide space', 'a  b\tc\u3000d', 'a b c d'],
    ['a space that holds words together', '5\u00a0kap.', '5\u00a0kap.'],
    ['a picture of several signs', '👩‍⚕️ hos patienten', '👩‍⚕️ hos patienten'],
    ['everyday text', 'Enhetschefen svarar – senast 1/5.', 'Enhetschefen svarar – senast 1/5.'],
  ])('has %s', (_what, text, read) => {
    expect(asWritten(text)).toBe(read)
  })

  it('is the same when it is read once more, holds nothing invisible but line ends, and begins and ends with what is seen', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const read = asWritten(text)
        expect(asWritten(read)).toBe(read)
        expect(read).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u2028\u2029\u200b\u00ad\ufeff\u202a-\u202e]|\n{3}| {2}/u)
        expect(read).toBe(read.trim())
        expect(inOneLine(text)).not.toContain('\n')
      }),
    )
  })

  it('loses no letter and no number', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const letters = (from: string) =>
          from
            .normalize('NFC')
            .match(/[\p{L}\p{N}]/gu)
            ?.filter((one) => !/[\u115f\u1160\u3164\uffa0]/.test(one)) ?? []
        expect(letters(asWritten(text)).join('')).toBe(
          letters(text.replaceAll(/\p{Cs}|\p{Default_Ignorable_Code_Point}/gu, '')).join(''),
        )
      }),
    )
  })
})

describe('a text that nobody can see', () => {
  it.each([
    '',
    ' ',
    '\n\t',
    '\u200b',
    '\u00ad\u2060',
    '\u2800',
    '\u3164',
    '\ufeff',
    '\u202e',
    '\ud83d',
    '\ufe0f',
    '\u00a0',
  ])('is no text: %j', (text) => {
    expect([isBlank(text), asWritten(text)]).toEqual([true, ''])
  })

  it.each(['a', '-', '\u200b.', '👍', '☐', '१', '\u0301'])('is told from one that can be seen: %j', (text) => {
    expect(isBlank(text)).toBe(false)
    expect(asWritten(text)).not.toBe('')
  })
})
