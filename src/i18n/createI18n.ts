import i18next, { type BackendModule, type i18n, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import common from '../../locales/sv/common.json'
import home from '../../locales/sv/home.json'
import { drawnPart } from '../parts/drawnPart.ts'
import { languageOf, ORIGINAL, type Reading, readings } from '../schema/language.ts'

const files = import.meta.glob<ResourceKey>(['/locales/*/*.json', '!/locales/sv/{common,home}.json'], {
  import: 'default',
})

/** The words that stand in for what is not said in easier ones. */
const ordinaryOf = Object.fromEntries(
  readings.filter((one) => languageOf(one) !== one).map((one) => [one, [languageOf(one), ORIGINAL]]),
)

/** Fetches a namespace's words when a page first asks for them. */
const locales: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = files[`/locales/${language}/${namespace}.json`]
    // Easier words are written for some pages alone.
    if (!load && language in ordinaryOf) return done(null, {})
    if (!load) return done(new Error(`No words for ${language}/${namespace}`), null)
    // Words that cannot be fetched are waited for: whoever drew without them would show keys.
    void drawnPart(load)().then((words) => done(null, words))
  },
}

/** Starts translation in one language; a missing key is shown in the original, never as a key. */
export async function createI18n(language: Reading): Promise<i18n> {
  const instance = i18next.createInstance()
  await instance
    .use(locales)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: { ...ordinaryOf, default: [ORIGINAL] },
      load: 'currentOnly',
      // The words of the start come with the code that draws it; another language's are asked for together.
      resources: { [ORIGINAL]: { common, home } },
      partialBundledLanguages: true,
      ns: ['common', 'home'],
      defaultNS: 'common',
      keySeparator: '.',
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  return instance
}
