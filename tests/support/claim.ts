// A plain \b knows only a to z, and would find "proves" in "improves" but lose "överens".
export const word = (alternatives: string) => `(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`
export const pattern = (source: string) => new RegExp(source, 'iu')
export const allOf = (...parts: string[]) => pattern(`^${parts.map((part) => `(?=.*${part})`).join('')}`)
export const duty = word(
  'ska|skall|måste|bör|kräver|krävs|gäller|har rätt|must|shall|should|has to|have to|requires?|required|appl(?:y|ies)|entitled',
)
export const denial = `${word('inte|ej|aldrig|ingen|inget|inga|utan|varken|not|never|no|nor|neither|without|cannot')}|n[’']t`

export type Claim = {
  readonly never: string
  readonly says: readonly RegExp[]
  /** What makes the same words honest. */
  readonly unless?: RegExp
  readonly examples: readonly string[]
  readonly honest: readonly string[]
}
