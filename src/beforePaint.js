// Runs in the page before its first paint: the build writes it into index.html, and its hash into the policy
// (scripts/startPagePlugin.ts). What it reads and sets is told apart from the app's own code, which has not come yet.
{
  const page = document.documentElement.dataset
  /** @type {import('./schema/preferences.ts').Preferences} */
  let preferences = {}
  let hasKept = false
  try {
    preferences = JSON.parse(localStorage.getItem('lageskoll-preferences') ?? '{}') ?? {}
    hasKept = localStorage.getItem('lageskoll-kept') !== null
  } catch {
    // Storage refused or damaged: the page as it is for whoever is here for the first time.
  }
  const { look, language, keep, copiedAt } = preferences
  // A dark page never flashes light.
  if (look === 'light' || look === 'dark') page.look = look
  // index.html holds the start page as it is in its own language before anything is kept; whoever has another sees its frame alone.
  const isStart = /^#?\/?$/.test(location.hash)
  const built = document.documentElement.lang
  const isAsBuilt = (language ?? built) === built && !hasKept && !keep && !copiedAt
  if (language) document.documentElement.lang = language
  if (language && RIGHT_TO_LEFT.includes(language)) document.documentElement.dir = 'rtl'
  page.first = isStart ? (isAsBuilt ? 'start' : 'blank') : 'frame'
  // Another page needs the list of pages with the first script: the start does without (app/routes.ts).
  if (page.first !== 'start' && page.latePages) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = page.latePages
    document.head.append(link)
  }

  // The youngest of what the pages are written with (ES2023, and patterns that look behind): without it they would break off.
  // index.html says so. Made of a text: written as a pattern it would break this script off too.
  const lookingBehind = '(?<!a)b'
  try {
    new RegExp(lookingBehind)
    if (!('toSorted' in Array.prototype)) page.start = 'old'
  } catch {
    page.start = 'old'
  }

  // Files that do not come: index.html tells it of a script, also of one that cannot be read; src/parts asks again for a style.
  addEventListener(
    'error',
    ({ target }) => {
      const isStart = target === window && page.first !== 'drawn'
      if (isStart || target instanceof HTMLScriptElement) page.start = 'failed'
      if (target instanceof HTMLLinkElement) target.dataset.missing = ''
    },
    true,
  )

  // What is pressed before the app listens shows that it was, and is pressed again once it does (main.tsx).
  addEventListener(
    'click',
    (event) => {
      const { target, ctrlKey, metaKey, shiftKey } = event
      const pressed = target instanceof Element ? target.closest('#root :is(a, button)') : null
      if (page.first !== 'start' || !(pressed instanceof HTMLElement) || ctrlKey || metaKey || shiftKey) return
      event.preventDefault()
      for (const before of document.querySelectorAll('[data-pressed]')) before.removeAttribute('data-pressed')
      pressed.dataset.pressed = ''
    },
    true,
  )
}
