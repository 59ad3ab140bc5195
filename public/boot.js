// Sets the chosen look before the first paint, so that a dark page never flashes light. The policy forbids inline scripts.
try {
  const { look, language } = JSON.parse(localStorage.getItem('lageskoll-preferences') ?? '{}')
  if (look === 'light' || look === 'dark') document.documentElement.dataset.look = look
  if (language) document.documentElement.lang = language
} catch {
  // Storage refused: the page follows the computer's own look.
}

// The youngest of what the pages are written with (ES2023): without it the second page would break off. index.html says so.
if (!('toSorted' in Array.prototype)) document.documentElement.dataset.start = 'old'

// Files that do not come: index.html tells it of a script, src/parts asks again for a style.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) document.documentElement.dataset.start = 'failed'
    if (target instanceof HTMLLinkElement) target.dataset.missing = ''
  },
  true,
)
