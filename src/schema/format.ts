/** What every work file says of itself, and by which our files are told from all others. */
export const FORMAT = 'lageskoll-work-file'
