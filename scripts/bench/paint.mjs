/**
 * Clicks in the page and gives the milliseconds until the frame after it was painted and, where asked, a new h1 with it,
 * or the list item of what was clicked in another place of its list.
 * All of it is timed inside the page: the way from Playwright to the browser takes longer than the answer.
 * @param {import('@playwright/test').Locator} target
 * @param {{ untilNewHeading?: boolean, untilMoved?: boolean }} [options]
 * @returns {Promise<number>}
 */
export const clickToPaint = (target, { untilNewHeading = false, untilMoved = false } = {}) =>
  actToPaint(target, 'click', untilNewHeading ? 'heading' : untilMoved ? 'moved' : 'frame')

/**
 * Types one letter more into a field and gives the milliseconds until the frame after it was painted.
 * @param {import('@playwright/test').Locator} target
 * @returns {Promise<number>}
 */
export const typeToPaint = (target) => actToPaint(target, 'type', 'frame')

/**
 * @param {import('@playwright/test').Locator} target
 * @param {'click' | 'type'} act
 * @param {'frame' | 'heading' | 'moved'} until
 * @returns {Promise<number>}
 */
function actToPaint(target, act, until) {
  return target.evaluate(
    async (element, [does, waitsFor]) => {
      const headingNow = () => document.querySelector('h1')
      const before = headingNow()
      const wordsBefore = before?.textContent
      const hasNewHeading = () => {
        const heading = headingNow()
        return heading !== null && (heading !== before || heading.textContent !== wordsBefore)
      }
      // The items of a list that stand before the one that was clicked in.
      const place = () => {
        const item = element.closest('li')
        return [...(item?.parentElement?.children ?? [])].indexOf(item ?? element)
      }
      const placeBefore = waitsFor === 'moved' ? place() : 0
      const isThere = waitsFor === 'heading' ? hasNewHeading : () => place() !== placeBefore
      /** @returns {Promise<void>} */
      const result = () =>
        new Promise((done) => {
          if (isThere()) return done()
          const observer = new MutationObserver(() => {
            if (!isThere()) return
            observer.disconnect()
            done()
          })
          observer.observe(document, { childList: true, subtree: true, characterData: true })
        })
      // A message sent from a frame's callback arrives when that frame has been painted.
      /** @returns {Promise<void>} */
      const paint = () =>
        new Promise((done) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => done()
            port2.postMessage(undefined)
          })
        })

      // Somewhere within a frame, as people click.
      await new Promise((done) => setTimeout(done, 30 + Math.random() * 17))
      const begun = performance.now()
      if (does === 'click' && element instanceof HTMLElement) element.click()
      if (does === 'type' && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
        // Past the setter that React puts on the element, as a key goes.
        const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')
        value?.set?.call(element, `${element.value}x`)
        element.dispatchEvent(new Event('input', { bubbles: true }))
      }
      if (waitsFor !== 'frame') await result()
      await paint()
      return performance.now() - begun
    },
    /** @type {const} */ ([act, until]),
  )
}
