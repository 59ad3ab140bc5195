import { cleanup, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { realContent } from '../../support/content.ts'
import { originals } from '../../support/originals.ts'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'

const says = {
  sv: {
    check: /kontrollera innan ni använder det/i,
    local: /kontrollera ert lokala avtal/i,
    cannot: 'Inget lokalt avtal flyttar tiden.',
    lawyer: 'Inte granskat av jurist.',
    old: 'Uppgiften är äldre än sex månader.',
    dates: /^Visa datum/,
    times: /^Visa \d+ tider/,
    survey: ['39\u00a0015', '7\u00a0207', '18 procent', '6\u00a0880', '326', '9 september 2024', '26 oktober 2024'],
  },
  en: {
    check: /check before you use it/i,
    local: /check your local agreement/i,
    cannot: 'No local agreement moves the time.',
    lawyer: 'Not reviewed by a lawyer.',
    old: 'This information is more than six months old.',
    dates: /^Show dates/,
    times: /^Show \d+ times/,
    survey: ['39,015', '7,207', '18 per cent', '6,880', '326', '9 September 2024', '26 October 2024'],
  },
} as const

/** As it stands: jest-dom's own matcher would change the spaces inside numbers. */
const textOf = (element: Element): string => element.textContent

/** What is folded away under a summary. */
function under(drawn: HTMLElement, summary: RegExp | ((text: string) => boolean)): HTMLElement {
  const details = within(drawn).getByText(summary, { selector: 'summary' }).closest('details')
  if (!details) throw new Error(`Nothing under ${String(summary)}`)
  return details
}

/** The first entry of a list that a text stands at the head of. */
function entryOf(drawn: HTMLElement, head: string): HTMLElement {
  const found = [...drawn.querySelectorAll('strong, dt')].find((element) => textOf(element) === head)
  const entry = found?.closest('li, dl > div')
  if (!(entry instanceof HTMLElement)) throw new Error(`No entry for "${head}"`)
  return entry
}

const drawAt = async (options: Parameters<typeof renderApp>[0]) => {
  await renderApp({ at: '/kallor', ...options })
  return screen.getByRole('article')
}

describe.each(originals)('the sources, in %s', (language) => {
  const content = realContent(language)
  const words = says[language]
  let drawn: HTMLElement

  // The page is long and drawing it takes its time: once for all that only read it.
  beforeAll(async () => {
    drawn = (await drawAt({ language, today: '2026-11-22' })).cloneNode(true) as HTMLElement
    cleanup()
  })

  it('name every source with what is taken from it', () => {
    for (const { name, use } of content.sources) expect(textOf(entryOf(drawn, name))).toContain(use)
    expect(content.sources.length).toBeGreaterThan(0)
    expectOnlyWords(textOf(drawn))
  })

  it('name nothing of internal material', () => {
    expect(textOf(drawn)).not.toMatch(/bildspel|\bslides?\b|powerpoint|samordningsmöte|coordination meeting/i)
  })

  it('tell how the survey was done, who answered and every limit of it', () => {
    const { survey } = content.figures
    for (const text of [...words.survey, survey.who, ...survey.caveats]) expect(textOf(drawn)).toContain(text)
    const rows = [...drawn.querySelectorAll('tbody tr')]
    expect(rows.map((row) => textOf(row.querySelector('th') as Element))).toEqual(
      survey.groups.map(({ label, note }) => label + (note ?? '')),
    )
    expect(rows.length).toBe(5)
  })

  it('give every figure of the survey with who answered it and what to mind', () => {
    for (const { number, asks, base, takeaway, caution } of content.figures.figures) {
      const figure = textOf(under(drawn, new RegExp(`^Figu\\w+ ${number}: `)))
      for (const text of [asks, base, takeaway, caution ?? '']) expect(figure).toContain(text)
    }
  })

  it('keep the hedges of the public sector figures', () => {
    const { figures } = content.figures.publicSector
    for (const { sentence } of figures) expect(textOf(drawn)).toContain(sentence)
  })

  it('tell every scenario, caveat, obstacle and recommendation of the report on the public sector', () => {
    const { scenarios, mostExposed, caveats, inWords, obstacles, recommendations } = content.figures.publicSector
    const said = [...scenarios, ...caveats, ...inWords, ...obstacles, ...recommendations].map(({ says }) => says)
    for (const text of [mostExposed, ...scenarios.map(({ title }) => title), ...said])
      expect(textOf(drawn)).toContain(text)
  })

  it('tell what the report says without a number', () => {
    const { figures, survey } = content.figures
    const said = [...figures.flatMap(({ inWords }) => inWords ?? []), ...survey.freeAnswers.map(({ says }) => says)]
    expect(said.length).toBeGreaterThan(5)
    for (const text of said) expect(textOf(drawn)).toContain(text)
  })

  it('say that no lawyer has reviewed the law', () => {
    expect(textOf(drawn)).toContain(words.lawyer)
  })

  it('give every family with its note, and tell which are old', () => {
    const list = under(drawn, words.dates)
    for (const { name, asOf } of content.law.families) {
      const entry = textOf(entryOf(list, name))
      expect(entry).toContain(asOf.note ?? '')
      expect(entry.includes(words.old), name).toBe(asOf.date !== null && asOf.date < '2026')
    }
  })

  it('set "check" at every hook that was not read in a statute known to be current', () => {
    const { hooks, families } = content.law
    const current = new Set(families.filter(({ knownCurrent }) => knownCurrent).map(({ id }) => id))
    for (const [index, { id, title }] of content.checklist.steps.entries()) {
      const ofStep = hooks.filter(({ steps }) => steps.includes(id))
      if (ofStep.length === 0) continue
      const list = under(drawn, (text) => text.includes(` ${index + 1}: ${title} (`))
      expect(list.querySelectorAll('li')).toHaveLength(ofStep.length)
      for (const { cite, gives, status = '', dates = [], confidence, family } of ofStep) {
        const entry = textOf(entryOf(list, cite))
        for (const text of [gives, status, ...dates.map(({ before }) => before)]) expect(entry).toContain(text)
        expect(words.check.test(entry), cite).toBe(!(confidence === 'T' && current.has(family)))
      }
    }
  })

  it('leave no hook out', () => {
    for (const { cite } of content.law.hooks) expect(entryOf(drawn, cite)).toBeInstanceOf(HTMLElement)
  })

  it('set "check your local agreement" at every time that an agreement can move, and at no other', () => {
    const entries = [...under(drawn, words.times).querySelectorAll('li')]
    expect(entries).toHaveLength(content.law.timeRules.length)
    for (const [index, { id, agreement, say, from }] of content.law.timeRules.entries()) {
      const entry = textOf(entries[index] as Element)
      expect(
        [say, from ?? ''].every((text) => entry.includes(text)),
        id,
      ).toBe(true)
      expect(words.local.test(entry.replace(say, '')), id).toBe(agreement !== 'cannot')
      expect(entry.includes(words.cannot), id).toBe(agreement === 'cannot')
    }
  })
})

describe('the sources', () => {
  it('tell of a hook whose day has come since it was written', async () => {
    const drawn = await drawAt({ today: '2027-12-02' })
    const { hooks, families } = realContent('sv').law
    const passed = 'Ett datum i uppgiften har passerat sedan den skrevs.'
    const here = (days: readonly string[]) => days.some((one) => one <= '2027-12-02')
    for (const { cite, family, dates = [] } of hooks) {
      const all = [...dates, ...(families.find(({ id }) => id === family)?.dates ?? [])]
      const entry = textOf(entryOf(drawn, cite))
      expect(entry.includes(passed), cite).toBe(here(all.map(({ on }) => on)))
      for (const { on, before, from } of all) expect(entry).toContain(on <= '2027-12-02' ? from : before)
    }
  })

  it('have a list at the top that leads to the heading of a part, which takes the focus', async () => {
    const drawn = await drawAt({})
    const name = 'Lagar, föreskrifter och avtal'
    within(drawn).getByText(name, { selector: 'button' }).click()
    expect(within(drawn).getByText(name, { selector: 'h2' })).toHaveFocus()
  })
})
