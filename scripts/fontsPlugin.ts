import type { Plugin } from 'vite'
import { cutScreenFont, subsetFonts } from './subsetFonts.mjs'

/** Cuts the fonts of the documents and of the screen before a build, the dev server or a test run needs them. */
export function fonts(): Plugin {
  return {
    name: 'fonts',
    async configResolved() {
      await Promise.all([subsetFonts(), cutScreenFont()])
    },
  }
}
