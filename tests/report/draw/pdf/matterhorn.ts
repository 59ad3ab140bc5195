import { factsOf, languages } from '../../../../src/schema/language.ts'
import { embeddedFonts } from './fontProgram.ts'
import { contentStreams, drawnGlyphs, raw, unicodeMaps, writtenText } from './readPdf.ts'

/** A structure element as the file writes it. */
type Tag = { readonly id: string; readonly role: string; readonly parent: string; readonly rest: string }

/** The standard structure types of ISO 32000-1, 14.8.4, that a document of ours may use. */
const STANDARD = /^(?:Document|Sect|P|H[1-6]|L|LI|Lbl|LBody|Table|Caption|THead|TBody|TR|TH|TD|Span|Link|Figure)$/

/** What may stand in what (ISO 32000-1, 14.8.4.3); roles that are not named here may stand anywhere. */
const WITHIN: { readonly [role: string]: RegExp } = {
  LI: /^L$/,
  Lbl: /^LI$/,
  LBody: /^LI$/,
  THead: /^Table$/,
  TBody: /^Table$/,
  TR: /^(?:THead|TBody)$/,
  TH: /^TR$/,
  TD: /^TR$/,
}

/** What a role must hold, each once, in this order. */
const HOLDS: { readonly [role: string]: RegExp } = {
  L: /^(?:LI )+$/,
  LI: /^Lbl LBody $/,
  Table: /^(?:Caption )?THead (?:TBody )?$/,
  TR: /^(?:TH |TD )+$/,
}

/** Each condition of the Matterhorn Protocol 1.1 that a machine can check and that applies, and what breaks it. `docs/rules/pdf-ua.md` lists them. */
const CONDITIONS: { readonly [condition: string]: (file: string, tags: readonly Tag[], bytes: Uint8Array) => boolean } =
  {
    '01-007': (file) => /\/Suspects true/.test(file),
    '02-001': (file, tags) => /\/RoleMap/.test(file) || tags.some(({ role }) => !STANDARD.test(role)),
    '06-001': (file) => !/\/Metadata \d+ 0 R/.test(file),
    '06-003': (file) => !/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]/.test(file),
    '07-001': (file) => !/\/ViewerPreferences/.test(file) || !/\/DisplayDocTitle/.test(file),
    '07-002': (file) => !/\/DisplayDocTitle true/.test(file),
    '09-004': (_, tags) =>
      ['Table', 'TR'].some((role) => holdsOther(tags, role)) || standsElsewhere(tags, /^T(?:Head|Body|R|H|D)$/),
    '09-005': (_, tags) =>
      ['L', 'LI'].some((role) => holdsOther(tags, role)) || standsElsewhere(tags, /^(?:LI|Lbl|LBody)$/),
    '11-001': hasNoLanguage,
    '11-002': hasNoLanguage,
    '11-003': hasNoLanguage,
    '11-004': hasNoLanguage,
    '11-006': hasNoLanguage,
    '13-004': (_, tags) => of(tags, 'Figure').some(({ rest }) => !/\/Alt ?(?:\([^)]|<(?!feff>))/i.test(rest)),
    '14-002': (_, tags) => headings(tags)[0] !== undefined && headings(tags)[0] !== 1,
    '14-003': (_, tags) => headings(tags).some((level, index, all) => level > (all[index - 1] ?? 0) + 1),
    '15-003': (_, tags) => of(tags, 'TH').some(({ rest }) => !/\/Scope\/(?:Row|Column)/.test(rest)),
    '20-001': hasLayers,
    '20-002': hasLayers,
    '20-003': hasLayers,
    '21-001': (file) => /\/EmbeddedFiles|\/Filespec/.test(file),
    '25-001': (file) => /\/XFA/.test(file),
    '26-001': isEncrypted,
    '26-002': isEncrypted,
    '28-002': hasOtherThanLinks,
    '28-004': hasLinkWithoutWords,
    '28-006': hasOtherThanLinks,
    '28-007': hasOtherThanLinks,
    '28-008': (file) => count(file, /\/Annots \[/g) > count(file, /\/Tabs \/\w+ \/Annots \[/g),
    '28-009': (file) => count(file, /\/Annots \[/g) > count(file, /\/Tabs \/S \/Annots \[/g),
    '28-012': hasLinkWithoutWords,
    '28-011': (file) =>
      count(file, /\/Type\/OBJR/g) !== annotations(file).length ||
      annotations(file).some((one) => !/\/StructParent \d/.test(one)),
    '30-001': hasForms,
    '30-002': hasForms,
    '31-004': (file) => count(file, /\/Subtype \/CIDFontType2/g) !== count(file, /\/CIDToGIDMap \/Identity\b/g),
    '31-005': (file) => count(file, /\/Subtype \/CIDFontType2/g) !== count(file, /\/CIDToGIDMap/g),
    '31-006': (file) => count(file, /\/Subtype \/Type0/g) !== count(file, /\/Encoding \/Identity-H\b/g),
    '31-009': (file) => count(file, /\/Subtype \/Type0/g) !== count(file, /\/FontFile2 \d+ 0 R/g),
    '31-011': lacksGlyphs,
    '31-016': hasOtherWidths,
    '31-027': (file) => count(file, /\/Subtype \/Type0/g) !== count(file, /\/ToUnicode \d+ 0 R/g),
    '31-030': (_file, _tags, bytes) => contentStreams(bytes).some((stream) => glyphs(stream).includes('0000')),
  }

/** What the maps from glyphs to letters break, and the text that is read with them. */
const MAPPING: { readonly [condition: string]: (maps: string, text: string) => boolean } = {
  '10-001': (_, text) => text.includes('\ufffd'),
  '31-028': (maps) => /><0+>/.test(maps),
  '31-029': (maps) => /><(?:feff|fffe)>/i.test(maps),
}

/** The same for unpacked maps, which cannot be broken in the packed file. */
export const brokenMapping = (maps: string, text: string): readonly string[] =>
  Object.entries(MAPPING).flatMap(([condition, isBroken]) => (isBroken(maps, text) ? [condition] : []))

function hasNoLanguage(file: string): boolean {
  return !languages.some((one) => file.includes(`/Lang (${factsOf(one).tag}) /MarkInfo`))
}
function hasLayers(file: string): boolean {
  return /\/OCProperties/.test(file)
}
function isEncrypted(file: string): boolean {
  return /\/Encrypt \d/.test(file)
}
function hasForms(file: string): boolean {
  return /\/Subtype ?\/(?:Form|PS)\b/.test(file)
}
function hasOtherThanLinks(file: string): boolean {
  return annotations(file).some((one) => !/\/Subtype\/Link/.test(one))
}
function hasLinkWithoutWords(file: string): boolean {
  return annotations(file).some((one) => !/\/Contents ?(?:\([^)]|<)/.test(one))
}
/** A space has no outline. */
function lacksGlyphs(file: string, _tags: readonly Tag[], bytes: Uint8Array): boolean {
  const fonts = embeddedFonts(file)
  return drawnGlyphs(bytes).some(
    ({ font, glyph, letter }) => letter.trim() !== '' && !fonts.get(font)?.hasOutline(glyph),
  )
}
function hasOtherWidths(file: string, _tags: readonly Tag[], bytes: Uint8Array): boolean {
  const fonts = embeddedFonts(file)
  return drawnGlyphs(bytes).some(({ font, glyph }) => {
    const known = fonts.get(font)
    return !known || !(Math.abs(known.widthOf(glyph) - (known.listed.get(glyph) ?? Number.NaN)) <= 1)
  })
}

const count = (file: string, what: RegExp) => file.match(what)?.length ?? 0
const of = (tags: readonly Tag[], role: string) => tags.filter((tag) => tag.role === role)
const annotations = (file: string) => file.match(/<<\/Type\/Annot.*>>/g) ?? []
const glyphs = (stream: string) =>
  Array.from(stream.matchAll(/<([0-9a-f]*)> Tj/g), ([, hex = '']) => hex.match(/..../g) ?? []).flat()

const headings = (tags: readonly Tag[]) =>
  tags.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role.slice(1)))

function holdsOther(tags: readonly Tag[], role: string): boolean {
  const held = new Map<string, string>()
  for (const tag of tags) held.set(tag.parent, `${held.get(tag.parent) ?? ''}${tag.role} `)
  return of(tags, role).some(({ id }) => !HOLDS[role]?.test(held.get(id) ?? ''))
}

function standsElsewhere(tags: readonly Tag[], roles: RegExp): boolean {
  const roleOf = new Map(tags.map(({ id, role }) => [id, role]))
  return tags.some(({ role, parent }) => roles.test(role) && !WITHIN[role]?.test(roleOf.get(parent) ?? ''))
}

/** Every condition that a file breaks, by its number in the protocol. */
export function brokenConditions(bytes: Uint8Array): readonly string[] {
  const file = raw(bytes)
  const tags = Array.from(
    file.matchAll(/(\d+) 0 obj\n<<\/S\/(\w+)\/P (\d+) 0 R(.*)>>/g),
    ([, id = '', role = '', parent = '', rest = '']): Tag => ({ id, role, parent, rest }),
  )
  if (tags.length === 0) return ['no tags']
  return [
    ...Object.entries(CONDITIONS).flatMap(([condition, isBroken]) => (isBroken(file, tags, bytes) ? [condition] : [])),
    ...brokenMapping(unicodeMaps(bytes).join('\n'), writtenText(bytes).join('')),
  ]
}

export const conditions = [...Object.keys(CONDITIONS), ...Object.keys(MAPPING)]
