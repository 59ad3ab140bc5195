import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink, Route, Routes, useLocation } from 'react-router'
import { useDevice, useSaveState } from '../store/DeviceProvider.tsx'
import { useHasOwned, useUnread } from '../store/WorkProvider.tsx'
import { Notice } from '../ui/Notice.tsx'
import { FocusOnArrival } from '../ui/Page.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { HideScreen } from './HideScreen.tsx'
import { routes } from './routes.tsx'
import { ShellHead } from './ShellHead.tsx'
import { useTabTitle } from './useTabTitle.ts'

const NAV = [
  ['/oversikt', 'overview'],
  ['/checklista', 'checklist'],
  ['/jamfor', 'compare'],
  ['/apt', 'meeting'],
  ['/atgarder', 'actions'],
  ['/plan', 'plan'],
] as const

const FOOT = [
  ['/hjalp', 'help'],
  ['/kallor', 'sources'],
  ['/om', 'about'],
  ['/tillganglighet', 'accessibility'],
] as const

/** What stands around every page: head, menu, foot, and the one place where a page's failure is caught. */
export function Shell() {
  const { t } = useTranslation('common')
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const hasMoved = useHasMoved(pathname)
  useTabTitle(pathname)
  const pages = (
    <FocusOnArrival value={hasMoved}>
      <ErrorBoundary key={pathname}>
        <Suspense fallback={<p className="shell-loading page muted">{t('loading')}</p>}>
          <Routes>
            {routes.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page key={pathname} />} />
            ))}
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </FocusOnArrival>
  )
  // A meeting has the screen for itself: what stands on the wall is for the room, and its leader has no time for menus.
  if (/^\/apt\/.*(visa|ledare)$/.test(pathname)) return <main>{pages}</main>
  return (
    <HideScreen>
      {(hide) => (
        <>
          <button type="button" className="button skip-link" onClick={() => main.current?.focus()}>
            {t('skip')}
          </button>
          <ShellHead onHide={hide} />
          <MainMenu />
          <main className="shell-main" ref={main} tabIndex={-1}>
            <StorageNotices />
            <WhatGaveWay />
            {pages}
          </main>
          <Foot />
        </>
      )}
    </HideScreen>
  )
}

function MainMenu() {
  const { t } = useTranslation('common')
  return (
    <nav className="shell-nav" aria-label={t('nav.label')}>
      <ul>
        {NAV.map(([to, name]) => (
          <li key={to}>
            <NavLink to={to}>{t(`nav.${name}`)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Foot() {
  const { t } = useTranslation('common')
  return (
    <footer className="shell-foot">
      <div>
        <nav aria-label={t('nav.footer')}>
          <ul>
            {FOOT.map(([to, name]) => (
              <li key={to}>
                <NavLink to={to}>{t(`nav.${name}`)}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}

/** False on the page a person lands on, true after the first move inside the app. */
function useHasMoved(pathname: string): boolean {
  const [landedOn, setLandedOn] = useState(pathname)
  if (landedOn !== 'left' && landedOn !== pathname) setLandedOn('left')
  return landedOn !== pathname
}

const GaveWay = lazy(async () => ({ default: (await import('./GaveWay.tsx')).GaveWay }))

/** Fetched only when two windows have written over each other. */
function WhatGaveWay() {
  const hasSome = useHasOwned('overwritten', () => true)
  return hasSome ? (
    <Suspense fallback={null}>
      <GaveWay />
    </Suspense>
  ) : null
}

function StorageNotices() {
  const { t } = useTranslation('common')
  const { unreadable } = useDevice()
  const saveState = useSaveState()
  const { unread } = useUnread()
  const toMyData = <NavLink to="/data">{t('unreadable.link')}</NavLink>
  return (
    <div className="page">
      {unreadable ? (
        <Notice tone="warn">
          <p>
            {t(`unreadable.${unreadable.reason}`)} {toMyData}
          </p>
        </Notice>
      ) : null}
      {unread.length > 0 ? (
        <Notice tone="warn">
          <p>
            {t('unread', { count: unread.length })} <NavLink to="/data">{t('unreadLink')}</NavLink>
          </p>
        </Notice>
      ) : null}
      {saveState.kind === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>
            {t(`save.failedLong.${saveState.why}`)} {toMyData}
          </p>
        </Notice>
      ) : null}
    </div>
  )
}
