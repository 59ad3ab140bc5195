import { type Placeholder, placeholders, type RightsRequest } from '../../schema/rights.ts'
import { asWritten, inOneLine } from '../texts/asWritten.ts'

/** Room to write by hand where something is not known. */
export const BLANK = '________'

/** What is known; whatever is left out or blank becomes room to write. */
export type RequestValues = Partial<Readonly<Record<Placeholder, string>>>

const placeholder = new RegExp(`\\{(${placeholders.join('|')})\\}(\\.?)`, 'g')
/** Ends a sentence by itself, so that the request's own full stop would be one too many. */
const ENDED = /[.!?]$/

/** What stands last in its paragraph, and may have lines of its own. */
const LONG: ReadonlySet<Placeholder> = new Set(['findings'])

/** A request with its blanks filled. People's own words are put in as they stand: a brace in a name is a brace. */
export function fillRequest(request: RightsRequest, values: RequestValues): RightsRequest {
  const fill = (text: string) =>
    text.replace(placeholder, (_found, name: Placeholder, stop: string) => {
      const value = values[name] ?? ''
      const said = (LONG.has(name) ? asWritten(value) : inOneLine(value)) || BLANK
      return ENDED.test(said) ? said : `${said}${stop}`
    })
  return { ...request, body: request.body.map(fill), asks: request.asks.map(fill), closing: fill(request.closing) }
}
