import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { content } from './scripts/contentPlugin.ts'
import { fonts } from './scripts/fontsPlugin.ts'
import { hosting } from './scripts/hostingPlugin.ts'
import { securityPolicy } from './scripts/securityPolicyPlugin.ts'
import { serviceWorker } from './scripts/serviceWorkerPlugin.ts'
import { beforePaint, startPage } from './scripts/startPagePlugin.ts'

/**
 * The router's package names its development build alone, whatever is built; the other is smaller and warns of nothing. What it
 * makes while it is read, and names for a debugger, would keep in the start what no page uses: forms, scripts, scrolling.
 */
const routerAsReleased: Plugin = {
  name: 'router-as-released',
  apply: 'build',
  config: () => ({ resolve: { alias: { 'react-router': '/node_modules/react-router/dist/production/index.mjs' } } }),
  transform: {
    filter: { id: /react-router\/dist\/production\/chunk-/ },
    handler: (code) =>
      code
        .replaceAll(/^\w+\.displayName = "[^"]+";$/gm, '')
        .replaceAll(/(?<== )(?=React\d*\.(?:createContext|forwardRef)\()/g, '/* @__PURE__ */ '),
  },
}

/** What every edition of the app is built with. */
export const everyEdition = {
  plugins: [content(), fonts(), beforePaint(), routerAsReleased, react()],
  resolve: {
    alias: {
      // jsPDF's optional parts (HTML rendering) are never used and would add 106 kB.
      html2canvas: '/src/report/draw/pdf/notUsed.ts',
      dompurify: '/src/report/draw/pdf/notUsed.ts',
      canvg: '/src/report/draw/pdf/notUsed.ts',
    },
  },
}

export default defineConfig({
  // Relative addresses: the build works in any folder of any static host.
  base: './',
  ...everyEdition,
  plugins: [...everyEdition.plugins, startPage(), securityPolicy(), hosting(), serviceWorker()],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What is asked for has its name; what several of those share is a number alone. The start names them all, and words cost.
        chunkFileNames: ({ isDynamicEntry }) => (isDynamicEntry ? 'assets/[name]-[hash:7].js' : 'assets/[hash:7].js'),
        codeSplitting: {
          // All that the start needs in one file: it compresses better than many, and is asked for at once.
          groups: [{ name: 'start', tags: ['$initial'] }],
        },
      },
    },
  },
  worker: { format: 'es' },
})
