/** Titles that often stand right before or after a name, as people in care, schools and municipalities write them; `~` where an ending may follow. */
const TITLES = [
  ...'chef~ rektor~ föreståndare~ ledare~ direktör~ ordförande~ kommunalråd~ regionråd~ strateg~ controller~'.split(
    ' ',
  ),
  ...'sjuksköterska~ undersköterska~ sköterska~ läkare~ doktor~ dr barnmorska~ biträde~ skötare~ terapeut~'.split(' '),
  ...'psykolog~ kurator~ logoped~ dietist~ assistent~ pedagog~ stödjare~ kontaktperson~ vikarie~ mentor~'.split(' '),
  ...'handläggare~ sekreterare~ administratör~ samordnare~ socionom~ utredare~ ekonom~ jurist~ registrator~'.split(' '),
  ...'tekniker~ ingenjör~ arkivarie~ bibliotekarie~ vaktmästare~ lokalvårdare~ kock~ lärare~ utvecklare~'.split(' '),
  ...'ombud~ ombudsman~ förtroendevald~ kollega~ medarbetare~ praktikant~ konsult~ herr fru fröken'.split(' '),
  ...'patient~ brukare~ elev~ klient~ anhörig~ mamman pappan'.split(' '),
  ...'manager nurse doctor physician director secretary officer colleague teacher therapist administrator'.split(' '),
  ...'assistant coordinator mr mrs ms patient pupil client'.split(' '),
]
/** Written short, and only then a title: each a word of its own. */
const SHORT_TITLES = 'usk|ssk|dsk|bma|mas|USK|SSK|DSK|BMA|MAS|EC'

/** A title may begin with a capital; what follows it must, to be a name. */
const withEndings = (title: string) =>
  `[${title.charAt(0)}${title.charAt(0).toUpperCase()}]${title.slice(1).replace('~', '(?:e?n|t|et|s|ns)?')}`
const TITLE = `(?:[\\p{L}-]{0,30}?(?:${TITLES.map(withEndings).join('|')})|${SHORT_TITLES})`

/** "Kim", "Anna-Karin", "McExempel", "O'Exempel". */
const WORD = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)?(?:-\\p{Lu}\\p{Ll}+)?"
const CAPITALS = '\\p{Lu}{3,}(?: \\p{Lu}{3,})'
const PARTICLE = '(?:(?:von|af|de|van|al) )?'
/** A first name, or its first letter, and where there is one the name or letter after it. */
const NAME = `(?:\\p{Lu}\\. ?${WORD}|${CAPITALS}|${WORD}(?: ${PARTICLE}${WORD}| \\p{Lu}(?:\\.|(?!\\p{L})))?)`
const WHOLE_NAME = `(?:${CAPITALS}|(?:\\p{Lu}\\.|${WORD}) ?${PARTICLE}(?<= )${WORD})`

const before = '(?<!\\p{L})'
const after = '(?!\\p{L})'

export const SAYS_NAME = new RegExp(
  `${before}(?:heter|hette|kallas|vid namn|namnet är|namn är|namn:|mvh,?|hälsningar,?|hälsar|undertecknad,?|is called|is named|whose name is|name is|name:|regards,?) ${NAME}`,
  'gu',
)

/** The name stands in the group `name`. After a comma, a colon or in brackets only a whole name is one. */
export const TITLE_AND_NAME = new RegExp(
  `${before}${TITLE}(?:\\.? (?<name>${NAME})|(?:, |: ?| \\()(?<whole>${WHOLE_NAME}))${after}`,
  'gu',
)

/** "Kim Exempelsson, enhetschef" and "Kim Exempelsson (enhetschef)". */
export const NAME_AND_TITLE = new RegExp(`${before}(?<name>${WHOLE_NAME})(?:, | \\()${TITLE}${after}`, 'gu')

/** Capitalised words that may follow a title and are no names. */
export const NO_NAMES =
  /^(?:Ai|Apt|Hr|It|Mbl|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|January|February|March|May|June|July|August|October|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Monday|Tuesday|Wednesday|Thursday|Friday|Copilot|Word|Excel|Teams|Outlook)(?!\p{L})/u
