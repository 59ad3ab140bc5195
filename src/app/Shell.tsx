import { memo, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Route, Routes, useLocation } from 'react-router'
import { addressOf, inFoot, isFullScreen } from '../addresses/index.ts'
import { FocusOnArrival } from '../ui/Page.tsx'
import { addressAt, stepAt } from './addressAt.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { HideScreen } from './HideScreen.tsx'
import { Messages } from './Messages.tsx'
import { MissingPart, PageComing } from './MissingPart.tsx'
import { OfflineLater } from './OfflineLater.tsx'
import { PageOnItsWay } from './PageOnItsWay.tsx'
import { routes } from './routes.ts'
import { StartLine } from './StartLine.tsx'
import { useAskForParts } from './useAskForParts.ts'
import { useFrame } from './useFrame.ts'
import { usePagesAhead } from './usePagesAhead.ts'

/** What stands around every page: the places, the line on top, the foot, and the one place where a page's failure is caught. */
export function Shell() {
  const { t } = useTranslation('common')
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const name = addressAt(pathname)
  const step = stepAt(pathname)
  const isStart = name === 'home'
  const pages = <Pages pathname={pathname} hasMoved={useHasMoved(pathname)} />
  const frame = useFrame(pathname)
  usePagesAhead(pathname)
  const title = frame && !isStart ? <frame.TabTitle name={name} step={step} /> : null
  if (name !== undefined && isFullScreen(name))
    return (
      <main>
        {title}
        {pages}
      </main>
    )
  return (
    <HideScreen>
      {(hide) => (
        <>
          <button type="button" className="button skip-link" onClick={() => main.current?.focus()}>
            {t('skip')}
          </button>
          {title}
          {frame && !isStart ? <frame.PlaceNav name={name} step={step} /> : null}
          <div className={isStart ? 'beside-none' : 'beside-places'}>
            {isStart ? <StartLine onHide={hide} /> : null}
            {frame && !isStart ? <frame.TopLine name={name} step={step} onHide={hide} /> : null}
            {frame || isStart ? null : <div className="top-line" />}
            <main className="shell-main" ref={main} tabIndex={-1}>
              <Messages />
              {frame && !isStart ? <frame.WhatIsShown /> : null}
              {pages}
              {frame && !isStart ? <frame.CopyReminder key={pathname} name={name} /> : null}
            </main>
            <Foot />
            <OfflineLater />
          </div>
        </>
      )}
    </HideScreen>
  )
}

type PagesProps = { readonly pathname: string; readonly hasMoved: boolean }

const Pages = memo(function Pages({ pathname, hasMoved }: PagesProps) {
  return (
    <FocusOnArrival value={hasMoved}>
      <PageOnItsWay key={`to ${pathname}`} pathname={pathname} />
      <MissingPart key={pathname} />
      {/* Around what is new with each page: the page before stands until it has come, and React holds no fallback up. */}
      <Suspense fallback={<PageComing />}>
        <ErrorBoundary key={pathname}>
          <Routes>
            {routes.map((route) => (
              <Route key={route.path} path={route.path} element={<OnePage key={pathname} {...route} />} />
            ))}
          </Routes>
        </ErrorBoundary>
      </Suspense>
    </FocusOnArrival>
  )
})

/** A page, all of which is asked for at once: its parts here, its code as it is drawn. */
function OnePage({ Page, parts }: Pick<(typeof routes)[number], 'Page' | 'parts'>) {
  const ask = useAskForParts()
  if (parts) ask(parts)
  return <Page />
}

/** False on the page a person lands on, true after the first move inside the app. */
function useHasMoved(pathname: string): boolean {
  const [landedOn, setLandedOn] = useState(pathname)
  if (landedOn !== 'left' && landedOn !== pathname) setLandedOn('left')
  return landedOn !== pathname
}

function Foot() {
  const { t } = useTranslation('common')
  return (
    <footer className="shell-foot">
      <nav aria-label={t('nav.footer')}>
        <ul>
          {inFoot.map((name) => (
            <li key={name}>
              <Link to={addressOf(name)}>{t(`nav.${name}`)}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
