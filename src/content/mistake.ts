import type { BaseIssue } from 'valibot'

/** What is wrong in a content file, told so that an editor can mend it: where, what was expected, what came. */
export type Mistake = {
  readonly file: string
  readonly path: string
  readonly expected: string
  readonly found: string
}

type Issue = BaseIssue<unknown>

/** Puts a schema's complaint into the four words an editor needs. */
export function describeIssue(file: string, issue: Issue): Mistake {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.')
  return { file, path, expected: expectedBy(issue), found: foundIn(issue) }
}

function expectedBy({ kind, type, expected, message }: Issue): string {
  if (type === 'strict_object' && expected === 'never') return 'no key of that name'
  if (type === 'strict_object' && expected?.startsWith('"')) return `the key ${expected}`
  if (kind === 'schema') return expected ?? message
  // Our own messages say what is expected; valibot's own begin with "Invalid".
  if (!message.startsWith('Invalid ')) return message
  return type.endsWith('length') ? `a length of ${expected ?? message}` : (expected ?? message)
}

function foundIn({ type, received, input }: Issue): string {
  if (type === 'min_length' && typeof input === 'string') return JSON.stringify(input)
  return received === 'undefined' ? 'nothing' : received
}

export const tellMistake = ({ file, path, expected, found }: Mistake): string =>
  `${file}${path === '' ? '' : ` at ${path}`}: expected ${expected}, found ${found}`
