import type { Plugin } from 'vite'

const BOOT = '<script src="./boot.js"></script>'

/**
 * Names what the start needs before `boot.js`, which holds the parser up until it has come and run: all of it is asked for at
 * once. The font is among it, so that no text moves when it comes.
 */
export function oneWave(): Plugin {
  return {
    name: 'one-wave',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const font = Object.keys(bundle).find((file) => /\bletters-[^/]*\.woff2$/.test(file))
        const style = /<link rel="stylesheet"[^>]* href="([^"]+)"/.exec(html)?.[1]
        const scripts = [
          ...html.matchAll(/<(?:script type="module"|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)"/g),
        ].map(([, address]) => address)
        if (!html.includes(BOOT) || !font || !style || scripts.length === 0)
          throw new Error('The page lacks boot.js, a font, a style or a script that the start needs')
        const links = [
          ...scripts.map((src) => `<link rel="modulepreload" crossorigin href="${src}">`),
          `<link rel="preload" as="style" crossorigin href="${style}">`,
          `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}">`,
        ]
        return html.replace(BOOT, [...links, BOOT].join('\n    '))
      },
    },
  }
}
