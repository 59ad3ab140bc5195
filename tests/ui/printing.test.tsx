import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Select, TextArea, TextField } from '../../src/ui/Field.tsx'
import { FilledRow } from '../../src/ui/FilledRow.tsx'
import { OneAtATime } from '../../src/ui/OneAtATime.tsx'
import { OpenRow } from '../../src/ui/OpenRow.tsx'

const tell = (name: 'beforeprint' | 'afterprint') => {
  act(() => {
    window.dispatchEvent(new Event(name))
  })
}
const LONG = `Första raden\n${'ord '.repeat(200)}`
const nothing = () => undefined

afterEach(() => tell('afterprint'))

describe('a page that is printed', () => {
  it.each([
    ['a text', <TextField key="1" label="x" value={LONG} onChange={nothing} />, LONG],
    ['a long text', <TextArea key="2" label="x" value={LONG} onChange={nothing} />, LONG],
    ['no text', <TextArea key="3" label="x" value="" onChange={nothing} />, ''],
    [
      'a choice',
      <Select key="4" label="x" options={[{ value: 'a', label: 'Behövs nu' }]} value="a" onChange={nothing} />,
      'Behövs nu',
    ],
    ['a choice that is none', <Select key="5" label="x" options={[]} value="" onChange={nothing} />, ''],
  ])('tells the whole of %s, and only while it is printed', (_, field, whole) => {
    const { container } = render(field)
    const printed = () => container.querySelector('.field-printed')
    expect(printed()).toBeNull()
    tell('beforeprint')
    expect(printed()?.textContent).toBe(whole)
    tell('afterprint')
    expect(printed()).toBeNull()
  })

  it('opens its rows, and closes them again; a row that holds nothing stays closed', () => {
    render(
      <>
        <ul>
          <OpenRow id="a" mark="" name="Risk" isOpen={false} onToggle={nothing}>
            Hela risken
          </OpenRow>
        </ul>
        <FilledRow name="Anteckning" words="Första">
          Hela anteckningen
        </FilledRow>
        <FilledRow name="Belägg" words="">
          Tomma fält
        </FilledRow>
      </>,
    )
    tell('beforeprint')
    expect(screen.getByText('Hela risken')).toBeVisible()
    expect(screen.getByText('Hela anteckningen')).toBeVisible()
    expect(screen.queryByText('Tomma fält')).toBeNull()
    tell('afterprint')
    expect(screen.queryByText('Hela risken')).toBeNull()
    expect(screen.queryByText('Hela anteckningen')).toBeNull()
  })

  it('keeps open what a person opened, with what they have typed', async () => {
    render(
      <FilledRow name="Egen åtgärd" words="">
        <TextField label="Vad" defaultValue="" />
      </FilledRow>,
    )
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Egen åtgärd' }))
    await user.type(screen.getByRole('textbox'), 'Halvfärdigt')
    tell('beforeprint')
    tell('afterprint')
    expect(screen.getByRole('textbox')).toHaveValue('Halvfärdigt')
  })

  it('shows all that is otherwise shown one at a time', () => {
    const words = { previous: 'Förra', next: 'Nästa', showAll: 'Alla', showOne: 'En' }
    render(
      <OneAtATime
        {...{ place: '1 av 2', answered: [true, false], index: 0, onGo: nothing, words }}
        {...{ isOne: true, onShow: nothing, all: 'Alla ämnen' }}
      >
        Ett ämne
      </OneAtATime>,
    )
    expect(screen.queryByText('Alla ämnen')).toBeNull()
    tell('beforeprint')
    expect(screen.getByText('Alla ämnen')).toBeVisible()
    expect(screen.queryByText('Ett ämne')).toBeNull()
  })
})
