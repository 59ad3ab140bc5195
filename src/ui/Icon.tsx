/** Drawn after Lucide (ISC licence): a square of 24, a line of 2, each a single path. */
const PATHS = {
  overview: 'M4 11.5 12 4l8 7.5M6 10v10h12V10',
  checklist: 'm3.5 6.5 1.6 1.6L8 5M3.5 16.5l1.6 1.6L8 15M12 7h8.5M12 17h8.5',
  groundwork: 'M3 7.5a2 2 0 0 1 2-2h4L11 8h8a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
  staffMeetings:
    'M5.8 8a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0M3 19.5c0-3.4 2.6-5.7 6-5.7s6 2.3 6 5.7M15.5 5.1a3.2 3.2 0 0 1 0 5.8M17.8 14.3c2 .8 3.2 2.6 3.2 5.2',
  plan: 'M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12.5h7M9 16.5h5',
  data: 'M4.5 5h15A1.5 1.5 0 0 1 21 6.5v3a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 9.5v-3A1.5 1.5 0 0 1 4.5 5zM4.5 13h15a1.5 1.5 0 0 1 1.5 1.5v3a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5v-3A1.5 1.5 0 0 1 4.5 13zM6.5 8h.01M6.5 16h.01',
  help: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M9.6 9.3a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.9M12 17h.01',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  search: 'M3.5 10.5a7 7 0 1 0 14 0 7 7 0 1 0-14 0M15.6 15.6 20.5 20.5',
  hide: 'M4 4l16 16M10 5.3A9.7 9.7 0 0 1 12 5.1c5 0 8.3 4 9.3 6.9a12 12 0 0 1-2.6 3.9M6.3 7.3A11.8 11.8 0 0 0 2.7 12C3.7 14.9 7 18.9 12 18.9c1.6 0 3-.4 4.2-1',
  more: 'M4 7h16M4 12h16M4 17h16',
  right: 'm9.5 6 6 6-6 6',
  down: 'm6 9.5 6 6 6-6',
  up: 'm6 14.5 6-6 6 6',
  systems:
    'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 19 19H5a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 5 5zM3.5 10h17M3.5 14.5h17M10 10v9',
  riskAnalyses: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17h.01',
  guidelines: 'M6 3h8.5L19 7.5V21H6zM14 3v5h5',
  training: 'M2.5 9.5 12 5l9.5 4.5L12 14zM6.5 11.5V16c1.5 1.5 3.5 2.2 5.5 2.2s4-.7 5.5-2.2v-4.5M21.5 9.5V15',
  rights: 'M12 4v16M7.5 20h9M5 7h14M5 7l-2.5 6.5h5zM19 7l-2.5 6.5h5z',
  compare: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
  examples: 'M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5v9a1.5 1.5 0 0 1-1.5 1.5H9.2L4 20z',
  log: 'M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 2',
} as const
export type IconName = keyof typeof PATHS

/** A small picture beside words that say the same; never alone. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)
