import { createInstance } from 'i18next'
import { ORIGINAL } from '../../schema/language.ts'
import type { Translate } from '../say/translate.ts'
import type { DocumentWords, PrepareRequest, Sent } from './message.ts'
import { type Prepared, type Preparing, prepare } from './prepare.ts'

/** Answers requests that each send what is other than at the one before; the first sends everything. */
export function createPreparing(): (request: PrepareRequest) => Preparing[keyof Preparing] {
  let sent: Partial<Sent> = {}
  let said: { readonly by: DocumentWords; readonly t: Translate } | undefined
  let of: Prepared | undefined
  const prepared = ({ records, said: by, ...basis }: Sent): Prepared => {
    if (said?.by !== by) said = { by, t: translate(by) }
    return { basis: { ...basis, t: said.t }, records }
  }
  return ({ name, which, changed }) => {
    sent = { ...sent, ...changed }
    if (!isWhole(sent)) throw new Error('The first request did not send everything')
    if (!of || Object.keys(changed).length > 0) of = prepared(sent)
    return prepare(name, of, which)
  }
}

const isWhole = (parts: Partial<Sent>): parts is Sent => parts.records !== undefined && parts.said !== undefined

/** As the page says them (`src/i18n`), of words that were sent. */
function translate({ reading, words }: DocumentWords): Translate {
  const instance = createInstance()
  void instance.init({
    ...{ lng: reading, fallbackLng: ORIGINAL, load: 'currentOnly', resources: words, initAsync: false },
    ...{ ns: ['documents', 'common'], keySeparator: '.', interpolation: { escapeValue: false }, returnNull: false },
  })
  return (key, values) => instance.t(key, values ?? {})
}
