/** What every file of ours says of itself, and by which it is told from all others: all the work, or one staff meeting. */
export const FORMATS = { work: 'lageskoll-work-file', 'staff-meeting': 'lageskoll-staff-meeting' } as const
/** What a file holds. */
export type FileKind = keyof typeof FORMATS
