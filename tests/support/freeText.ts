import { nouns } from '../../src/schema/nouns.ts'
import type { AppRecord } from '../../src/schema/record.ts'

type Schema = {
  readonly type: string
  readonly literal?: string
  readonly pipe?: readonly unknown[]
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly Schema[]
  readonly item?: Schema
  readonly wrapped?: Schema
  readonly value?: Schema
}

/** Where a record of any kind can hold whatever a person writes: every text of its schema that no rule narrows. */
export function freeTextPaths(): readonly string[] {
  return Object.entries(nouns).flatMap(([kind, noun]) => {
    const schema = noun.schema as unknown as Schema
    return [...new Set(pathsIn(schema))].map((path) => `${kind}${path}`)
  })
}

function pathsIn(schema: Schema): readonly string[] {
  const { type, pipe, entries, options, item, wrapped, value } = schema
  if (type === 'string') return pipe === undefined ? [''] : []
  if (entries) return Object.entries(entries).flatMap(([key, inner]) => pathsIn(inner).map((path) => `.${key}${path}`))
  // A union's options are schemas, a picklist's are its texts.
  if (options) return options.filter((one) => typeof one === 'object').flatMap(pathsIn)
  if (item) return pathsIn(item).map((path) => `[]${path}`)
  if (type === 'record' && value) return pathsIn(value).map((path) => `.*${path}`)
  return wrapped ? pathsIn(wrapped) : []
}

/** Markers that no document holds by itself, each with the field it stands for. */
export class Markers {
  readonly fields: { readonly marker: string; readonly path: string; readonly record: AppRecord }[] = []

  /** The same record with a marker in every text a person can write. */
  mark<R extends AppRecord>(record: R): R {
    const free = new Set(freeTextPaths())
    const walk = (value: unknown, path: string): unknown => {
      if (typeof value === 'string' && free.has(path)) return this.next(path, record)
      if (Array.isArray(value)) return value.map((one) => walk(one, `${path}[]`))
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, `${path}.${key}`)]))
    }
    return walk(record, record.kind) as R
  }

  private next(path: string, record: AppRecord): string {
    const marker = `QX${this.fields.length + 1}XQ`
    this.fields.push({ marker, path, record })
    return marker
  }

  /** Which of them stand in a text. */
  foundIn(text: string): ReadonlySet<string> {
    return new Set(this.fields.filter(({ marker }) => text.includes(marker)).map(({ marker }) => marker))
  }
}
