import { drawText } from './draw/text/drawText.ts'
import type { ReportModel } from './ReportModel.ts'

/** Says of words that a person wrote, or of a day, whether a document holds them; its page header does not count. */
type Holds = (words: string) => boolean

/** What a document holds is read from the finished document, so that nothing is told to leave that does not, or the other way round. */
export function heldIn(model: ReportModel): Holds {
  const { sections } = model
  const whole = inOneLine(drawText({ ...model, header: '' }))
  const runs = new Set(runsIn(sections).map(inOneLine))
  return (words) => {
    const said = inOneLine(words)
    return said !== '' && (runs.has(said) || hasApart(whole, said))
  }
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Every text in a part of a model: most of a person's words are one of them, which spares a search. */
function runsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(runsIn) : []
}

/** "it" is not held by "kritik": words stand between signs that are no letters or digits. */
function hasApart(whole: string, said: string): boolean {
  for (let at = whole.indexOf(said); at !== -1; at = whole.indexOf(said, at + 1))
    if (
      !isPartOfWord(whole.slice(Math.max(0, at - 1), at + 1)) &&
      !isPartOfWord(whole.slice(at + said.length - 1).slice(0, 2))
    )
      return true
  return false
}

const isPartOfWord = (pair: string): boolean => /^[\p{L}\p{N}]{2}$/u.test(pair)
