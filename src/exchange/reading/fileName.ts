/** With ".json" or ".docx" after it a name stays within 60 characters, with ".lageskoll" within 65. */
const LONGEST = 55

/**
 * A file name every system takes, without its ending: ASCII, short, with the date kept, no word about a union.
 * A name without a letter or digit is left out.
 */
export function fileNameOf(start: string, name: string, day: string): string {
  const middle = asciiFold(name)
  const room = LONGEST - start.length - day.length - 2
  const cut = middle.slice(0, Math.max(0, room)).replace(/-+$/, '')
  return [start, cut, day].filter((part) => part !== '').join('_')
}

/** Letters to their plain form (å to a, ö to o, ß to ss), everything else to dashes. */
export function asciiFold(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .replaceAll(/[æÆ]/g, 'ae')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll(/[đĐ]/g, 'd')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-zA-Z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
