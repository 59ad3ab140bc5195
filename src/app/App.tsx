import { type ReactNode, useState } from 'react'
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

/** The whole app, from what boot found. Hash addresses need nothing from the host and work in any folder. */
export function App(boot: Boot) {
  const [store] = useState(() => createWorkStore(boot.restored, outside, boot.shown))
  return (
    <I18nextProvider i18n={boot.i18n}>
      <DeviceState boot={boot} store={store} outside={outside}>
        <WorkProvider store={store} outside={outside}>
          <ErrorBoundary>
            <ContentInLanguage>
              <HashRouter>
                <Shell />
              </HashRouter>
            </ContentInLanguage>
          </ErrorBoundary>
        </WorkProvider>
      </DeviceState>
    </I18nextProvider>
  )
}

const ContentInLanguage = ({ children }: { readonly children: ReactNode }) => (
  <ContentProvider language={useDevice().reading} load={loadContent}>
    {children}
  </ContentProvider>
)
