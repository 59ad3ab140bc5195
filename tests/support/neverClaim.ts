// A plain \b knows only a to z, and would find "proves" in "improves" but lose "överens".
const word = (alternatives: string) => `(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`
const pattern = (source: string) => new RegExp(source, 'iu')
const allOf = (...parts: string[]) => pattern(`^${parts.map((part) => `(?=.*${part})`).join('')}`)
const duty = word(
  'ska|skall|måste|bör|kräver|krävs|gäller|har rätt|must|shall|should|has to|have to|requires?|required|appl(?:y|ies)|entitled',
)
const denial = `${word('inte|ej|aldrig|ingen|inget|inga|utan|varken|not|never|no|nor|neither|without|cannot')}|n[’']t`

type Claim = {
  readonly never: string
  readonly says: readonly RegExp[]
  /** What makes the same words honest. */
  readonly unless?: RegExp
  readonly examples: readonly string[]
  readonly honest: readonly string[]
}

/** The law sheet's "never claim", one sentence at a time: better a false alarm than a claim that slips through. */
export const claims: readonly Claim[] = [
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
  {
    never: 'the employer must agree in a negotiation',
    says: [
      pattern(
        `${word('arbetsgivaren|chefen')}[^.]*${word('måste|ska|behöver|är skyldig att')}[^.]*${word('överens|enas|hålla med|gå med på|vara enig|eniga|ha fackets [\\p{L}]+|få fackets [\\p{L}]+')}`,
      ),
      pattern(`${word('facket|förbundet')}[^.]*${word('måste|ska')}[^.]*${word('godkänna|samtycka|säga ja')}`),
      pattern(`${word('kräver|utan')} fackets ${word('godkännande|samtycke|ja')}`),
      pattern(
        `${word('employer|manager')}[^.]*${word('must|has to|needs to|is obliged to|shall')}[^.]*${word("agree|reach (?:an )?agreement|(?:union[’']?s? )?(?:consent|approval)")}`,
      ),
      pattern(`${word('union')}[^.]*${word('must|has to')}[^.]*${word('approve|consent|agree')}`),
    ],
    unless: pattern(
      word(
        'måste inte|behöver inte|är inte skyldig|inte skyldig|need not|does not|do not|not obliged|not have to|must not',
      ),
    ),
    examples: [
      'Arbetsgivaren måste komma överens med facket enligt MBL.',
      'Arbetsgivaren ska gå med på kravet.',
      'Chefen måste hålla med er.',
      'Facket måste godkänna beslutet.',
      'Beslutet kräver fackets godkännande.',
      'The employer must agree with the union.',
      'The employer has to obtain the union’s consent.',
      'The union must approve the decision.',
    ],
    honest: [
      'Arbetsgivaren måste förhandla men behöver inte komma överens med facket.',
      'The employer must call the union it has a collective agreement with.',
    ],
  },
  {
    never: 'a staff meeting fulfils the duty to negotiate',
    says: [
      allOf(
        `(?:${word('apt|apt:n|apt-mötet')}|arbetsplatsträff|staff meeting)`,
        '(?:förhandl|medbestämmande|mbl|negotiat)',
        '(?:uppfyll|räck|ersätt|ersatt|fullgör|duger|räknas|fulfil|satisf|replac|meets|discharg|counts|enough|suffic)',
      ),
    ],
    unless: pattern(denial),
    examples: [
      'En APT uppfyller förhandlingsskyldigheten.',
      'Information på en arbetsplatsträff räcker enligt MBL.',
      'A staff meeting fulfils the duty to negotiate.',
      'The staff meeting replaces negotiation.',
    ],
    honest: ['En APT ersätter inte förhandling enligt MBL.', 'A staff meeting does not fulfil the duty to negotiate.'],
  },
  {
    never: 'the seven days are statutory',
    says: [
      allOf(
        '(?:sju dagar|7 dagar|sjudagars|seven[- ]days?|7[- ]days?)',
        `(?:${word('mbl|lag|lagen|enligt lag|lagens|law|statute|statutory|co-determination')}|lagstad|medbestämmandelag)`,
      ),
    ],
    unless: pattern(
      word(
        'inte (?:i|från|enligt|av) (?:mbl|lag|lagen)|inte lagstad\\p{L}*|not (?:in|from|by|under|set by) (?:mbl|law|statute|the law)|not statutory|not a statutory',
      ),
    ),
    examples: [
      'Enligt lag ska central förhandling begäras inom sju dagar.',
      'MBL ger er sju dagar.',
      'Fristen på 7 dagar är lagstadgad.',
      'By law you have seven days.',
      'There is a statutory seven-day limit.',
    ],
    honest: [
      'De sju dagarna står i det centrala avtalet, inte i MBL.',
      'The seven days are in the central agreement, not in MBL.',
    ],
  },
  {
    never: 'MBL 16 gives two weeks in a negotiation under sections 11 to 13',
    says: [
      allOf(
        '(?:(?:11|12|13) §|11[–-]13|sections? 1[1-3])',
        '(?:två|tre|two|three|2|3) (?:veckor|weeks)|tvåveckors|two-week',
        word('ska|måste|inom|senast|har|gäller|ger|must|shall|within|has|have|appl(?:y|ies)|gives?'),
      ),
    ],
    unless: pattern(denial),
    examples: [
      'Vid förhandling enligt MBL 11–13 §§ ska mötet hållas inom två veckor.',
      'A negotiation under sections 11–13 must be held within two weeks.',
    ],
    honest: ['Den tiden avser inte förhandling enligt 11–13 §§.', 'Vid förhandling enligt 10 § är det två veckor.'],
  },
  {
    never: 'any representative may sit in on a committee, or anyone in the executive board',
    says: [
      allOf(
        word(
          '(?:varje|alla|en) (?:förtroendevald|facklig företrädare|skyddsombud)a?|ni|du|(?:any|every|each|all) (?:union |safety )?representatives?|you',
        ),
        word('nämnden|nämndens|kommunstyrelsen|styrelsen|committee|executive board'),
        word(
          'får (?:delta|vara med|sitta)|har rätt att (?:delta|vara med|sitta)|may (?:join|attend|sit|be present)|(?:has|have) a right to (?:join|attend|sit)',
        ),
      ),
    ],
    unless: pattern(denial),
    examples: [
      'Varje förtroendevald får vara med i nämnden.',
      'Ni har rätt att delta när kommunstyrelsen beslutar.',
      'Every representative may attend the committee.',
      'You have a right to sit in the executive board.',
    ],
    honest: [
      'Det är inte en rätt för varje förtroendevald att vara med i nämnden.',
      'Personalföreträdare, högst tre per nämnd och utsedda av facken, får vara med när nämnden överlägger.',
    ],
  },
  {
    never: 'the employer may ask who wants an official document',
    says: [
      allOf(
        '(?:allmän handling|allmänna handlingar|official documents?)',
        word('får fråga|kan kräva|har rätt att veta|may ask|can demand|has a right to know'),
        word('vem|who'),
      ),
    ],
    unless: pattern(denial),
    examples: [
      'Myndigheten får fråga vem som vill se en allmän handling.',
      'The employer may ask who wants the official document.',
    ],
    honest: ['Den som lämnar ut en allmän handling får inte fråga vem du är.'],
  },
  {
    never: 'the union’s own risk analysis fulfils the employer’s duty',
    says: [
      allOf(
        "(?:er(?:t)? (?:egen|eget)|fackets|vår(?:t)? (?:egen|eget)?|your own|the union[’']s|our own)",
        '(?:analys|riskbedömning|analysis|risk assessment)',
        '(?:uppfyll|räcker|ersätter|fullgör|duger|fulfil|satisf|replac|is enough)',
      ),
    ],
    unless: pattern(denial),
    examples: [
      'Er egen analys uppfyller arbetsgivarens skyldighet.',
      'Fackets riskbedömning räcker.',
      'Your own analysis replaces the employer’s risk assessment.',
    ],
    honest: [
      'Er egen riskanalys är ert underlag. Den ersätter inte arbetsgivarens skriftliga riskbedömning.',
      'Your own analysis does not replace the employer’s.',
    ],
  },
  {
    never: 'a hook applies to a case',
    says: [
      pattern(`${word('lagrum(?:met|men)?')} (?:som )?${word('gäller')}`),
      pattern(`(?:vilken lag|vilka lagar|vilka lagrum) (?:som )?${word('gäller')}`),
      pattern(`${word('which (?:law|laws|legal hooks?|sections?)')} ${word('apply|applies')}`),
    ],
    examples: ['Här ser du vilka lagrum som gäller.', 'Lagrummet gäller för er.', 'See which law applies.'],
    honest: ['Här ser du vilka lagrum som kan passa.', 'See which legal hooks may fit.'],
  },
  {
    never: 'a local agreement moves GDPR, the AI Act, AFS or AML',
    says: [
      allOf(
        word(
          '(?:lokalt|lokala) avtal(?:et)?|kollektivavtal(?:et)?|samverkansavtal(?:et)?|local agreements?|collective agreements?',
        ),
        word('gdpr|ai-förordningen|ai act|afs|aml|arbetsmiljölagen'),
        word(
          'kan (?:flytta|ändra|ersätta)|flyttar|ändrar|gäller före|can (?:move|change|replace)|moves|changes|overrides?',
        ),
      ),
    ],
    unless: pattern(denial),
    examples: [
      'Ett lokalt avtal kan ändra det som står i AML.',
      'Ett kollektivavtal kan flytta tiden i GDPR.',
      'A local agreement can change the AI Act.',
    ],
    honest: [
      'Inget lokalt avtal flyttar tiden.',
      'Kollektivavtal kan ge särskilda regler om personuppgifter i arbetslivet.',
    ],
  },
]

const sentencesOf = (text: string) => text.split(/(?<=[.!?;:])\s+/u)
/** A question claims nothing. */
export const makes = (claim: Claim, text: string) =>
  sentencesOf(text).some(
    (sentence) =>
      !sentence.endsWith('?') && claim.says.some((says) => says.test(sentence)) && !claim.unless?.test(sentence),
  )
