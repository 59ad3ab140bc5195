import { type FormQuestion, formQuestionIds } from '../../src/schema/answerForm.ts'
import { markOf } from './answerForms.ts'
import type { Original } from './originals.ts'

/** What the invented employer answers in the worked example's form, by system; what is left out stays as it was sent. */
const ANSWERS: {
  readonly [L in Original]: Readonly<Record<string, Partial<Readonly<Record<FormQuestion, string>>>>>
} = {
  sv: {
    'example-system-1': {
      supplier: 'Påhittad leverantör, ny version från hösten',
      dataKept: 'Ljud och text sparas i 30 dagar hos leverantören (påhittat).',
      logging: 'Inloggning och antal diktat per person. Enhetschefen ser antalen (påhittat).',
      trainedOnOurs: 'Nej, enligt avtalet (påhittat).',
      ranksOrMeasures: 'no',
      riskAnalysis: 'yes',
    },
    'example-system-2': {
      supplier: 'Påhittat kontorsföretag',
      decidedBy: 'It-chefen',
      data: 'ordinary personal',
      owner: 'It-chefen',
    },
    'example-system-3': { affected: 'Alla som arbetar på schema', decidesAboutStaff: 'no' },
  },
  en: {
    'example-system-1': {
      supplier: 'Invented supplier, new version from the autumn',
      dataKept: 'Sound and text are kept for 30 days at the supplier (invented).',
      logging: 'Sign-ins and the number of dictations by person. The unit manager sees the numbers (invented).',
      trainedOnOurs: 'No, by the contract (invented).',
      ranksOrMeasures: 'no',
      riskAnalysis: 'yes',
    },
    'example-system-2': {
      supplier: 'Invented office company',
      decidedBy: 'The IT manager',
      data: 'ordinary personal',
      owner: 'The IT manager',
    },
    'example-system-3': { affected: 'Everybody who works by a schedule', decidesAboutStaff: 'no' },
  },
}

/** The same by the marks of the form. */
export const exampleAnswers = (language: Original): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(ANSWERS[language]).flatMap(([systemId, answers]) =>
      formQuestionIds.flatMap((question) => {
        const text = answers[question]
        return text === undefined ? [] : [[markOf(systemId, question), text]]
      }),
    ),
  )
