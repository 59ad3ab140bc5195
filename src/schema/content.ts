import type { About } from './about.ts'
import type { Checklist } from './checklist.ts'
import type { Law } from './legalHook.ts'
import type { Figures } from './nationalFigure.ts'
import type { Source } from './source.ts'

/** The parts that content is fetched in: a page asks only for those it shows. */
export type ContentIn = {
  readonly checklist: Checklist
  readonly figures: Figures
  readonly law: Law
  readonly sources: readonly Source[]
  readonly about: About
}

export type ContentPart = keyof ContentIn
