/** How it stands with keeping the work in this browser: what storage tells and the pages show. */
export type SaveStatus =
  /** `not-kept`: the person chose to save only to a file, or storage was refused from the start. */
  | { readonly kind: 'nothing-yet' | 'saving' | 'not-kept' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** The work is only in this tab: the browser refused, another tab has saved what this one's does not fit into, or a part is missing. */
  | { readonly kind: 'failed'; readonly why: 'refused' | 'other-tab' | 'part-missing' }
