import type { Alike } from '../domain/collection/likeness.ts'
import type { Language } from '../schema/language.ts'
import type { SearchWords } from '../schema/words.ts'
import { type Apart, createApart } from './createApart.ts'
import type { Texts } from './texts.ts'

/** So many are handed over at a time: the page answers in between. */
const AT_ONCE = 200

export type Finder = {
  /** Hands over what there is, so that the first search need not wait for it. Never rejects. */
  readonly prepare: () => Promise<void>
  readonly search: (typed: string, words: SearchWords, language: Language) => Promise<readonly string[]>
  readonly alike: () => Promise<readonly Alike[]>
  /** Lets go of every text, until something is asked again. */
  readonly end: () => void
}

/** Finds among examples, apart from the page: what is new since the last asking is handed over first. */
export function createFinder(examplesNow: () => readonly Texts[]): Finder {
  let apart: Apart | undefined
  let brought = new Map<string, Texts>()
  let bringing: Promise<unknown> = Promise.resolve()
  const bring = async (into: Apart) => {
    const fresh = examplesNow().filter((one) => brought.get(one.id) !== one)
    for (let at = 0; at < fresh.length && into === apart; at += AT_ONCE) {
      const some = fresh.slice(at, at + AT_ONCE)
      for (const one of some) brought.set(one.id, one)
      await into.hold(some)
    }
  }
  const end = () => {
    apart?.end()
    apart = undefined
    brought = new Map()
    bringing = Promise.resolve()
  }
  const ready = async (): Promise<Apart> => {
    apart ??= createApart()
    const into = apart
    bringing = bringing.then(() => bring(into))
    try {
      await bringing
    } catch (error) {
      end()
      throw error
    }
    return into
  }
  return {
    prepare: () =>
      ready().then(
        () => undefined,
        () => undefined,
      ),
    search: async (typed, words, language) => (await ready()).search(typed, words, language),
    alike: async () => (await ready()).alike(),
    end,
  }
}
