import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { changingText } from './scripts/changingText.mjs'

const browserStores = ['indexedDB', 'localStorage', 'sessionStorage']
const onlyInParts =
  'Bytes come through src/parts (fetchedPart, drawnPart, fetchFile, startWorker), so that one place knows where from.'
const bringers = ['fetch', 'XMLHttpRequest', 'Worker', 'SharedWorker', 'WebSocket', 'EventSource', 'importScripts']
const onlyInStorage = 'Only src/storage touches what the browser keeps.'

/** @param {readonly string[]} names @param {string} message */
const notIn = (names, message) => names.map((name) => ({ name, message }))

// What needs types, and React's own rules. Format, imports and accessibility are Biome's (docs/decisions/0001).
export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist-single',
      'generated',
      'coverage',
      'test-results',
      'playwright-report',
      'bench/results',
      'tools',
      '*.js',
      '*.cjs',
      'pure-runtime.d.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => setOpen(true)}` and an early `return refuse()` confuse nobody.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // These take a quarter of the time of a run, and there is no enum and hardly a class here.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Biome says the same of names that are not used, and knows more exceptions.
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  // house.md, "Shape": past this a file gives a part away, a test as much as what it tests.
  { files: ['{src,tests,scripts}/**/*.{ts,tsx,mjs}'], rules: { 'max-lines': ['error', { max: 250 }] } },
  {
    files: ['src/**/*.{ts,tsx}'],
    // Written from the files of the languages (`npm run languages`).
    ignores: ['src/schema/languages.ts'],
    extends: [reactHooks.configs.flat.recommended],
    plugins: { own: { rules: { changingText } } },
    rules: {
      'own/changingText': 'error',
      // An address is written in src/addresses only: there it is typed, and menus, routes and tests know it.
      // A language's facts stand in schema/language: a choice between two codes falls silently to one for a third.
      'no-restricted-syntax': [
        'error',
        ...['Literal[value=/^[a-z]{2}-[A-Z]{2}$/]', 'BinaryExpression > Literal[value=/^(sv|en)$/]'].map(
          (selector) => ({
            selector,
            message: 'Take it from schema/language.ts.',
          }),
        ),
        ...['===', '!=='].map((operator) => ({
          selector: `BinaryExpression[operator='${operator}'][left.callee.property.name='trim'][right.value='']`,
          message: 'Ask isBlank (domain/texts): what cannot be seen is no text either.',
        })),
        ...[
          'Literal[value=/^\\u002F((?!locales)[a-z:].*)?$/]',
          'TemplateElement[value.raw=/^\\u002F(?!locales)[a-z]/]',
        ].map((selector) => ({
          selector,
          message: 'Build an address with addressOf (src/addresses).',
        })),
        {
          selector:
            'ImportExpression:not(CallExpression[callee.name=/^(fetchedPart|drawnPart|later|contentPart)$/] ImportExpression)',
          message: onlyInParts,
        },
        {
          selector: `MemberExpression[object.name=/^(window|self|globalThis)$/][property.name=/^(${bringers.join('|')})$/]`,
          message: onlyInParts,
        },
      ],
      // A function past this gives a part away.
      'max-lines-per-function': ['error', { max: 60 }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...notIn(browserStores, onlyInStorage), ...notIn(bringers, onlyInParts)],
      'no-restricted-properties': ['error', ...browserStores.map((property) => ({ property, message: onlyInStorage }))],
    },
  },
  {
    files: ['src/storage/**'],
    rules: {
      'no-restricted-globals': ['error', ...notIn(bringers, onlyInParts)],
      'no-restricted-properties': 'off',
    },
  },
  // The service worker is where bytes of our own come from.
  {
    files: ['src/{parts,offline/worker}/**'],
    rules: { 'no-restricted-globals': ['error', ...notIn(browserStores, onlyInStorage)] },
  },
  {
    files: ['src/**/*.tsx'],
    rules: {
      // "undefined" is no word: what may be missing on a page is said on purpose.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNullish: false, allowBoolean: false },
      ],
    },
  },
  { files: ['src/addresses/**', 'src/schema/language.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // A stand-in for something that takes its time is async and has nothing to wait for.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    // Plain JavaScript, since Node 20 runs it without a build: types come from comments, and JSON.parse gives any.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
)
