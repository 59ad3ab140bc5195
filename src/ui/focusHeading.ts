/** The page's heading takes the focus: what was pressed goes, and the heading says where one is. */
export const focusHeading = (): void => document.querySelector<HTMLElement>('main h1')?.focus()
