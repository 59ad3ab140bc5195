import type { Plugin } from 'vite'
import { subsetFonts } from './subsetFonts.mjs'

/** Cuts the fonts of the documents before a build, the dev server or a test run needs them. */
export function pdfFonts(): Plugin {
  return {
    name: 'pdf-fonts',
    async configResolved() {
      await subsetFonts()
    },
  }
}
