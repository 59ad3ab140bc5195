import { type Checklist, type Choice, choices } from '../../schema/checklist.ts'
import type { AboutCollection, Collected } from '../../schema/collection.ts'
import type { ExamplePack } from '../../schema/examplePack.ts'
import { type ExampleText, exampleTexts } from '../../schema/goodExample.ts'
import type { Language } from '../../schema/language.ts'
import type { SampleCentre } from '../../schema/sampleCentre.ts'
import type { SharedExample } from '../../schema/sharedExample.ts'
import { allQuestions } from '../checklist/answers.ts'
import { toPublish } from './toPublish.ts'

type Sample = { readonly about: AboutCollection; readonly collected: readonly Collected[] }
type By = { readonly language: Language; readonly checklist: Checklist }

/** The sample as a centre has it: everything in it is made up, and says so. */
export function sampleCentre({ book, examples }: SampleCentre, { language, checklist }: By): Sample {
  return {
    about: { themes: [...book.themes], withdrawn: [], told: {}, doubles: [], isSample: true },
    collected: examples.map(({ receivedOn, status, themes: own, ...one }, at) => ({
      ...{ receivedOn, status, themes: [...own], earlier: [], isSetApart: false },
      example: {
        ...{ id: one.id, version: 1, language, isInvented: true, audience: one.audience, facts: one.facts },
        texts: textsOf(one.texts),
        ...(one.sendsReadiness && { readiness: { roundOn: receivedOn, answers: inventedAnswers(checklist, at) } }),
      },
    })),
  }
}

/** What of the sample its centre has published. */
export function samplePack(sample: SampleCentre, by: By): ExamplePack {
  const { id, name, madeOn } = sample.book
  const { collected, about } = sampleCentre(sample, by)
  return { id, name, madeOn, edition: 1, examples: [...toPublish(collected, about)] }
}

const textsOf = (texts: { readonly [T in ExampleText]?: string | undefined }): SharedExample['texts'] =>
  Object.fromEntries(exampleTexts.flatMap((name) => (texts[name] === undefined ? [] : [[name, texts[name]] as const])))

/** Answers that mean nothing: spread so that every table has something of each kind. */
function inventedAnswers(checklist: Checklist, at: number): Readonly<Record<string, Choice>> {
  const asked = allQuestions(checklist).filter(({ own }) => !own)
  return Object.fromEntries(
    asked.flatMap(({ id }, question) => {
      const choice = choices[(at * 3 + question * 2 + ((at * question) % 4)) % choices.length]
      return choice === undefined ? [] : [[id, choice] as const]
    }),
  )
}
