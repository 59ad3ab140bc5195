/** How a question of the employer's form is answered. */
type FormAnswer = 'words' | 'day' | 'choice' | 'kinds'

/**
 * The questions that the employer is asked about a system. The number is the question's mark in files that are out: it stays
 * with its question for good, whatever the order, and is never used for another.
 */
export const formQuestions = {
  purpose: { number: 1, answer: 'words' },
  supplier: { number: 2, answer: 'words' },
  status: { number: 3, answer: 'choice' },
  affected: { number: 4, answer: 'words' },
  decidedBy: { number: 5, answer: 'words' },
  decidedOn: { number: 6, answer: 'day' },
  data: { number: 7, answer: 'kinds' },
  dataKept: { number: 8, answer: 'words' },
  logging: { number: 9, answer: 'words' },
  trainedOnOurs: { number: 10, answer: 'words' },
  ranksOrMeasures: { number: 11, answer: 'choice' },
  decidesAboutStaff: { number: 12, answer: 'choice' },
  riskAnalysis: { number: 13, answer: 'choice' },
  dataProtection: { number: 14, answer: 'choice' },
  followUp: { number: 15, answer: 'words' },
  owner: { number: 16, answer: 'words' },
} as const satisfies { readonly [question: string]: { readonly number: number; readonly answer: FormAnswer } }

export type FormQuestion = keyof typeof formQuestions
export const formQuestionIds = Object.keys(formQuestions) as readonly FormQuestion[]

/** The questions whose answers have no place in the register of their own: they stand beside it, as the employer wrote them. */
const ownQuestions = ['dataKept', 'logging', 'trainedOnOurs', 'followUp'] as const
export type OwnFormQuestion = (typeof ownQuestions)[number]
export const isOwnFormQuestion = (question: FormQuestion): question is OwnFormQuestion =>
  ownQuestions.some((one) => one === question)

/** Which question of which system a row of a form asks, as its file says it. */
export type FormMark = { readonly number: number; readonly system: string }

/** Stands in the file in place of the system's id: short enough for a cell, and nobody is tempted to mend it. */
export function systemMark(systemId: string): string {
  // FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): tells systems of one workplace apart, and hides nothing.
  let hash = 0x811c9dc5
  for (const sign of systemId) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}

export const markSays = ({ number, system }: FormMark): string => `F${number}-${system}`

/** As programs may have changed it: in capitals, with a hyphen that does not break, or a dash. */
const MARK = /^\s*F(\d{1,2})\s?[-\u2010-\u2013]\s?([0-9a-z]{1,7})\s*$/i

export function readMark(text: string): FormMark | undefined {
  const [, number, system] = MARK.exec(text) ?? []
  return number === undefined || system === undefined
    ? undefined
    : { number: Number(number), system: system.toLowerCase() }
}
