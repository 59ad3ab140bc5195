import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ReportView } from '../../../src/documents/index.ts'
import { documents } from '../../../src/report/index.ts'
import { planInput } from '../../support/plan.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'

const questions = [tinyAsked('may-use-ai'), { ...tinyAsked('worry-about-job'), secret: true }]
const input = planInput('sv', { meetings: [tinyStaffMeeting({ questions })] })

describe('cards on the page', () => {
  it('are a list, each with its words and a picture of its shape', () => {
    render(<ReportView model={documents['staff-meeting-cards'].build(input)} />)
    const cards = screen.getAllByRole('listitem')
    expect(cards.map((card) => within(card).getByRole('img').getAttribute('aria-label'))).toEqual([
      'fylld cirkel',
      'halvfylld cirkel',
      'kryss',
      'tom ruta',
    ])
    expect(cards.map(({ textContent }) => textContent)).toEqual(['Ja', 'Delvis', 'Nej', 'Vet inte'])
  })

  it('are slips with boxes to tick, and what to do with them', () => {
    render(<ReportView model={documents['staff-meeting-slips'].build(input)} />)
    const [slip, ...others] = screen.getAllByRole('listitem')
    expect(others).toHaveLength(3)
    expect(slip).toHaveTextContent(/^Oroar du dig .*☐ Ja☐ Delvis☐ Nej☐ Vet inteKryssa en ruta\. Skriv inget namn/)
    expect(within(slip as HTMLElement).queryByRole('img')).not.toBeInTheDocument()
  })
})
