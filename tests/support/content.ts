import { contentOrThrow, readContentFiles } from '../../scripts/contentPlugin.ts'
import { contentInLanguage } from '../../src/content/contentInLanguage.ts'
import type { Reading } from '../../src/schema/language.ts'

const parsed = contentOrThrow(readContentFiles(process.cwd()))

/** The real content in one language, parsed as the build parses it. */
export const realContent = (language: Reading) => contentInLanguage(parsed, language)
