import fc from 'fast-check'
import { evidenceKinds } from '../../src/schema/evidence.ts'
import { responsibleRoles } from '../../src/schema/role.ts'

/** As JSON makes them: objects with the usual prototype. */
export const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { noNullPrototype: true })

/** Any text a field can hold: whatever there is but halves of characters, which no file may have. */
export const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes).replaceAll(/\p{Cs}/gu, '\ufffd')),
)
/** Any id that the app takes, and no likelier one it makes: what does not fit an address is refused elsewhere. */
export const id = fc
  .string({ minLength: 1, maxLength: 20 })
  .map((text) => text.replaceAll(/[/\\#?%\s]/g, '_'))
  .filter((text) => !(text in Object.prototype) && text !== '.' && text !== '..')
export const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8})?$/)
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
export const instant = moment.map((date) => date.toISOString())
export const day = instant.map((text) => text.slice(0, 10))
export const dayOrNot = fc.oneof(day, fc.constant('not-set'))

export const evidence = fc.record(
  { kind: fc.constantFrom(...evidenceKinds), on: day, text: words },
  { requiredKeys: ['kind', 'text'], noNullPrototype: true },
)

export const what = fc.oneof(
  record({ kind: fc.constant('measure'), measureId: slug }),
  record({ kind: fc.constant('own'), text: words }),
)
export const responsible = fc.oneof(
  record({ kind: fc.constant('role'), role: fc.constantFrom(...responsibleRoles) }),
  record({ kind: fc.constant('own'), text: words }),
)

export const unique = <T extends { readonly id: string }>(one: fc.Arbitrary<T>, minLength: number) =>
  fc.uniqueArray(one, { selector: (record) => record.id, minLength, maxLength: 4 })
