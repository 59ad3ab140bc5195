import type { Words } from '../../../ReportModel.ts'
import { close, open } from '../operations.ts'
import { GAPS } from '../sheet.ts'
import { changeFirst, changeLast, type Setting, type Strip, tagged, withGap } from './strip.ts'
import { lineStrips } from './words.ts'

const INDENT = 14
const BULLET: Words = [{ text: '•' }]

/** A bullet list, tagged so that a reader hears how many rows it has. */
export function listStrips(rows: readonly Words[], setting: Setting): readonly Strip[] {
  const strips = rows.flatMap((words) => rowStrips(words, setting))
  return withGap(tagged(strips, 'L', { bullets: true }), GAPS.list)
}

function rowStrips(words: Words, setting: Setting): readonly Strip[] {
  const { x, width, styles } = setting
  const [bullet] = lineStrips(BULLET, styles.body, { ...setting, x: x + 4, width: INDENT })
  const body = lineStrips(words, styles.body, { ...setting, x: x + INDENT, width: width - INDENT })
  const started = changeFirst(body, (first) => ({
    ...first,
    paint: (top) => [open('Lbl'), ...(bullet?.paint(top) ?? []), close, open('LBody'), ...first.paint(top)],
  }))
  const ended = changeLast(started, (last) => ({ ...last, after: [close, ...last.after] }))
  return withGap(tagged(ended, 'LI'), GAPS.listRow)
}
