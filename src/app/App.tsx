import { useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { HashRouter } from 'react-router'
import { loadContent } from '../content/loadContent.ts'
import { ContentProvider } from '../store/ContentProvider.tsx'
import { createWorkStore } from '../store/createWorkStore.ts'
import { DeviceProvider } from '../store/DeviceProvider.tsx'
import type { Outside } from '../store/outside.ts'
import { WorkProvider } from '../store/WorkProvider.tsx'
import type { Boot } from './boot.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Shell } from './Shell.tsx'
import { useDeviceState } from './useDeviceState.ts'

const outside: Outside = { now: () => new Date(), newId: () => crypto.randomUUID() }

/** The whole app, from what boot found. Hash addresses need nothing from the host and work in any folder. */
export function App(boot: Boot) {
  const [store] = useState(() => createWorkStore(boot.restored, outside))
  const device = useDeviceState(boot, store, outside.now)
  return (
    <I18nextProvider i18n={boot.i18n}>
      <DeviceProvider value={device}>
        <WorkProvider store={store} outside={outside}>
          <ErrorBoundary>
            <ContentProvider language={device.language} load={loadContent}>
              <HashRouter>
                <Shell />
              </HashRouter>
            </ContentProvider>
          </ErrorBoundary>
        </WorkProvider>
      </DeviceProvider>
    </I18nextProvider>
  )
}
