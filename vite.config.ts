import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { content } from './scripts/contentPlugin.ts'
import { fonts } from './scripts/fontsPlugin.ts'
import { securityPolicy } from './scripts/securityPolicyPlugin.ts'

export default defineConfig({
  // Relative addresses: the build works in any folder of any static host.
  base: './',
  plugins: [content(), fonts(), securityPolicy(), react()],
  resolve: {
    alias: {
      // jsPDF's optional parts (HTML rendering) are never used and would add 106 kB.
      html2canvas: '/src/report/draw/pdf/notUsed.ts',
      dompurify: '/src/report/draw/pdf/notUsed.ts',
      canvg: '/src/report/draw/pdf/notUsed.ts',
    },
  },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
})
