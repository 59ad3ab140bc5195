// Sets the chosen look before the first paint, so that a dark page never flashes light. The policy forbids inline scripts.
try {
  const { look, language } = JSON.parse(localStorage.getItem('lageskoll-preferences') ?? '{}')
  if (look === 'light' || look === 'dark') document.documentElement.dataset.look = look
  if (language === 'en') document.documentElement.lang = 'en'
} catch {
  // Storage refused: the page follows the computer's own look.
}

// A script of the start that could not be fetched: the page's own sentence is shown at once.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) document.documentElement.dataset.start = 'failed'
  },
  true,
)
