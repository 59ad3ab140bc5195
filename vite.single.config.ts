import { defineConfig } from 'vite'
import { singleFile } from './scripts/singleFilePlugin.ts'
import { everyEdition } from './vite.config.ts'

/** The edition in one HTML file, which runs from a disk or a USB stick (docs/decisions/0043). */
export default defineConfig({
  ...everyEdition,
  mode: 'single',
  base: './',
  plugins: [...everyEdition.plugins, singleFile()],
  build: {
    outDir: 'dist-single',
    target: 'es2022',
    copyPublicDir: false,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: { output: { codeSplitting: false } },
  },
  worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
})
