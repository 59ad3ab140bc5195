import type common from '../../../locales/sv/common.json'
import type documents from '../../../locales/sv/documents.json'

type Paths<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? Singular<`${P}${K}`> : Paths<T[K], `${P}${K}.`>
}[keyof T & string]

type Singular<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K

/** The words a document may use: its own and the shared ones. A key that is not there is a type error. */
export type DocumentKey = `documents:${Paths<typeof documents>}` | `common:${Paths<typeof common>}`

/** Gives words in the document's language, whatever the language of the app. */
export type Translate = (key: DocumentKey, values?: Readonly<Record<string, string | number>>) => string
