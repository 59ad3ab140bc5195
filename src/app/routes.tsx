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
    path: '/system',
    Page: lazy(async () => ({ default: (await import('../features/systems/SystemsPage.tsx')).SystemsPage })),
  },
  {
    path: '/system/:id',
    Page: lazy(async () => ({ default: (await import('../features/systems/SystemPage.tsx')).SystemPage })),
  },
  {
    path: '/risker',
    Page: lazy(async () => ({ default: (await import('../features/risks/AssessmentsPage.tsx')).AssessmentsPage })),
  },
  {
    path: '/risker/:id',
    Page: lazy(async () => ({ default: (await import('../features/risks/AssessmentPage.tsx')).AssessmentPage })),
  },
  {
    path: '/riktlinjer',
    Page: lazy(async () => ({ default: (await import('../features/guidelines/GuidelinesPage.tsx')).GuidelinesPage })),
  },
  {
    path: '/utbildning',
    Page: lazy(async () => ({ default: (await import('../features/training/TrainingPage.tsx')).TrainingPage })),
  },
  {
    path: '/logg',
    Page: lazy(async () => ({ default: (await import('../features/log/LogPage.tsx')).LogPage })),
  },
  {
    path: '/stod',
    Page: lazy(async () => ({ default: (await import('../features/rights/RightsPage.tsx')).RightsPage })),
  },
  {
    path: '/jamfor',
    Page: lazy(async () => ({ default: (await import('../features/compare/ComparePage.tsx')).ComparePage })),
  },
  {
    path: '/apt',
    Page: lazy(async () => ({ default: (await import('../features/apt/MeetingsPage.tsx')).MeetingsPage })),
  },
  {
    path: '/apt/forbered',
    Page: lazy(async () => ({ default: (await import('../features/apt/PreparePage.tsx')).PreparePage })),
  },
  {
    path: '/apt/visa',
    Page: lazy(async () => ({ default: (await import('../features/apt/ShowPage.tsx')).ShowPage })),
  },
  {
    path: '/apt/:id',
    Page: lazy(async () => ({ default: (await import('../features/apt/MeetingPage.tsx')).MeetingPage })),
  },
  {
    path: '/apt/:id/forbered',
    Page: lazy(async () => ({ default: (await import('../features/apt/PreparePage.tsx')).PreparePage })),
  },
  {
    path: '/apt/:id/rakna',
    Page: lazy(async () => ({ default: (await import('../features/apt/CountPage.tsx')).CountPage })),
  },
  {
    path: '/apt/:id/ledare',
    Page: lazy(async () => ({ default: (await import('../features/apt/LeaderPage.tsx')).LeaderPage })),
  },
  {
    path: '/apt/:id/visa',
    Page: lazy(async () => ({ default: (await import('../features/apt/ShowPage.tsx')).ShowPage })),
  },
  {
    path: '/atgarder',
    Page: lazy(async () => ({ default: (await import('../features/actions/ActionsPage.tsx')).ActionsPage })),
  },
  { path: '/plan', Page: lazy(async () => ({ default: (await import('../features/plan/PlanPage.tsx')).PlanPage })) },
  {
    path: '/plan/granska',
    Page: lazy(async () => ({ default: (await import('../features/plan/ReviewPage.tsx')).ReviewPage })),
  },
  {
    path: '/plan/efter-motet',
    Page: lazy(async () => ({ default: (await import('../features/plan/AfterMeetingPage.tsx')).AfterMeetingPage })),
  },
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
  { path: '/vad-ar-ai', Page: lazy(async () => ({ default: (await import('../features/words/AiPage.tsx')).AiPage })) },
  {
    path: '/ordlista',
    Page: lazy(async () => ({ default: (await import('../features/words/WordListPage.tsx')).WordListPage })),
  },
  { path: '/hjalp', Page: lazy(async () => ({ default: (await import('../features/about/HelpPage.tsx')).HelpPage })) },
  { path: '*', Page: lazy(async () => ({ default: (await import('./NotFoundPage.tsx')).NotFoundPage })) },
] as const
