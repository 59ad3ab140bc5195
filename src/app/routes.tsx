import type { ComponentType } from 'react'
import { type AddressName, addresses, addressNames } from '../addresses/index.ts'
import { HomePage } from '../features/home/HomePage.tsx'
import { drawnPart } from '../parts/drawnPart.ts'
import { later } from './later.tsx'

/** The page of every address; all but the start page are fetched when they are first opened. */
const pages: { readonly [N in AddressName]: ComponentType } = {
  home: HomePage,
  quickCheck: later(drawnPart(async () => (await import('../features/quick-check/QuickCheckPage.tsx')).QuickCheckPage)),
  standing: later(drawnPart(async () => (await import('../features/quick-check/StandingPage.tsx')).StandingPage)),
  overview: later(drawnPart(async () => (await import('../features/overview/OverviewPage.tsx')).OverviewPage)),
  checklist: later(drawnPart(async () => (await import('../features/steps/ChecklistPage.tsx')).ChecklistPage)),
  step: later(drawnPart(async () => (await import('../features/steps/StepPage.tsx')).StepPage)),
  compare: later(drawnPart(async () => (await import('../features/compare/ComparePage.tsx')).ComparePage)),
  staffMeetings: later(
    drawnPart(async () => (await import('../features/staff-meeting/StaffMeetingsPage.tsx')).StaffMeetingsPage),
  ),
  prepareLatest: later(drawnPart(async () => (await import('../features/staff-meeting/PreparePage.tsx')).PreparePage)),
  wallOfLatest: later(drawnPart(async () => (await import('../features/staff-meeting/ShowPage.tsx')).ShowPage)),
  staffMeeting: later(
    drawnPart(async () => (await import('../features/staff-meeting/StaffMeetingPage.tsx')).StaffMeetingPage),
  ),
  prepare: later(drawnPart(async () => (await import('../features/staff-meeting/PreparePage.tsx')).PreparePage)),
  count: later(drawnPart(async () => (await import('../features/staff-meeting/CountPage.tsx')).CountPage)),
  wall: later(drawnPart(async () => (await import('../features/staff-meeting/ShowPage.tsx')).ShowPage)),
  leader: later(drawnPart(async () => (await import('../features/staff-meeting/LeaderPage.tsx')).LeaderPage)),
  actions: later(drawnPart(async () => (await import('../features/actions/ActionsPage.tsx')).ActionsPage)),
  systems: later(drawnPart(async () => (await import('../features/systems/SystemsPage.tsx')).SystemsPage)),
  system: later(drawnPart(async () => (await import('../features/systems/SystemPage.tsx')).SystemPage)),
  riskAnalyses: later(drawnPart(async () => (await import('../features/risks/RiskAnalysesPage.tsx')).RiskAnalysesPage)),
  riskAnalysis: later(drawnPart(async () => (await import('../features/risks/RiskAnalysisPage.tsx')).RiskAnalysisPage)),
  guidelines: later(drawnPart(async () => (await import('../features/guidelines/GuidelinesPage.tsx')).GuidelinesPage)),
  training: later(drawnPart(async () => (await import('../features/training/TrainingPage.tsx')).TrainingPage)),
  log: later(drawnPart(async () => (await import('../features/log/LogPage.tsx')).LogPage)),
  rights: later(drawnPart(async () => (await import('../features/rights/RightsPage.tsx')).RightsPage)),
  plan: later(drawnPart(async () => (await import('../features/plan/PlanPage.tsx')).PlanPage)),
  review: later(drawnPart(async () => (await import('../features/plan/ReviewPage.tsx')).ReviewPage)),
  afterMeeting: later(drawnPart(async () => (await import('../features/plan/AfterMeetingPage.tsx')).AfterMeetingPage)),
  myData: later(drawnPart(async () => (await import('../features/my-data/MyDataPage.tsx')).MyDataPage)),
  search: later(drawnPart(async () => (await import('../features/search/SearchPage.tsx')).SearchPage)),
  help: later(drawnPart(async () => (await import('../features/about/HelpPage.tsx')).HelpPage)),
  whatIsAi: later(drawnPart(async () => (await import('../features/words/AiPage.tsx')).AiPage)),
  wordList: later(drawnPart(async () => (await import('../features/words/WordListPage.tsx')).WordListPage)),
  sources: later(drawnPart(async () => (await import('../features/about/SourcesPage.tsx')).SourcesPage)),
  about: later(drawnPart(async () => (await import('../features/about/AboutPage.tsx')).AboutPage)),
  accessibility: later(
    drawnPart(async () => (await import('../features/about/AccessibilityPage.tsx')).AccessibilityPage),
  ),
}

export const routes = [
  ...addressNames.map((name) => ({ path: addresses[name].path, Page: pages[name] })),
  { path: '*', Page: later(drawnPart(async () => (await import('./NotFoundPage.tsx')).NotFoundPage)) },
]
