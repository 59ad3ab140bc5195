import { expect, it } from 'vitest'
import { parseContent } from '../../src/content/parseContent.ts'
import { contentFiles, mistake, mistakesIn, UNDERSTAND } from '../support/editedContent.ts'

const IN_ENGLISH = UNDERSTAND.replace('content/', 'content/translations/en/')
const withFile = (path: string, text: string) => [...contentFiles, { path, text }]

it('what a language says in a file of its own stands beside the rest, by the ids on the way to it', () => {
  const result = parseContent(withFile(IN_ENGLISH, JSON.stringify({ 'questions.guidelines.label': 'Written rules' })))
  const [step] = result.kind === 'ok' ? result.content.steps : []
  const label = step?.questions.find(({ id }) => id === 'guidelines')?.label
  expect(label).toMatchObject({ sv: 'Riktlinjer för AI', en: 'Written rules' })
})

it.each([
  [
    'a key that no text has',
    withFile(IN_ENGLISH, '{"questions.guidlines.label": "Rules"}'),
    mistake(IN_ENGLISH, 'questions.guidlines.label', 'the key of a text', '"Rules"'),
  ],
  [
    'what is no JSON',
    withFile(IN_ENGLISH, '{'),
    mistake(IN_ENGLISH, '', 'JSON, a text for each key', 'something else'),
  ],
  [
    'a file that translates none',
    withFile('content/translations/en/gone.json', '{}'),
    mistake('content/translations/en/gone.json', '', 'the file content/gone.json', 'nothing'),
  ],
])('is refused with %s', (_name, files, expected) => {
  expect(mistakesIn(files)).toEqual([expected])
})

it('waits unread while its language is not offered', () => {
  expect(mistakesIn(withFile('content/translations/xx/gone.json', '{'))).toEqual([])
})
