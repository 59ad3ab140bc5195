import { createPacks, type PackStore } from './createPacks.ts'

/** One for the window: what is not kept by the browser lives on while other pages are open. */
export const packs: PackStore = createPacks()
