import { type AddressName, addresses, addressNames } from '../addresses/index.ts'
import { HomePage } from '../features/home/HomePage.tsx'
import { type LatePage, later } from './later.ts'
import { pageParts } from './pageParts.ts'

/** The page of every address; all but the start page are fetched when they are first opened. */
const pages: { readonly [N in AddressName]: LatePage } = {
  home: { Page: HomePage, ahead: () => Promise.resolve() },
  quickCheck: later(async () => (await import('../features/quick-check/QuickCheckPage.tsx')).QuickCheckPage),
  standing: later(async () => (await import('../features/quick-check/StandingPage.tsx')).StandingPage),
  overview: later(async () => (await import('../features/overview/OverviewPage.tsx')).OverviewPage),
  followUp: later(async () => (await import('../features/follow-up/FollowUpPage.tsx')).FollowUpPage),
  workplaces: later(async () => (await import('../features/workplaces/WorkplacesPage.tsx')).WorkplacesPage),
  checklist: later(async () => (await import('../features/steps/ChecklistPage.tsx')).ChecklistPage),
  step: later(async () => (await import('../features/steps/StepPage.tsx')).StepPage),
  compare: later(async () => (await import('../features/compare/ComparePage.tsx')).ComparePage),
  staffMeetings: later(async () => (await import('../features/staff-meeting/StaffMeetingsPage.tsx')).StaffMeetingsPage),
  prepareLatest: later(async () => (await import('../features/staff-meeting/PreparePage.tsx')).PreparePage),
  wallOfLatest: later(async () => (await import('../features/staff-meeting/ShowPage.tsx')).ShowPage),
  staffMeeting: later(async () => (await import('../features/staff-meeting/StaffMeetingPage.tsx')).StaffMeetingPage),
  prepare: later(async () => (await import('../features/staff-meeting/PreparePage.tsx')).PreparePage),
  count: later(async () => (await import('../features/staff-meeting/CountPage.tsx')).CountPage),
  wall: later(async () => (await import('../features/staff-meeting/ShowPage.tsx')).ShowPage),
  leader: later(async () => (await import('../features/staff-meeting/LeaderPage.tsx')).LeaderPage),
  actions: later(async () => (await import('../features/actions/ActionsPage.tsx')).ActionsPage),
  systems: later(async () => (await import('../features/systems/SystemsPage.tsx')).SystemsPage),
  system: later(async () => (await import('../features/systems/SystemPage.tsx')).SystemPage),
  returnedForm: later(async () => (await import('../features/answers/ReturnedFormPage.tsx')).ReturnedFormPage),
  riskAnalyses: later(async () => (await import('../features/risks/RiskAnalysesPage.tsx')).RiskAnalysesPage),
  riskAnalysis: later(async () => (await import('../features/risks/RiskAnalysisPage.tsx')).RiskAnalysisPage),
  groundwork: later(async () => (await import('../features/groundwork/GroundworkPage.tsx')).GroundworkPage),
  guidelines: later(async () => (await import('../features/guidelines/GuidelinesPage.tsx')).GuidelinesPage),
  training: later(async () => (await import('../features/training/TrainingPage.tsx')).TrainingPage),
  log: later(async () => (await import('../features/log/LogPage.tsx')).LogPage),
  rights: later(async () => (await import('../features/rights/RightsPage.tsx')).RightsPage),
  plan: later(async () => (await import('../features/plan/PlanPage.tsx')).PlanPage),
  review: later(async () => (await import('../features/plan/ReviewPage.tsx')).ReviewPage),
  afterMeeting: later(async () => (await import('../features/plan/AfterMeetingPage.tsx')).AfterMeetingPage),
  documents: later(async () => (await import('../features/documents/DocumentsPage.tsx')).DocumentsPage),
  examples: later(async () => (await import('../features/examples/ExamplesPage.tsx')).ExamplesPage),
  packs: later(async () => (await import('../features/examples/packs/PacksPage.tsx')).PacksPage),
  newExample: later(async () => (await import('../features/examples/ExamplePage.tsx')).ExamplePage),
  example: later(async () => (await import('../features/examples/ExamplePage.tsx')).ExamplePage),
  shareExample: later(async () => (await import('../features/examples/SharePage.tsx')).SharePage),
  centre: later(async () => (await import('../features/centre/CentrePage.tsx')).CentrePage),
  myData: later(async () => (await import('../features/my-data/MyDataPage.tsx')).MyDataPage),
  handOver: later(async () => (await import('../features/my-data/HandOverPage.tsx')).HandOverPage),
  merge: later(async () => (await import('../features/my-data/merging/MergePage.tsx')).MergePage),
  search: later(async () => (await import('../features/search/SearchPage.tsx')).SearchPage),
  help: later(async () => (await import('../features/about/HelpPage.tsx')).HelpPage),
  whatIsAi: later(async () => (await import('../features/words/AiPage.tsx')).AiPage),
  wordList: later(async () => (await import('../features/words/WordListPage.tsx')).WordListPage),
  sources: later(async () => (await import('../features/about/SourcesPage.tsx')).SourcesPage),
  about: later(async () => (await import('../features/about/AboutPage.tsx')).AboutPage),
  privacy: later(async () => (await import('../features/about/PrivacyPage.tsx')).PrivacyPage),
  accessibility: later(async () => (await import('../features/about/AccessibilityPage.tsx')).AccessibilityPage),
}

/** A page's own code, before anybody opens it; rejects where it does not come. */
export const pageAhead = (name: AddressName): Promise<unknown> => pages[name].ahead()

const NOT_FOUND = later(async () => (await import('./NotFoundPage.tsx')).NotFoundPage)

export const routes = [
  ...addressNames.map((name) => ({ path: addresses[name].path, Page: pages[name].Page, parts: pageParts[name] })),
  { path: '*', Page: NOT_FOUND.Page, parts: undefined },
]
