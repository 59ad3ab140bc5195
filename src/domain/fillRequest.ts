import { type Placeholder, placeholders, type RightsRequest } from '../schema/rights.ts'

/** Room to write by hand where something is not known. */
export const BLANK = '________'

/** What is known; whatever is left out or blank becomes room to write. */
export type RequestValues = Partial<Readonly<Record<Placeholder, string>>>

const placeholder = new RegExp(`\\{(${placeholders.join('|')})\\}`, 'g')

/** A request with its blanks filled. People's own words are put in as they stand: a brace in a name is a brace. */
export function fillRequest(request: RightsRequest, values: RequestValues): RightsRequest {
  const fill = (text: string) => text.replace(placeholder, (_found, name: Placeholder) => values[name]?.trim() || BLANK)
  return { ...request, body: request.body.map(fill), asks: request.asks.map(fill), closing: fill(request.closing) }
}
