import { describe, expect, it } from 'vitest'
import { namesSafetyRepresentative } from '../../../src/domain/plan/responsible.ts'

describe('a role that names the safety representative is noticed', () => {
  it.each([
    'skyddsombud',
    'Skyddsombudet',
    'Huvudskyddsombudet och chefen',
    'Enhetschef/skyddsombud',
    'arbetsmiljöombud',
    'arbetsmiljo\u0308ombud',
    'Safety representative',
    'health and safety rep',
    'regional safety-representative',
  ])('%s', (role) => {
    expect(namesSafetyRepresentative(role)).toBe(true)
  })

  it.each([
    '',
    'Enhetschef',
    'Dataskyddsombudet',
    'Brandskyddsombud',
    'Säkerhetschef',
    'Head of safety',
    'Safety reporting manager',
  ])('but not in "%s"', (role) => {
    expect(namesSafetyRepresentative(role)).toBe(false)
  })
})
