import type { ResourceLanguage } from 'i18next'
import type { Language, Reading } from '../../schema/language.ts'
import type { DocumentBasis, Prepared, PreparingName, Which } from './prepare.ts'

/** The words of documents in a way to read, and in what stands where one is missing. */
export type DocumentWords = {
  readonly reading: Reading
  readonly words: { readonly [L in Language | Reading]?: ResourceLanguage }
}

/** What is prepared from, as it is sent: words in place of what gives them. */
export type Sent = Omit<DocumentBasis, 't'> & Pick<Prepared, 'records'> & { readonly said: DocumentWords }

export type PrepareRequest = {
  readonly name: PreparingName
  readonly which: Which
  /** What is other than at the last request. */
  readonly changed: Partial<Sent>
}
