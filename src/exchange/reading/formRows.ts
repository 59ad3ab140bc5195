import { Parser } from 'htmlparser2'
import { type FormMark, readMark } from '../../schema/answerForm.ts'

/** An answer as it was found at its mark; '' where its place was left empty. */
export type FoundAnswer = FormMark & { readonly text: string }

/** Longer than any answer: the rest of it is not taken along. */
const LONGEST = 10_000
/** More than any form has: what holds more is no form of ours. */
const MOST_ANSWERS = 5000

/** What each element means to the reading, by its local name: the same table in Word's XML and in a web page. */
const ROW = new Set(['tr'])
const CELL = new Set(['tc', 'td', 'th'])
const LINE = new Set(['p', 'li', 'div', 'br', 'cr'])
/** Nothing that runs, looks or was taken away is an answer: scripts, styles, and what a Word file keeps of changes. */
const SILENT = new Set(['script', 'style', 'template', 'del', 'movefrom', 'instrtext', 'deltext'])

type Cell = { text: string; hasField: boolean }
type Textarea = { readonly mark: FormMark | undefined; text: string }

/**
 * Every answer in a form, whether it stands in a field or in the cell after its mark. The text is taken as it is: what it
 * means is for others to say, and nothing in it runs.
 */
export function formRows(text: string, kind: 'word' | 'page'): readonly FoundAnswer[] {
  const reading = new Reading(kind)
  const parser = new Parser(reading, { xmlMode: kind === 'word', decodeEntities: true })
  parser.end(text)
  return reading.answers()
}

class Reading {
  private readonly rows: Cell[][] = []
  private readonly found: FoundAnswer[] = []
  /** Chosen answers of a field, by its mark; a field that nobody chose in has none. */
  private readonly chosen = new Map<string, { readonly mark: FormMark; readonly values: string[] }>()
  private silent = 0
  /** In Word text stands in runs of text alone; in a page it stands anywhere. */
  private isText: boolean
  private textarea: Textarea | undefined

  constructor(private readonly kind: 'word' | 'page') {
    this.isText = kind === 'page'
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const tag = localName(name)
    if (SILENT.has(tag)) this.silent += 1
    else if (ROW.has(tag)) this.rows.push([])
    else if (CELL.has(tag)) this.row?.push({ text: '', hasField: false })
    else if (tag === 't' && this.kind === 'word') this.isText = true
    else if (tag === 'tab') this.add(' ')
    else if (tag === 'nobreakhyphen') this.add('-')
    else if (tag === 'br' || tag === 'cr') this.add('\n')
    else if (tag === 'textarea') this.textarea = { mark: readMark(attributes.name ?? ''), text: '' }
    else if (tag === 'input') this.choose(attributes)
  }

  ontext(text: string): void {
    if (this.silent > 0) return
    if (this.textarea) this.textarea.text += text.slice(0, LONGEST)
    else if (this.isText) this.add(text)
  }

  onclosetag(name: string): void {
    const tag = localName(name)
    if (SILENT.has(tag)) this.silent -= 1
    else if (tag === 't' && this.kind === 'word') this.isText = false
    else if (tag === 'textarea') this.endTextarea()
    else if (ROW.has(tag)) this.endRow()
    else if (LINE.has(tag) && tag !== 'br' && tag !== 'cr') this.add('\n')
  }

  answers(): readonly FoundAnswer[] {
    const fromFields = [...this.chosen.values()].map(({ mark, values }) => ({ ...mark, text: values.join('\n') }))
    return [...this.found, ...fromFields]
  }

  private get row(): Cell[] | undefined {
    return this.rows.at(-1)
  }

  private add(text: string): void {
    const cell = this.row?.at(-1)
    // The days in a form are held together by hyphens that some programs hand back as a sign of its own.
    if (cell && cell.text.length < LONGEST) cell.text = (cell.text + text.replaceAll('\u2011', '-')).slice(0, LONGEST)
  }

  private keep(mark: FormMark, text: string): void {
    if (this.found.length < MOST_ANSWERS) this.found.push({ ...mark, text: text.trim() })
  }

  private choose({ name = '', value = '', ...attributes }: Readonly<Record<string, string>>): void {
    const mark = readMark(name)
    const cell = this.row?.at(-1)
    if (!mark) return
    if (cell) cell.hasField = true
    if (this.chosen.size >= MOST_ANSWERS) return
    const key = `${mark.number}-${mark.system}`
    const field = this.chosen.get(key) ?? { mark, values: [] }
    this.chosen.set(key, field)
    if ('checked' in attributes && !field.values.includes(value)) field.values.push(value.slice(0, LONGEST))
  }

  private endTextarea(): void {
    const field = this.textarea
    const cell = this.row?.at(-1)
    this.textarea = undefined
    if (field?.mark === undefined) return
    if (cell) cell.hasField = true
    this.keep(field.mark, field.text)
  }

  /** The cell after a mark is its answer, unless a field is. */
  private endRow(): void {
    const cells = this.rows.pop() ?? []
    for (const [index, { text }] of cells.entries()) {
      const mark = readMark(text)
      const answer = cells[index + 1]
      if (mark && answer && !answer.hasField) this.keep(mark, answer.text)
    }
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()
