import { type ComponentType, type ReactNode, useLayoutEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { HashRouter } from 'react-router'
import { loadContent } from '../content/loadContent.ts'
import type { Outside } from '../records/edited.ts'
import { ContentProvider } from '../store/ContentProvider.tsx'
import { createWorkStore } from '../store/createWorkStore.ts'
import { useDevice } from '../store/DeviceProvider.tsx'
import { WorkProvider } from '../store/WorkProvider.tsx'
import type { Boot } from './boot.ts'
import { DeviceState } from './DeviceState.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { newId } from './newId.ts'
import { Shell } from './Shell.tsx'

const outside: Outside = { now: () => new Date(), newId }

type AppProps = {
  readonly boot: Boot
  /** Called as soon as it stands in the page. */
  readonly drawn: () => void
  /** Hash addresses need nothing from the host and work in any folder; the build has no address at all. */
  readonly Router?: ComponentType<{ readonly children: ReactNode }>
}

/** The whole app, from what boot found. */
export function App({ boot, drawn, Router = HashRouter }: AppProps) {
  const [store] = useState(() => createWorkStore(boot.restored, outside, boot.shown))
  useLayoutEffect(drawn, [drawn])
  return (
    <I18nextProvider i18n={boot.i18n}>
      <DeviceState boot={boot} store={store} outside={outside}>
        <WorkProvider store={store} outside={outside}>
          <ErrorBoundary>
            <ContentInLanguage>
              <Router>
                <Shell />
              </Router>
            </ContentInLanguage>
          </ErrorBoundary>
        </WorkProvider>
      </DeviceState>
    </I18nextProvider>
  )
}

const ContentInLanguage = ({ children }: { readonly children: ReactNode }) => (
  <ContentProvider language={useDevice().language} load={loadContent}>
    {children}
  </ContentProvider>
)
