import { ownTextsOf, withText } from '../../src/records/ownTexts.ts'
import type { AppRecord } from '../../src/schema/record.ts'

/** What would run, break out, turn round or be read as something else, if it were taken for more than words. */
export const hostileTexts: readonly string[] = [
  '"><img src=x onerror="document.title=1"><script>document.title=1</script></textarea></title>',
  "';--</w:t></w:r><w:br/> ]]> &amp; &lt;b&gt; <!-- %s {{count}} $t(nav.overview) {{name}}",
  '=HYPERLINK("http://exempel.invalid";"x")\t+1 -1 @SUM(A1) =1+1',
  'rad\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nSUMMARY:ett',
  'a\u202eb\u2066c \u0000\u0007 d \ufeff e \u200f f \uffff',
  'javascript:alert(1) [x](javascript:alert(1)) mailto:x@exempel.invalid (/S /URI) \\) Tj ET',
  `${'ö'.repeat(1000)}${'👩‍⚕️'.repeat(50)}`,
  '__proto__',
]

/** Records with one text in every place where a person writes. */
export const withEveryText = (records: readonly AppRecord[], text: string): readonly AppRecord[] =>
  records.map((record) => ownTextsOf(record).reduce((one, { at }) => withText(one, at, text), record))

/** Records with another of them in each place where a person writes. */
export function withHostileTexts(records: readonly AppRecord[]): readonly AppRecord[] {
  let turn = 0
  const next = () => hostileTexts[turn++ % hostileTexts.length] ?? ''
  return records.map((record) => ownTextsOf(record).reduce((one, { at }) => withText(one, at, next()), record))
}
