/** What is no word: what is filled in, what surrounds a link, and another text that is put in. */
const BETWEEN = /(\{\{?[^{}]*\}?\}|\$t\([^)]*\)|<\/?\w+\/?>)/

const inWords = (text: string, say: (words: string) => string): string =>
  text
    .split(BETWEEN)
    .map((part, index) => (index % 2 === 0 ? say(part) : part))
    .join('')

const ACCENTED = new Map(Object.entries({ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', å: 'å', ä: 'ä', ö: 'ö' }))

/** A text longer by a share, within its words, since long words are what a narrow page cannot hold: vowels stand twice. */
export const longer = (text: string, share: number): string =>
  inWords(text, (words) => {
    let owed = 0
    return words.replaceAll(/./gsu, (sign) => {
      owed += share
      const added = ACCENTED.get(sign.toLowerCase())
      if (added === undefined || owed < 1) return sign
      const times = Math.min(2, Math.floor(owed))
      owed -= times
      return sign + added.repeat(times)
    })
  })

const LATIN = Array.from('abcdefghijklmnopqrstuvwxyzåäö')
const ARABIC = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويپچ')

/** A text in letters that are written from right to left, each for one of ours: nothing to read, and all of it to look at. */
export const mirrored = (text: string): string =>
  inWords(text, (words) =>
    words.replaceAll(/\p{L}/gu, (letter) => ARABIC[LATIN.indexOf(letter.toLowerCase())] ?? letter),
  )
