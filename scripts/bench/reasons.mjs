/**
 * Why a limit is not met, for the rows whose names fit: found by measuring, and true of the code as it is. What holds again is
 * taken out.
 * @type {readonly { readonly of: RegExp, readonly why: string }[]}
 */
export const reasons = [
  {
    of: /^start, phone: first paint$/,
    why: 'The page holds the start as it is drawn and its styles, 8 kB where the empty page has a heading; to read them and lay them out is most of the difference (in one trace 35 to 40 ms to read, 30 ms for styles, 75 to 90 ms of layout).',
  },
  {
    of: /^start, (desktop|phone): usable$/,
    why: 'The app takes over a whole start page with its frame and links, the floor draws a heading; libraries and the way they come are the same.',
  },
  {
    of: /: usable, second visit$/,
    why: 'All but the page itself comes from the cache, so it is work alone: in one trace of the phone profile about 75 to 90 ms for the layout of the start, 30 to 45 for the font when it takes the place of the one that stood in, and 70 to take the page over.',
  },
  {
    of: /^start, phone: blocking$/,
    why: 'One task of about 105 ms, in which React takes over the frame of the page; the floor’s longest is about 70.',
  },
  {
    of: /^answer/,
    why: 'The card of the question, the squares of the step, its place in the rail and the word of what is kept are drawn anew, and the answer is written into the browser’s database; the floor ticks a radio.',
  },
  {
    of: /^heap after load$/,
    why: 'The pages that the start leads to are fetched and read while nobody does anything: without them it was 2,710 kB, 1.30 times the floor (one measurement).',
  },
  {
    of: /^heap left by/,
    why: 'Not found. Nodes and listeners are as many after each hundred changes as before; the growth was 702, 174, 165, 76 and 284 kB a hundred.',
  },
  {
    of: /^10000 examples taken in/,
    why: 'Partly known: of 3,000 examples in Node, once, the check for personal data took 328 ms and the schema about 20, where JSON.parse took 37. What handing over each file costs the page was not measured apart.',
  },
  {
    of: /^each later search$/,
    why: 'Not looked into since the words that occur are searched instead of the texts.',
  },
]
