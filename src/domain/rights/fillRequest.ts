import { type Placeholder, placeholders, type RightsRequest } from '../../schema/rights.ts'

/** Room to write by hand where something is not known. */
export const BLANK = '________'

/** What is known; whatever is left out or blank becomes room to write. */
export type RequestValues = Partial<Readonly<Record<Placeholder, string>>>

const placeholder = new RegExp(`\\{(${placeholders.join('|')})\\}(\\.?)`, 'g')
/** Ends a sentence by itself, so that the request's own full stop would be one too many. */
const ENDED = /[.!?]$/

/** A request with its blanks filled. People's own words are put in as they stand: a brace in a name is a brace. */
export function fillRequest(request: RightsRequest, values: RequestValues): RightsRequest {
  const fill = (text: string) =>
    text.replace(placeholder, (_found, name: Placeholder, stop: string) => {
      const said = values[name]?.trim() || BLANK
      return ENDED.test(said) ? said : `${said}${stop}`
    })
  return { ...request, body: request.body.map(fill), asks: request.asks.map(fill), closing: fill(request.closing) }
}
