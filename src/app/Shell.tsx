import { Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { matchPath, NavLink, Route, Routes, useLocation } from 'react-router'
import { addresses, addressNames, addressOf, inMenu } from '../addresses/index.ts'
import { useDevice, useSaveStatus } from '../store/DeviceProvider.tsx'
import { useHasOwned, useUnread } from '../store/WorkProvider.tsx'
import { Notice } from '../ui/Notice.tsx'
import { FocusOnArrival } from '../ui/Page.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { HideScreen } from './HideScreen.tsx'
import { later } from './later.ts'
import { MissingPart, PageComing } from './MissingPart.tsx'
import { routes } from './routes.tsx'
import { ShellHead } from './ShellHead.tsx'
import { useTabTitle } from './useTabTitle.ts'

const isFullScreen = (pathname: string): boolean =>
  addressNames.some((name) => 'isFullScreen' in addresses[name] && matchPath(addresses[name].path, pathname))

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
        <MissingPart />
        <Suspense fallback={<PageComing />}>
          <Routes>
            {routes.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page key={pathname} />} />
            ))}
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </FocusOnArrival>
  )
  if (isFullScreen(pathname)) return <main>{pages}</main>
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
        {inMenu('main').map((name) => (
          <li key={name}>
            <NavLink to={addressOf(name)}>{t(`nav.${name}`)}</NavLink>
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
            {inMenu('foot').map((name) => (
              <li key={name}>
                <NavLink to={addressOf(name)}>{t(`nav.${name}`)}</NavLink>
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

const GaveWay = later(async () => (await import('./GaveWay.tsx')).GaveWay)

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
  const { unreadable, keep } = useDevice()
  const saveStatus = useSaveStatus()
  const { unread } = useUnread()
  const toMyData = <NavLink to={addressOf('myData')}>{t('unreadable.link')}</NavLink>
  return (
    <div className="page">
      {unreadable ? (
        <Notice tone="warn">
          <p>
            <span>{t(`unreadable.${unreadable.reason}`)}</span> {toMyData}
          </p>
        </Notice>
      ) : null}
      {keep === 'silent' ? (
        <Notice tone="warn">
          <p>{t('silent')}</p>
        </Notice>
      ) : null}
      {unread.length > 0 ? (
        <Notice tone="warn">
          <p>
            <span>{t('unread', { count: unread.length })}</span>{' '}
            <NavLink to={addressOf('myData')}>{t('unreadLink')}</NavLink>
          </p>
        </Notice>
      ) : null}
      {saveStatus.kind === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>
            <span>{t(`save.failedLong.${saveStatus.why}`)}</span> {toMyData}
          </p>
        </Notice>
      ) : null}
    </div>
  )
}
