import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type FigureBarRow, FigureBars } from '../../src/ui/FigureBars.tsx'

const rows: readonly FigureBarRow[] = [
  { label: 'Known', bar: { kind: 'solid', to: 59 }, value: '59 of 100', own: 'yours' },
  { label: 'Hedged', bar: { kind: 'hatched', solidTo: 25, hatchedTo: 35 }, value: 'three in ten' },
  { label: 'Open', detail: 'One group', bar: { kind: 'open', to: 50 }, value: 'more than half' },
  { label: 'Missing', bar: { kind: 'none' }, value: 'not told' },
]

const drawn = (className: string) =>
  [...document.querySelectorAll(`rect.${className}`)].map((rect) => [
    rect.getAttribute('x'),
    rect.getAttribute('width'),
  ])

describe('bars', () => {
  it('are one image named by what they say', () => {
    render(<FigureBars takeaway="Most do not know." rows={rows} />)
    expect(screen.getByRole('img', { name: 'Most do not know.' }).tagName).toBe('svg')
    expect(screen.getAllByRole('img')).toHaveLength(1)
  })

  it('draw what is known solid, what is hedged hatched, an open end as an arrow, and nothing for what is missing', () => {
    render(<FigureBars takeaway="" rows={rows} />)
    expect(drawn('figure-bars-solid')).toEqual([
      [null, '59%'],
      [null, '25%'],
      [null, '50%'],
    ])
    expect(drawn('figure-bars-hatched')).toEqual([['25%', '10%']])
    expect(document.querySelector('.figure-bars-arrow')).toHaveAttribute('x', '50%')
    expect(drawn('figure-bars-empty')).toEqual([[null, '2']])
  })

  it('have their labels and values as text in the order of the rows', () => {
    render(<FigureBars takeaway="" rows={rows} />)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Known  59 of 100  yours',
      'Hedged  three in ten ',
      'Open One group more than half ',
      'Missing  not told ',
    ])
  })

  it('mark the own row by a shape and words, without a bar', () => {
    render(<FigureBars takeaway="" rows={rows} />)
    const [own, other] = screen.getAllByRole('listitem')
    expect(
      within(own as HTMLElement)
        .getByText('yours')
        .parentElement?.querySelector('svg path'),
    ).not.toBeNull()
    expect(other?.querySelector('svg')).toBeNull()
    expect(drawn('figure-bars-solid')).toHaveLength(3)
  })

  it('can be read without a pointer and never take the focus', () => {
    render(<FigureBars takeaway="" rows={rows} />)
    expect(document.querySelectorAll('[tabindex], a, button, title, [title]')).toHaveLength(0)
  })

  it('keep the hatchings of two charts apart', () => {
    render(
      <>
        <FigureBars takeaway="" rows={rows} />
        <FigureBars takeaway="" rows={rows} />
      </>,
    )
    const ids = [...document.querySelectorAll('pattern')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    const fills = [...document.querySelectorAll('rect.figure-bars-hatched')].map((rect) => rect.getAttribute('fill'))
    expect(fills).toEqual(ids.map((id) => `url(#${id})`))
  })
})
