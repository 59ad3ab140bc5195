import { screen, within } from '@testing-library/react'
import type { Answer } from '../../../src/schema/answer.ts'
import { tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { answer, round, workplace } from '../../support/someWork.ts'

export type Given = Readonly<Record<string, Answer['choice']>>

export const open = (given: Given, options: Parameters<typeof renderApp>[0] = {}) => {
  const answers = Object.entries(given).map(([id, choice]) => answer(id, { choice }))
  return renderApp({ at: '/jamfor', tables: tablesOf([workplace, round, ...answers]), ...options })
}

export const chart = (title: string | RegExp) => screen.getByRole('figure', { name: title })
export const rowsIn = (figure: HTMLElement) =>
  within(figure)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
