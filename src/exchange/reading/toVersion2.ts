type Found = Readonly<Record<string, unknown>>

/** The chapters there were when a plan could only have all pages or one. */
const CHAPTERS: Readonly<Record<string, unknown>> = {
  'by-answers': 'by-answers',
  'page-1': [],
  'all-pages': ['proposals', 'steps', 'open-questions', 'comparison', 'method'],
}

/**
 * Version 2: an action has a level, a check and what the employer answered; a plan has chapters in place of an extent, and a
 * look. What does not fit passes through as it is, and is refused by the schema afterwards.
 */
export const toVersion2 = (records: readonly unknown[]): readonly unknown[] =>
  records.map((record) => {
    if (!isFound(record)) return record
    if (record.kind === 'action') return withOutcome(record)
    return record.kind === 'plan' ? withChapters(record) : record
  })

const isFound = (record: unknown): record is Found => typeof record === 'object' && record !== null

const withOutcome = (action: Found): Found => ({
  ...action,
  level: 'not-set',
  check: { on: 'not-set', text: '' },
  outcome: { kind: 'none' },
})

const withChapters = ({ extent, ...plan }: Found): Found => ({
  ...plan,
  chapters: CHAPTERS[String(extent)],
  size: 'normal',
  ink: 'colour',
  outcomeNotes: [],
})
