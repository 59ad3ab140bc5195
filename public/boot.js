// Sets the chosen look before the first paint, so that a dark page never flashes light. The policy forbids inline scripts.
try {
  const { look, language } = JSON.parse(localStorage.getItem('lageskoll-preferences') ?? '{}')
  if (look === 'light' || look === 'dark') document.documentElement.dataset.look = look
  if (language) document.documentElement.lang = language
} catch {
  // Storage refused: the page follows the computer's own look.
}

// The youngest of what the pages are written with (ES2023, and patterns that look behind): without it they would break off.
// index.html says so. Made of a text: written as a pattern it would break this file off too.
const lookingBehind = '(?<!a)b'
try {
  new RegExp(lookingBehind)
  if (!('toSorted' in Array.prototype)) document.documentElement.dataset.start = 'old'
} catch {
  document.documentElement.dataset.start = 'old'
}

// Files that do not come: index.html tells it of a script, also of one that cannot be read; src/parts asks again for a style.
addEventListener(
  'error',
  ({ target }) => {
    const isStart = target === window && document.querySelector('.start-failed') !== null
    if (isStart || target instanceof HTMLScriptElement) document.documentElement.dataset.start = 'failed'
    if (target instanceof HTMLLinkElement) target.dataset.missing = ''
  },
  true,
)
