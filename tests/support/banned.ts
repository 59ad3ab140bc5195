/** What no text of ours may say (docs/rules/words.md); each is the beginning of a word. */
export const bannedWords = [
  ...['bevisar', 'visar att ni', 'sämre än riket', 'bland de sämsta', 'snittet', 'signifikant', 'beror på'],
  ...['i landet', 'riket', 'nationellt'],
  ...['the country', 'nationally', 'national average', 'proves', 'significantly'],
] as const

export const banned = new RegExp(`(?<!\\p{L})(?:${bannedWords.join('|')})`, 'iu')
