/** With its ending after it a name stays within so many characters. */
const LONGEST = 60

/**
 * A file name every system takes, without its ending: ASCII, short, with the date kept, no word about a union.
 * A name without a letter or digit is left out. `ending` is what is put after it.
 */
export function fileNameOf(start: string, name: string, day: string, ending = '.docx'): string {
  const middle = asciiFold(name)
  const room = LONGEST - ending.length - start.length - day.length - 2
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
