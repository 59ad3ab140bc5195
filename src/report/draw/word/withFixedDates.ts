/** Where the time and date of a file stand in its two headers (APPNOTE.TXT, 4.3.7 and 4.3.12). */
const DATE_IN = { local: 10, central: 12 } as const
const CENTRAL = 0x02014b50
/** 1 January 1980, the first day a zip file can tell. */
const FIRST_DAY = 0x00210000

/** The zip file with one date for all it holds: the library writes the time of day, and no two files would be alike. */
export function withFixedDates(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip)
  const view = new DataView(bytes.buffer)
  for (const at of headersIn(view)) view.setUint32(at, FIRST_DAY, true)
  return bytes
}

/** Where every file's date stands: the central directory at the end leads to each file's own header. */
function headersIn(view: DataView): readonly number[] {
  const end = view.byteLength - 22
  const count = view.getUint16(end + 10, true)
  const places: number[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('The Word file has no readable directory')
    places.push(at + DATE_IN.central, view.getUint32(at + 42, true) + DATE_IN.local)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return places
}
