import { describe, expect, it } from 'vitest'
import { topicsIn } from '../../src/domain/training/trainingNeed.ts'
import { languages } from '../../src/schema/language.ts'
import { askedChecks, rowChecks } from '../../src/schema/training.ts'
import { realContent } from '../support/content.ts'
import { edited, GONE, mistakesIn } from '../support/editedContent.ts'

const { topics, lessons, beside } = realContent('sv').training

describe('the training content', () => {
  it('has the four areas to understand and the nine to use of the framework', () => {
    expect([topics.understand.length, topics.use.length]).toEqual([4, 9])
  })

  it('has the six lessons, with every check in one of them', () => {
    expect(lessons).toHaveLength(6)
    const checks = lessons.flatMap((lesson) => lesson.checks.map(({ id }) => id))
    expect(checks.toSorted()).toEqual([...askedChecks, ...rowChecks].toSorted())
  })

  it('names its sources', () => {
    expect(topics.source).toBe('gr')
    expect(new Set(lessons.map(({ source }) => source))).toEqual(new Set(['esf']))
  })

  it('has the same topics and checks in both languages, each in words of its own', () => {
    const said = languages.map((language) => {
      const { topics: inLanguage, lessons: told } = realContent(language).training
      return [...topicsIn(inLanguage).map(({ covers }) => covers), ...told.map(({ why }) => why)]
    })
    expect(said[0]).toHaveLength(said[1]?.length ?? 0)
    expect(said[0]?.filter((text) => said[1]?.includes(text))).toEqual([])
  })

  it('says with the law’s own date what the study grant is not for', () => {
    const hook = realContent('sv').law.hooks.find(({ id }) => id === beside.grant)
    expect(hook?.gives).toContain(
      'inte till utbildning som bara en arbetsgivare behöver eller som arbetsgivaren borde stå för',
    )
  })

  it('asks of an employer what an employer can do: every measure starts with who does it', () => {
    for (const { measure } of lessons.flatMap(({ checks }) => checks)) expect(measure).toMatch(/^Arbetsgivaren /)
  })
})

describe('a mistake in the training content', () => {
  const [TOPICS, LESSONS, BESIDE] = ['topics', 'lessons', 'beside'].map((name) => `content/training/${name}.json`)

  it.each([
    ['a language left out', TOPICS, { 'understand.0.title.en': GONE }, /title\.en/],
    ['a topic id used twice', TOPICS, { 'use.0.id': 'ethics' }, /twice/],
    ['judgement by a topic that is not there', TOPICS, { judgement: ['no-topic'] }, /no-topic/],
    ['a check left out', LESSONS, { '0.checks.0.id': 'roles' }, /organisation/],
    ['a check of an unknown name', LESSONS, { '0.checks.0.id': 'new-check' }, /new-check/],
    ['a check of the rows without words for partly', LESSONS, { '1.checks.0.partly': GONE }, /partly/],
    ['a source that is not there', LESSONS, { '0.source': 'blog' }, /source/],
    ['a figure that is not there', BESIDE, { figures: ['no-figure'] }, /no-figure/],
    ['law that is not there', BESIDE, { grant: 'no-law' }, /no-law/],
  ])('is refused with file, path, expected and found: %s', (_name, file = '', changes, said) => {
    const mistakes = mistakesIn(edited(file, changes))
    expect(mistakes.map((mistake) => mistake.file)).toContain(file)
    expect(JSON.stringify(mistakes)).toMatch(said)
    expect(mistakes.every(({ expected, found }) => expected !== '' && found !== '')).toBe(true)
  })
})
