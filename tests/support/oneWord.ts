import type { Language } from '../../src/schema/language.ts'

/** A word that the glossary refuses ("One word for one thing"), what to write instead, and where it may stand. */
export type Refused = {
  readonly language: Language
  readonly refused: RegExp
  readonly say: string
  /** Sentences that would be caught. */
  readonly examples: readonly string[]
  /** Places where the word means something else, each with its reason. */
  readonly except?: readonly { readonly at: RegExp; readonly because: string }[]
}

/** A whole Swedish or English word, in any case. */
const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')

const swedish: readonly Omit<Refused, 'language'>[] = [
  {
    refused: /(?:goda|dåliga) effekter|(?<!\p{L})med tiden(?!\p{L})/iu,
    say: 'en övervägande positiv effekt, på sikt',
    examples: ['AI får mest goda effekter.', 'Så påverkar AI med tiden.'],
  },
  {
    refused: /utskrift|(?:möt|samtal|tal)\p{L}* skrivs ut|skriv\p{L}* (?:det )?ut (?:möt|samtal|tal)/iu,
    say: 'transkribera, transkribering',
    examples: ['Utskrift av möten', 'Möten skrivs ut.', 'Spelar det in eller skriver det ut tal?'],
    except: [{ at: /plan\.json\.printHint$/, because: 'it is about printing' }],
  },
  {
    refused: /hemliga uppgifter|uppgifter med sekretess|uppgifter som omfattas av sekretess/iu,
    say: 'sekretessbelagda uppgifter',
    examples: ['Uppgifter med sekretess'],
  },
  {
    refused: word('prov|provet|proven|provperiod\\p{L}*|provgrupp\\p{L}*|prova[srt]?|försöket|försöksperiod\\p{L}*'),
    say: 'pilot; testa, test',
    examples: ['Provet är slut.', 'Prova i liten skala.', 'Provgruppen undrar.'],
    except: [{ at: /register\.listedUses\.education$/, because: 'pupils and students take tests' }],
  },
  {
    refused: /(?:arbetsgivaren|chefen) följer(?!(?: [\p{L}-]+){0,4} upp(?!\p{L}))/iu,
    say: 'följer upp',
    examples: ['Arbetsgivaren följer klagomål.', 'Chefen följer hur mycket tid det tar.'],
  },
  {
    refused: word('bredvid'),
    say: 'jämföra med, visas tillsammans med',
    examples: ['Era svar står bredvid siffrorna.'],
    except: [{ at: /paper\.run\.do\.pairs$/, because: 'people sit beside each other' }],
  },
  {
    refused: word('appen|appens'),
    say: 'Lägeskoll AI, or sidan',
    examples: ['Appen sparar svaren.'],
  },
  {
    refused: /(?<!\()(?<!\p{L})registret(?!\p{L})(?!\))|systemförteckning|register över/iu,
    say: 'lista över AI-system; the register once, in brackets',
    examples: ['Finns det i registret?', 'Register över AI-system'],
  },
  {
    refused: /(?<!\p{L})lämnas(?=[.,?!]|$)/iu,
    say: 'lämnas ut, lämnas över; a contract sägs upp',
    examples: ['Hur kan avtalet lämnas?'],
  },
  {
    refused: word('äger(?! rum)|ägs|ägare|ägaren'),
    say: 'ansvarar för',
    examples: ['Vem äger riktlinjen?', 'Ingen är ägare.'],
  },
  { refused: /(?<!\p{L})kring AI/iu, say: 'om AI, med AI', examples: ['Frågor kring AI'] },
  { refused: word('kolleger(?:na)?'), say: 'kollegor', examples: ['Fråga kolleger.'] },
  {
    refused: /vunn(?:en|a) tid|frigjord\p{L}* tid/iu,
    say: 'sparad tid',
    examples: ['Vunnen tid blir krav.', 'Den vunna tiden'],
  },
  { refused: word('utträde'), say: 'säga upp avtalet', examples: ['krav på klimat och utträde'] },
  {
    refused: /skriver in (?:att|vad|vem|vilk|gräns|var|när|hur|beslut)/iu,
    say: 'skriver in i riktlinjen att, bestämmer att',
    examples: ['Arbetsgivaren skriver in att AI märks.'],
  },
  { refused: /(?<!\p{L})svarar för(?!\p{L})/iu, say: 'ansvarar för', examples: ['Chefen svarar för resultatet.'] },
  { refused: /ska berättas/iu, say: 'det ska framgå att AI används', examples: ['När AI ska berättas'] },
  { refused: /smygmät/iu, say: 'dold mätning', examples: ['Inga smygmätningar'] },
  { refused: /lagrum som gäller/iu, say: 'lagrum som kan passa', examples: ['Se vilka lagrum som gäller.'] },
  { refused: /högrisksystem/iu, say: 'AI-system med hög risk', examples: ['Ett högrisksystem'] },
  { refused: word('spridaren?'), say: 'tillhandahållare', examples: ['Spridaren ansvarar.'] },
  { refused: /fackliga? center/iu, say: 'avdelning, klubb eller förbundet', examples: ['Ert fackliga center'] },
  {
    refused: /Lägg till i planen|Till handlingsplanen$/u,
    say: 'Lägg till i handlingsplanen; Öppna handlingsplanen',
    examples: ['Lägg till i planen', 'Till handlingsplanen'],
  },
]

const english: readonly Omit<Refused, 'language'>[] = [
  {
    refused: /(?:mostly|mainly) (?:good|bad)|mostly (?:positive|negative)|(?:good|bad) effects/iu,
    say: 'a mainly positive effect, in the long run',
    examples: ['AI will have mostly good effects.', 'Mostly positive'],
  },
  {
    refused: word('beside'),
    say: 'compare with, shown together with',
    examples: ['set beside your answers'],
    except: [{ at: /paper\.run\.do\.pairs$/, because: 'people sit beside each other' }],
  },
  { refused: word('apps?'), say: 'Lägeskoll AI, or the page', examples: ['The app saves it.'] },
  {
    refused: /(?<!\()(?<!\p{L})(?:the|in) register(?!\))|register of AI/iu,
    say: 'list of AI systems; register once, in brackets',
    examples: ['It is in the register.', 'Register of AI systems'],
  },
  { refused: word('secrets'), say: 'data under secrecy, confidential data', examples: ['Secrets in private tools'] },
  { refused: /data covered by secrecy/iu, say: 'under secrecy', examples: ['data covered by secrecy'] },
  { refused: word('trials?'), say: 'pilot', examples: ['On trial', 'after the trial'] },
  {
    refused: /(?:employer|manager) follows (?!(?:[\p{L},-]+ ){0,4}up(?!\p{L}))/iu,
    say: 'follows up, monitors',
    examples: ['The employer follows complaints.'],
  },
  { refused: word('deviations?'), say: 'incident report', examples: ['follows up deviations'] },
  {
    refused: /writes in (?:that|what|who|when|how|which|limits)/iu,
    say: 'puts in the guideline that',
    examples: ['The employer writes in that AI is labelled.'],
  },
  {
    refused: /(?:answers|answer) for (?:the (?:result|work)|it|what|how|resources|that)/iu,
    say: 'is responsible for',
    examples: ['The manager answers for the result.'],
  },
  {
    refused: /goes through (?:every year )?(?:which|what|how|whether|that)(?!\p{L})/iu,
    say: 'reviews which, checks that',
    examples: ['The employer goes through which tools are used.'],
  },
  {
    refused: /(?:employer|manager|they) gives? (?:time|supervision|transition|another|an approved|the training)/iu,
    say: 'allows time, offers',
    examples: ['The employer gives time to learn.'],
  },
  { refused: /inspection rounds?/iu, say: 'safety inspection', examples: ['a safety inspection round'] },
  {
    refused: /(?:is|are) tried in cooperation/iu,
    say: 'is assessed in cooperation',
    examples: ['Exceptions are tried in cooperation.'],
  },
  { refused: /elected members?/iu, say: 'union representatives; councillors', examples: ['staff and elected members'] },
  { refused: /e-mails?/iu, say: 'email', examples: ['Send an e-mail.'] },
  { refused: /device of your own/iu, say: 'a computer of your own', examples: ['on a device of your own'] },
  { refused: /(?:comes?|come) along/iu, say: 'is included', examples: ['None of this comes along.'] },
  {
    refused: /(?:you|union)[’'\p{L}]* (?:union )?cent(?:re|er)(?!\p{L})/iu,
    say: 'branch, club or union',
    examples: ['Your union centre'],
  },
  {
    refused: /Add to the plan|To the action plan$/u,
    say: 'Add to the action plan; Open the action plan',
    examples: ['Add to the plan', 'To the action plan'],
  },
]

/** The glossary's table as a check: every text of content and interface is held against it. */
export const refusedWords: readonly Refused[] = [
  ...swedish.map((row) => ({ ...row, language: 'sv' as const })),
  ...english.map((row) => ({ ...row, language: 'en' as const })),
]

/** Whether a text says what the glossary refuses, where nothing excepts it. */
export const says = ({ refused, except = [] }: Refused, { at, text }: { readonly at: string; readonly text: string }) =>
  refused.test(text) && !except.some((place) => place.at.test(at))
