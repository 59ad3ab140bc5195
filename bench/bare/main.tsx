import { createInstance } from 'i18next'
import { lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next'
import { HashRouter, Link, Route, Routes } from 'react-router'
import { create } from 'zustand'

// What the app's libraries cost when nearly nothing is done with them: the app's own part is the difference.
const useVisits = create<{ readonly count: number }>(() => ({ count: 1 }))
const BareRadios = lazy(async () => ({ default: (await import('./BareRadios.tsx')).BareRadios }))
const BarePdf = lazy(async () => ({ default: (await import('./BarePdf.tsx')).BarePdf }))

const words = createInstance()
await words.use(initReactI18next).init({
  lng: 'sv',
  // A key of the app's, since the app's typed keys hold here too.
  resources: { sv: { common: { skip: 'Hej' } } },
  defaultNS: 'common',
})

function Hello() {
  const { t } = useTranslation('common')
  const count = useVisits((visits) => visits.count)
  return (
    <h1>
      {t('skip')}, {count}
    </h1>
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('There is no root to draw in.')
createRoot(root).render(
  <I18nextProvider i18n={words}>
    <HashRouter>
      <nav>
        <Link to="/">Hej</Link> <Link to="/radios">Radios</Link>
      </nav>
      <Suspense>
        <Routes>
          <Route path="/" element={<Hello />} />
          <Route path="/radios" element={<BareRadios />} />
          <Route path="/pdf/:pages" element={<BarePdf />} />
        </Routes>
      </Suspense>
    </HashRouter>
  </I18nextProvider>,
)
