/** What the page tells by itself, as it stands now. */
export const toldNow = (): string =>
  [...document.querySelectorAll('[role=status], [role=alert]')].map((region) => region.textContent).join('\n')

/**
 * Watches for status regions that come with the words they tell: a screen reader reads what changes in a region, and never
 * what it came with. One that comes with a part of the page, as a state among other words, is read there. Asked, it tells
 * those that came so, and stops.
 */
export function statusesBornWithWords(): () => readonly string[] {
  const born: Element[] = []
  const take = (records: readonly MutationRecord[]) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element)
        for (const one of [node, ...node.querySelectorAll('*')])
          if (one.matches('[role=status]') && one.textContent === node.textContent) born.push(one)
  }
  const watch = new MutationObserver(take)
  watch.observe(document.body, { subtree: true, childList: true })
  return () => {
    take(watch.takeRecords())
    watch.disconnect()
    return born.filter((one) => one.isConnected && one.textContent.trim() !== '').map((one) => one.textContent)
  }
}
