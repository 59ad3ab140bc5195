import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { longer, mirrored } from '../../scripts/languages/pseudoWords.ts'
import { languagesIn } from '../../scripts/languages/writeLanguages.ts'
import { folderWith } from './temporaryFolder.ts'

const facts = readFileSync('locales/en.json', 'utf8')
const words = (said: object) => JSON.stringify(said)
const content = words([
  { id: 'one', text: { sv: 'Fråga', en: 'Question' } },
  { id: 'two', forms: { sv: ['två'], en: ['two'] } },
  {
    id: 'three',
    why: [
      { sv: 'Därför', en: 'Because' },
      { sv: 'Också', en: 'And' },
    ],
  },
])

/** A product of two languages and a third, which says what is given. */
const withThird = (files: Readonly<Record<string, string>>) =>
  languagesIn(
    folderWith({
      'locales/sv.json': facts,
      'locales/sv/common.json': words({
        skip: 'Hoppa',
        steps: ['Ett', 'Två'],
        of: { days_one: '{{count}} dag', days_other: '{{count}} dagar' },
      }),
      'locales/sv-x-lattlast.json': words({ name: 'Lättläst', of: 'sv' }),
      'content/things.json': content,
      'locales/pl.json': facts,
      ...files,
      ...Object.fromEntries(
        ['sv', 'pl'].flatMap((code) => [
          [`public/example-workplace.${code}.json`, ''],
          [`public/example-answers.${code}.html`, ''],
        ]),
      ),
    }),
  )

const polish = {
  'locales/pl/common.json': words({
    skip: 'Pomiń',
    steps: ['Raz', 'Dwa'],
    of: { days_one: '{{count}} x', days_few: '{{count}} y', days_many: '{{count}} z', days_other: '{{count}} w' },
  }),
  'content/translations/pl/things.json': words({
    ...{ 'one.text': 'Pytanie', 'two.forms': ['dwa', 'dwóch'] },
    ...{ 'three.why.0': 'Bo', 'three.why.1': 'I' },
  }),
}

it('the lists of languages are those that their files give: else run `npm run languages`', () => {
  const { made, missing } = languagesIn(process.cwd())
  for (const [file, text] of Object.entries(made))
    expect(readFileSync(join(process.cwd(), file), 'utf8'), file).toBe(text)
  expect([...missing.values()].flat()).toEqual([])
})

it('a language comes by adding files alone', () => {
  const { made, missing } = withThird(polish)
  expect(missing.get('pl')).toEqual([])
  expect(made['src/schema/languages.ts']).toContain("languages = ['sv', 'pl'] as const")
  expect(made['src/schema/languages.ts']).toContain("easierWords = ['sv-x-lattlast'] as const")
})

it('what a language lacks is told by file and key, the forms of a count that it has of its own too, and it is not offered', () => {
  const { made, missing } = withThird({
    'locales/pl/common.json': words({
      skip: ' ',
      steps: ['Raz'],
      of: { days_one: '{{count}} x', days_other: '{{number}} w' },
    }),
    'content/translations/pl/things.json': words({ 'two.forms': ['dwa'], 'three.why.0': 'Bo' }),
  })
  expect(missing.get('pl')).toEqual([
    'locales/pl/common.json: skip',
    'locales/pl/common.json: steps.1',
    'locales/pl/common.json: of.days_few',
    'locales/pl/common.json: of.days_many',
    'locales/pl/common.json: of.days_other: with {{count}}, not {{number}}',
    'content/translations/pl/things.json: one.text',
    'content/translations/pl/things.json: three.why.1',
  ])
  expect(made['src/schema/languages.ts']).not.toContain('pl')
})

it.each([
  ['a name that is no tag', { 'locales/pl-pl.json': facts }, 'pl-pl.json: its name is no language tag'],
  ['a direction that there is not', { 'locales/pl.json': facts.replace('ltr', 'up') }, 'pl.json: direction'],
  [
    'words for people that are missing',
    { 'locales/pl.json': facts.replace('titles', 'titels') },
    'personalData.titles',
  ],
])('a file of a language is refused for %s', (_name, files, told) => {
  expect(() => withThird({ ...polish, ...files })).toThrow(told)
})

it('a pseudo-language says every text otherwise, two fifths longer or from right to left, and fills in the same', () => {
  const text = 'Visa <1>riktlinjerna</1> för {{count}} system på arbetsplatsen'
  const blanks = (said: string) => said.match(/\{\{count\}\}|<\/?1>/g)
  const plain = 'Visa riktlinjerna för system på arbetsplatsen'
  expect(longer(plain, 0.4).length / plain.length).toBeGreaterThan(1.35)
  for (const said of [longer(text, 0.4), mirrored(text)]) expect(blanks(said)).toEqual(blanks(text))
  expect(mirrored(text)).not.toMatch(/riktlinjerna|system/)
})
