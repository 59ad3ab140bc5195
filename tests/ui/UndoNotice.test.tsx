import { readdirSync, readFileSync } from 'node:fs'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { UndoNotice } from '../../src/ui/UndoNotice.tsx'

/** A list as the pages have them: what was taken away can be put back, or not. */
function List({ hasPlace = true }: { readonly hasPlace?: boolean }) {
  const [rows, setRows] = useState(['one', 'two', 'three'])
  const [gone, setGone] = useState<string>()
  const [isRefused, setIsRefused] = useState(false)
  const undo = () => {
    if (!hasPlace) return setIsRefused(true)
    setRows(['one', 'two', 'three'].filter((row) => rows.includes(row) || row === gone))
    setGone(undefined)
  }
  const remove = (row: string) => {
    setRows(rows.filter((one) => one !== row))
    setGone(row)
  }
  return (
    <section>
      <h1 tabIndex={-1}>List</h1>
      {gone === undefined ? null : (
        <UndoNotice words={`${gone} is gone`} undo="Undo" onUndo={undo} gone={isRefused ? 'No place' : undefined} />
      )}
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <button type="button" onClick={() => remove(row)}>{`Remove ${row}`}</button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('what was taken away', () => {
  it('gives the focus to the way back, and from there to what came back', async () => {
    render(<List />)
    await press('Remove two')
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await press('Undo')
    expect(screen.getByRole('button', { name: 'Remove two' })).toHaveFocus()
  })

  it('gives it to the way back again when more is taken away', async () => {
    render(<List />)
    await press('Remove two')
    await press('Remove three')
    expect(screen.getByText('three is gone')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  })

  it('keeps it where there is no way back any more', async () => {
    render(<List hasPlace={false} />)
    await press('Remove two')
    await press('Undo')
    expect(document.activeElement).toHaveTextContent('No place')
  })
})

const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }))
  .filter(({ text }) => text.includes('useRemoving()'))

it.each(pages)(
  '$file, which takes records away, offers the way back by this notice or in the row itself',
  ({ text }) => {
    expect(text).toMatch(/<UndoNotice|RemovedAction/)
  },
)
