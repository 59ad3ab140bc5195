import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { UndoNotice } from '../../src/ui/UndoNotice.tsx'

/** A notice alone in its box, as where a choice took something else away. */
function Choice({ isDisabled = false }: { readonly isDisabled?: boolean }) {
  const [isGone, setIsGone] = useState(true)
  return (
    <main>
      <button type="button">Before</button>
      <p>
        <input aria-label="Choice" disabled={isDisabled} />
      </p>
      <p>A hint</p>
      <div role="status">
        {isGone ? (
          <UndoNotice
            removal={{ isLost: false, undo: () => setIsGone(false) }}
            words="It is gone"
            undo="Undo"
            lost=""
          />
        ) : null}
      </div>
      <button type="button">After</button>
    </main>
  )
}

/** A list as the pages have them: what was taken away stays in its place, and can be put back or not. */
function List({ hasPlace = true }: { readonly hasPlace?: boolean }) {
  const [gone, setGone] = useState<readonly string[]>([])
  const [isLost, setIsLost] = useState(false)
  const undo = (row: string) => (hasPlace ? setGone(gone.filter((one) => one !== row)) : setIsLost(true))
  return (
    <ul>
      {['one', 'two', 'three'].map((row) =>
        gone.includes(row) ? (
          <UndoNotice
            key={row}
            as="li"
            removal={{ isLost, undo: () => undo(row) }}
            words={`${row} is gone`}
            undo="Undo"
            lost="No place"
          />
        ) : (
          <li key={row}>
            <button type="button" onClick={() => setGone([...gone, row])}>{`Remove ${row}`}</button>
          </li>
        ),
      )}
    </ul>
  )
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)

describe('what was taken away', () => {
  it('gives the focus to the way back where it stood, which says what it was, and from there to what came back', async () => {
    render(<List />)
    await press('Remove two')
    expect(rows()).toEqual(['Remove one', 'two is goneUndo', 'Remove three'])
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveAccessibleDescription('two is gone')
    await press('Undo')
    expect(rows()).toEqual(['Remove one', 'Remove two', 'Remove three'])
    expect(screen.getByRole('button', { name: 'Remove two' })).toHaveFocus()
  })

  it.each([
    ['the nearest thing before it', false, () => screen.getByRole('textbox', { name: 'Choice' })],
    ['the next one where that takes none', true, () => screen.getByRole('button', { name: 'Before' })],
  ])('and nothing came back in its place: gives the focus to %s', async (_what, isDisabled, target) => {
    render(<Choice isDisabled={isDisabled} />)
    await press('Undo')
    expect(target()).toHaveFocus()
  })

  it('keeps each way back when more is taken away', async () => {
    render(<List />)
    await press('Remove two')
    await press('Remove three')
    expect(rows()).toEqual(['Remove one', 'two is goneUndo', 'three is goneUndo'])
    expect(document.activeElement).toHaveAccessibleDescription('three is gone')
  })

  it('keeps the focus where there is no way back any more', async () => {
    render(<List hasPlace={false} />)
    await press('Remove two')
    await press('Undo')
    expect(document.activeElement).toHaveTextContent('No place')
  })
})

const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }))
  .filter(({ text }) => /useRemov(?:ing|ed|ingParts)\(/.test(text))

/** The parts beside a file that it hands what is removed to, which then show the way back. */
const handedTo = (file: string, text: string) =>
  [...text.matchAll(/<(\w+) removing=\{/g)].map(([, part]) => readFileSync(`src/${dirname(file)}/${part}.tsx`, 'utf8'))

it.each(pages)('$file, which takes things away, shows the way back where they stood', ({ file, text }) => {
  const showing = handedTo(file, text)
  for (const one of showing.length > 0 ? showing : [text]) expect(one).toMatch(/<UndoNotice|<RemovedAction/)
})
