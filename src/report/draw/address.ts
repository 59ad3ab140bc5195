/** True for an address that a document may lead to; others (scripts, files) stay words. */
export const isLinkable = (href: string | undefined): href is string =>
  href !== undefined && /^(?:https?|mailto):/i.test(href)
