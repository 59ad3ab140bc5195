import { allOf, type Claim, denial, duty, pattern, word } from './claim.ts'

/** What is never claimed of the AI Act. */
export const claimsOnAi: readonly Claim[] = [
  {
    never: 'the word for high-risk AI that the product does not use',
    says: [/högrisk/iu],
    examples: ['Innan ett högrisksystem används ska det registreras.', 'Det är högrisk-AI.'],
    honest: ['Det är ett AI-system med hög risk.'],
  },
  {
    never: 'speech recognition or Copilot is high-risk by itself',
    says: [
      allOf(
        '(?:taligenkänning|copilot|chatgpt|textassistent|diktering|speech recognition|text assistant|dictation)',
        '(?:hög risk|high[- ]risk)',
      ),
    ],
    unless: pattern(`${denial}|${word('om|whether')}`),
    examples: [
      'Taligenkänning räknas som AI med hög risk.',
      'Copilot is a high-risk AI system.',
      'AI med hög risk, till exempel Copilot, ska registreras.',
    ],
    honest: ['Taligenkänning är normalt inte AI med hög risk.', 'Copilot is not a high-risk AI system by itself.'],
  },
  {
    never: 'article 26(7) applies today',
    says: [
      allOf('(?:26\\(7\\)|26\\.7)', `(?:${duty}|${word('nu|redan|i dag|idag|today|now|already|in force')})`),
      allOf('(?:inform|underrätt)', '(?:hög risk|high[- ]risk)', duty),
    ],
    unless: pattern(`2027|${word('inte i dag|inte än|ännu inte|gäller inte|not today|not yet|does not apply')}`),
    examples: [
      'Artikel 26.7 gäller redan.',
      'Enligt artikel 26(7) ska facket informeras.',
      'Article 26(7) applies today.',
      'Innan ett AI-system med hög risk används måste arbetsgivaren informera facket.',
      'The employer must inform workers before using a high-risk AI system.',
    ],
    honest: [
      'Från 2 december 2027 ska facket informeras innan ett AI-system med hög risk används.',
      'Article 26(7) does not apply yet.',
    ],
  },
  {
    never: 'rules on high-risk AI apply today',
    says: [
      allOf('(?:hög risk|high[- ]risk)', word('redan i dag|redan nu|i dag|idag|today|already|in force|gäller nu')),
    ],
    unless: pattern(denial),
    examples: ['Reglerna om AI med hög risk gäller redan i dag.', 'The rules on high-risk AI are in force.'],
    honest: ['Reglerna om sådan AI gäller från 2 december 2027, inte i dag.', 'High-risk rules do not apply today.'],
  },
  {
    never: 'AI literacy requires certified training',
    says: [allOf('certifi', `(?:${duty}|${word('obligatoriska?|mandatory|compulsory|needs?|behövs|behöver')})`)],
    unless: pattern(denial),
    examples: [
      'AI-kunnighet kräver certifierad utbildning.',
      'Personalen måste ha ett AI-certifikat, en certifiering.',
      'AI literacy requires certified training.',
      'A certificate is mandatory.',
    ],
    honest: ['Ingen certifierad utbildning krävs.', 'Certified training is not required.'],
  },
]
