// Sets the chosen look before the first paint, so that a dark page never flashes light. The policy forbids inline scripts.
try {
  const { look, language } = JSON.parse(localStorage.getItem('lageskoll-preferences') ?? '{}')
  if (look === 'light' || look === 'dark') document.documentElement.dataset.look = look
  if (language === 'en') document.documentElement.lang = 'en'
} catch {
  // Storage refused: the page follows the computer's own look.
}

// Files that do not come: index.html tells it of a script, src/parts asks again for a style.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) document.documentElement.dataset.start = 'failed'
    if (target instanceof HTMLLinkElement) target.dataset.missing = ''
  },
  true,
)
