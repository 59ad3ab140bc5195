import { describe, expect, it } from 'vitest'
import { sampleCentre, samplePack } from '../../src/domain/collection/sampleCentre.ts'
import { findPersonalData } from '../../src/domain/privacy/personalData.ts'
import { readPack } from '../../src/exchange/reading/readPack.ts'
import { writeShared } from '../../src/exchange/reading/sharedFile.ts'
import { collectedSchema, collectedStatuses } from '../../src/schema/collection.ts'
import { sectors } from '../../src/schema/goodExample.ts'
import { languages } from '../../src/schema/language.ts'
import { parseAs } from '../../src/schema/parseAs.ts'
import { stepIds } from '../../src/schema/stepId.ts'
import { systemKinds } from '../../src/schema/systemTraits.ts'
import { realContent } from '../support/content.ts'
import { edited, mistake, mistakesIn } from '../support/editedContent.ts'
import { contentTexts } from '../support/wordFiles.ts'

describe.each(languages)('the made-up centre (%s)', (language) => {
  const { examples: sample, checklist } = realContent(language)
  const { collected } = sampleCentre(sample, { language, checklist })

  it('has forty examples, all of which say that they are made up, as a centre keeps them', () => {
    expect(collected).toHaveLength(40)
    for (const one of collected) {
      expect(one.example).toMatchObject({ isInvented: true, language })
      expect(parseAs(collectedSchema, one)).toEqual(one)
    }
  })

  it('has some of every step, sector, kind of system and status, and failures', () => {
    const of = (values: readonly string[]) => new Set(values)
    const facts = collected.map(({ example }) => example.facts)
    expect(of(facts.map(({ step }) => step))).toEqual(of(stepIds))
    expect([...of(facts.map(({ sector }) => sector))]).toEqual(expect.arrayContaining([...sectors]))
    expect([...of(facts.map(({ systemKind }) => systemKind))]).toEqual(expect.arrayContaining([...systemKinds]))
    expect(of(collected.map(({ status }) => status))).toEqual(of(collectedStatuses))
    expect(collected.filter(({ example }) => example.texts.notWorking).length).toBeGreaterThan(30)
    expect(collected.filter(({ example }) => example.readiness).length).toBeGreaterThan(20)
  })

  it('publishes a pack that opens as any other', () => {
    const pack = samplePack(sample, { language, checklist })
    expect(pack.examples.length).toBeGreaterThan(10)
    const read = readPack(new TextEncoder().encode(writeShared('pack', pack)))
    expect(read).toEqual({ kind: 'pack', pack, unread: 0 })
  })
})

it('says nothing that may tell who a person is', () => {
  const texts = contentTexts.filter(({ at }) => at.startsWith('content/examples/'))
  expect(texts.length).toBeGreaterThan(300)
  expect(texts.filter(({ text }) => findPersonalData(text).length > 0)).toEqual([])
})

it('is refused with a theme that is not in the code book', () => {
  const file = 'content/examples/1-understand.json'
  expect(mistakesIn(edited(file, { '0.themes.0': 'no-such' }))).toContainEqual(
    mistake('content/examples', 'study-circle-care-home.themes', 'a theme of book.json', '"no-such"'),
  )
})
