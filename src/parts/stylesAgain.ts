/**
 * Asks once more for the styles of pages that could not be fetched, as `beforePaint.js` has marked them. Vite asks for each only once
 * and would draw the page without them
 * (https://github.com/vitejs/vite/blob/main/packages/vite/src/node/plugins/importAnalysisBuild.ts, `seen`).
 */
export async function stylesAgain(): Promise<void> {
  const failed = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet][data-missing]')
  await Promise.all([...failed].map(replaced))
}

/** Resolves when the style has come or failed again; one that failed does not ask anew by itself. */
const replaced = (link: HTMLLinkElement) =>
  new Promise<void>((resolve) => {
    const again = document.createElement('link')
    again.rel = 'stylesheet'
    again.onload = again.onerror = () => resolve()
    again.href = link.href
    link.replaceWith(again)
  })
