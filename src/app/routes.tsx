import { lazy } from 'react'
import { HomePage } from '../features/home/HomePage.tsx'

/** Every address and its page; all but the start page are fetched when they are first opened. */
export const routes = [
  { path: '/', Page: HomePage },
  {
    path: '/snabbkoll',
    Page: lazy(async () => ({ default: (await import('../features/quick-check/QuickCheckPage.tsx')).QuickCheckPage })),
  },
  {
    path: '/snabbkoll/lage',
    Page: lazy(async () => ({ default: (await import('../features/quick-check/StandingPage.tsx')).StandingPage })),
  },
  {
    path: '/oversikt',
    Page: lazy(async () => ({ default: (await import('../features/overview/OverviewPage.tsx')).OverviewPage })),
  },
  {
    path: '/checklista',
    Page: lazy(async () => ({ default: (await import('../features/steps/ChecklistPage.tsx')).ChecklistPage })),
  },
  {
    path: '/steg/:number',
    Page: lazy(async () => ({ default: (await import('../features/steps/StepPage.tsx')).StepPage })),
  },
  {
    path: '/jamfor',
    Page: lazy(async () => ({ default: (await import('../features/compare/ComparePage.tsx')).ComparePage })),
  },
  {
    path: '/atgarder',
    Page: lazy(async () => ({ default: (await import('../features/actions/ActionsPage.tsx')).ActionsPage })),
  },
  { path: '/plan', Page: lazy(async () => ({ default: (await import('../features/plan/PlanPage.tsx')).PlanPage })) },
  {
    path: '/data',
    Page: lazy(async () => ({ default: (await import('../features/my-data/MyDataPage.tsx')).MyDataPage })),
  },
  {
    path: '/kallor',
    Page: lazy(async () => ({ default: (await import('../features/about/SourcesPage.tsx')).SourcesPage })),
  },
  { path: '/om', Page: lazy(async () => ({ default: (await import('../features/about/AboutPage.tsx')).AboutPage })) },
  {
    path: '/tillganglighet',
    Page: lazy(async () => ({ default: (await import('../features/about/AccessibilityPage.tsx')).AccessibilityPage })),
  },
  { path: '/hjalp', Page: lazy(async () => ({ default: (await import('../features/about/HelpPage.tsx')).HelpPage })) },
  { path: '*', Page: lazy(async () => ({ default: (await import('./NotFoundPage.tsx')).NotFoundPage })) },
] as const
