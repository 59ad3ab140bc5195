import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { createPath, type Navigator, Router } from 'react-router'
import { addressOf } from '../addresses/index.ts'
import { createI18n } from '../i18n/createI18n.ts'
import { ORIGINAL } from '../schema/language.ts'
import { noWork } from '../schema/work.ts'
import type { BrowserStorage } from '../storage/browserStorage.ts'
import { NOBODY } from '../store/shown.ts'
import { App } from './App.tsx'

/** The start page as HTML, in Swedish and before anything is kept: what the build writes into index.html (`beforePaint.js`). */
export async function startPage(): Promise<string> {
  const i18n = await createI18n(ORIGINAL)
  const kept = { storage: noStorage, restored: noWork, savedAt: 'never', unreadable: undefined } as const
  const html = renderToString(
    <App boot={{ i18n, preferences: {}, shown: NOBODY, ...kept }} Router={AtStart} drawn={() => undefined} />,
  )
  // React asks for pictures before the page: here the only one is the sign that the tab has asked for already.
  return html.replace(/^(?:<link rel="preload"[^>]*>)+/, '')
}

/** Addresses as they are in the browser, where there is none. */
const navigator: Navigator = {
  createHref: (to) => `#${typeof to === 'string' ? to : createPath(to)}`,
  go: () => undefined,
  push: () => undefined,
  replace: () => undefined,
}

const AtStart = ({ children }: { readonly children: ReactNode }) => (
  <Router location={addressOf('home')} navigator={navigator} static>
    {children}
  </Router>
)

const nothing = () => Promise.reject(new Error('Nothing is kept while the app is built'))

/** A browser's storage that keeps work, of which drawing asks nothing. */
const noStorage: BrowserStorage = {
  ...{ restore: nothing, write: nothing, read: nothing, replace: nothing, points: nothing, wiped: nothing() },
  ...{ listen: () => undefined, close: () => undefined },
}
noStorage.wiped.catch(() => undefined)
