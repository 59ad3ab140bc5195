import { isBlank } from '../../../domain/texts/asWritten.ts'
import { newestFirst } from '../../../domain/work/influenceLog.ts'
import type { PrivateInput } from '../../DocumentInput.ts'
import type { Block, ReportModel } from '../../ReportModel.ts'
import { paragraphSays, partySays, promiseSays } from '../../say/logWords.ts'
import { cell, ownWords, plain } from '../../say/words.ts'
import { firstSection, forOneself, frameDocument, nameIn } from '../documentFrame.ts'
import { acrossThePage } from '../spreadTables.ts'

/** The influence log on its own, for one's own use: every page says that it is private. */
export function buildLog(input: PrivateInput): ReportModel {
  const { t } = input
  const title = t('documents:log.titleOf', { name: nameIn(input) })
  return frameDocument(input, {
    title,
    subject: t('documents:list.log.purpose'),
    header: t('documents:record.header'),
    sections: [forOneself(firstSection('log', title, t('documents:log.lead'), acrossThePage([logTable(input)])))],
  })
}

/** The log as a part of a longer document; nothing where nothing has been noted. */
export const logBlocks = (input: PrivateInput): readonly Block[] =>
  input.log.length === 0 ? [] : [{ kind: 'heading', level: 2, text: input.t('documents:log.title') }, logTable(input)]

function logTable(input: PrivateInput): Block {
  const { t, log } = input
  return {
    kind: 'table',
    caption: t('documents:log.caption'),
    rowHeaders: true,
    columns: [
      { header: t('documents:log.on'), weight: 15 },
      { header: t('documents:log.what'), weight: 15 },
      { header: t('documents:log.with'), weight: 22 },
      { header: t('documents:log.note'), weight: 48 },
    ],
    rows: newestFirst(log).map((note) => {
      const said = [...paragraphSays(note, input), ...promiseSays(note, input)].map((text) => plain(text))
      const own = isBlank(note.text) ? [] : [ownWords(note.text.trim(), input)]
      return [
        cell(note.on === 'not-set' ? t('documents:plan.fillIn') : note.on),
        cell(t(`documents:log.event.${note.event}`)),
        cell(partySays(note.party, input)),
        [...own, ...said].length === 0 ? cell(t('documents:plan.fillIn')) : [...own, ...said],
      ]
    }),
  }
}
