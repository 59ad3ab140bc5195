import { allOf, type Claim, denial, pattern, word } from './claim.ts'

/** What is never claimed of negotiating and of the work environment. */
export const claimsOnInfluence: readonly Claim[] = [
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
