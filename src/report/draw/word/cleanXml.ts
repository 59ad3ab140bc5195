/** What XML 1.0 cannot carry: controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF (w3.org/TR/xml, Char). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** The one door for text into a Word file; everything else, emoji and writing from right to left too, stays as it is. */
export const cleanXml = (text: string): string => text.replaceAll(FORBIDDEN, '')
