/** How a format of a document leaves, and where it is drawn. */
type Format =
  /** 'apart': in a worker, since drawing takes long; its code is fetched only then. */
  | { readonly leaves: 'as-file'; readonly drawn: 'apart' | 'at-once'; readonly type: string; readonly ending: string }
  | { readonly leaves: 'as-copied-text' }

/**
 * The formats a document comes in, in the order they are offered. Buttons, drawing and every test of formats take them from
 * here: adding one is a line, its drawing and its words.
 */
export const formats = {
  pdf: { leaves: 'as-file', drawn: 'apart', type: 'application/pdf', ending: 'pdf' },
  word: {
    ...{ leaves: 'as-file', drawn: 'apart', ending: 'docx' },
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  html: { leaves: 'as-file', drawn: 'at-once', type: 'text/html;charset=utf-8', ending: 'html' },
  text: { leaves: 'as-copied-text' },
} as const satisfies { readonly [id: string]: Format }

export type FormatId = keyof typeof formats

export const formatIds = Object.keys(formats) as readonly FormatId[]

type With<Part> = { [F in FormatId]: (typeof formats)[F] extends Part ? F : never }[FormatId]

export type FileFormat = With<{ readonly leaves: 'as-file' }>
export type DrawnApart = With<{ readonly drawn: 'apart' }>

export const isFile = (id: FormatId): id is FileFormat => formats[id].leaves === 'as-file'
export const isDrawnApart = (id: FormatId): id is DrawnApart => isFile(id) && formats[id].drawn === 'apart'
