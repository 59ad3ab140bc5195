import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'

/** Characters of each text: an example file is about 3 kB. */
const LENGTHS = {
  ...{ headline: 60, situation: 400, done: 800, involved: 120, better: 400 },
  ...{ notWorking: 300, evaluation: 200, differently: 200, cost: 60 },
}
const steps = ['understand', 'map', 'influence', 'training', 'dialogue', 'implementation', 'evaluate', 'feedback']

/** The words of the checklist in a random order that is the same each time. */
function createWriter() {
  const content = readdirSync('content/checklist').map((name) => readFileSync(join('content/checklist', name), 'utf8'))
  const words = [...new Set(content.join(' ').match(/\p{L}{3,}/gu))]
  let seed = 1
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  return (/** @type {number} */ length) => {
    let text = ''
    while (text.length < length) text += `${words[Math.floor(random() * words.length)]} `
    return text.slice(0, length).trim()
  }
}

/**
 * Writes so many invented examples, each as a file in a folder, and all of them in one zip.
 * @param {number} count
 * @param {{ folder?: string, zip: string }} to
 */
export function writeManyExamples(count, { folder, zip }) {
  const write = createWriter()
  /** @type {Record<string, Uint8Array>} */
  const files = {}
  for (let at = 0; at < count; at += 1) {
    const texts = Object.fromEntries(Object.entries(LENGTHS).map(([name, length]) => [name, write(length)]))
    const facts = { step: steps[at % steps.length], theme: 'cooperation', sector: 'region', size: 'up-to-50' }
    const days = { from: 'not-set', until: 'not-set', evaluatedOn: 'not-set' }
    const example = {
      ...{ format: 'lageskoll-good-example', formatVersion: 1, id: `bench-${at}`, version: 1, language: 'sv' },
      ...{ isInvented: true, audience: 'open', texts, facts: { ...facts, systemKind: 'not-answered', ...days } },
    }
    const text = `${JSON.stringify(example, null, 1)}\n`
    const name = `example-${at}.json`
    files[name] = new TextEncoder().encode(text)
    if (folder) writeFileSync(join(folder, name), text)
  }
  writeFileSync(zip, zipSync(files, { level: 1 }))
}
