/** A letter's own sign without its dots and accents, so that "overvakning" finds what "övervakning" does. */
export const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')
