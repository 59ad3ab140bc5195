import { describe, expect, it } from 'vitest'
import { allQuestions } from '../../src/domain/checklist/answers.ts'
import { realContent } from '../support/content.ts'
import { factRows } from '../support/factTables.ts'

const questions = allQuestions(realContent('sv').checklist)
/** id, Fråga, Question, Theme, Why, Source, Law: the questions that the backbone adds. */
const added = factRows('checklist-backbone.md').filter(
  (row) => row.length === 7 && /^[a-z]+(?:-[a-z]+)+$/.test(row[0] ?? ''),
)
const list = (cell = '') => cell.split(', ')

describe('the questions that the backbone adds', () => {
  it('are read: fourteen, each with its law', () => {
    expect(added).toHaveLength(14)
    for (const [id, , , , , , law] of added) expect(law, id).toMatch(/^[a-z\d-]+(?:, [a-z\d-]+)*$/)
  })

  it.each(added)('%s stand on the law of the backbone and on no other', (id = '', ...cells) => {
    expect(questions.find((question) => question.id === id)?.law).toEqual(list(cells[5]))
  })

  it.each(added)('%s have the themes of the backbone', (id = '', ...cells) => {
    const themes = list(cells[2]).map((theme) => theme.replaceAll(' ', '-'))
    expect(questions.find((question) => question.id === id)?.themes).toEqual(expect.arrayContaining(themes))
  })
})
