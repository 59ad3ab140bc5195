import * as v from 'valibot'
import {
  contactSchema,
  exampleLetterSchema,
  hatSchema,
  hookUseSchema,
  reminderSchema,
  requestSchema,
  situationSchema,
} from '../schema/rights.ts'
import { systemLawSchema } from '../schema/systemLaw.ts'
import type { ParsedContent } from './ParsedContent.ts'
import type { ReadOne } from './reading.ts'

const named = <S extends v.GenericSchema>(name: string, schema: S) => {
  const path = `content/rights/${name}.json`
  return { path, at: new RegExp(`^${path.replaceAll('.', '\\.')}$`), schema }
}

/** The files about rights and requests, of which there is one each. */
const files = {
  hats: named('hats', v.array(hatSchema)),
  contacts: named('contacts', v.array(contactSchema)),
  hooks: named('hooks', v.array(hookUseSchema)),
  reminders: named('reminders', v.array(reminderSchema)),
  situations: named('situations', v.array(situationSchema)),
  requests: named('requests', v.array(requestSchema)),
  exampleLetter: named('example-letter', exampleLetterSchema),
  systemLaw: named('system-law', systemLawSchema),
}

export const rightsShapes = Object.values(files)
export const rightsPaths: readonly string[] = rightsShapes.map(({ path }) => path)

export function gatherRights(one: ReadOne): ParsedContent['rights'] {
  return {
    hats: one(files.hats.at, files.hats.schema),
    contacts: one(files.contacts.at, files.contacts.schema),
    hooks: one(files.hooks.at, files.hooks.schema),
    reminders: one(files.reminders.at, files.reminders.schema),
    situations: one(files.situations.at, files.situations.schema),
    requests: one(files.requests.at, files.requests.schema),
    exampleLetter: one(files.exampleLetter.at, files.exampleLetter.schema),
    systemLaw: one(files.systemLaw.at, files.systemLaw.schema),
  }
}
