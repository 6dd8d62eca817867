const capital = String.raw`\p{Lu}[\p{L}\p{N}’'.&/-]*`;
/** Words that may begin with a large or a small letter. */
const anyCase = (words: readonly string[]) =>
  words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');

const articles = anyCase([
  'the',
  'el',
  'la',
  'los',
  'las',
  'le',
  'les',
  'os',
  'as',
  'il',
  'lo',
  'gli',
  'o',
  'a',
  'i',
]);
const article = `(?:(?:${articles}) +|[Ll][’'])`;

/** What a body of people is called with a small letter. */
const bodies = [
  ...['government', 'governments', 'ministry', 'committee', 'organi[sz]ation', 'secretariat', 'network'],
  ...['governos?', 'ministério', 'comitê', 'organização', 'secretaria', 'rede'],
  ...['gobiernos?', 'ministerio', 'comité', 'organización', 'secretaría', 'red'],
  ...['gouvernements?', 'ministère', 'organisation', 'secrétariat', 'réseau'],
  ...['governi', 'ministero', 'comitato', 'organizzazione', 'segretariato', 'rete'],
].join('|');

const links = [
  ...[
    'of',
    'for',
    'and',
    'the',
    'on',
    'against',
    'in',
    'to',
    'de',
    'del',
    'da',
    'do',
    'dos',
    'das',
    'e',
    'y',
  ],
  ...['la', 'las', 'los', 'el', 'para', 'contra', 'du', 'des', 'et', 'les', 'le', 'pour', 'contre', 'di'],
  ...['della', 'delle', 'dei', 'degli', 'dello', 'per', 'contro', String.raw`d[’'](?=\p{Lu})`],
].join('|');

/** What is held, written or read, and promises nothing itself. */
const things = anyCase([
  ...['congress', 'conference', 'meeting', 'session', 'declaration', 'document', 'programme', 'plenary'],
  ...['congresso', 'conferência', 'reunião', 'sessão', 'declaração', 'documento', 'programa', 'plenária'],
  ...['congreso', 'conferencia', 'reunión', 'sesión', 'declaración', 'plenaria', 'sesiones'],
  ...['congrès', 'conférence', 'réunion', 'séance', 'déclaration', 'programme', 'plénière'],
  ...['conferenza', 'riunione', 'sessione', 'dichiarazione', 'programma', 'world Congress', 'it', 'there'],
  ...['this', 'these', 'that', 'those', 'he', 'she', 'they', 'you', 'what', 'which', 'when', 'where', 'if'],
  ...[
    'este',
    'esta',
    'estos',
    'estas',
    'esto',
    'isto',
    'isso',
    'ele',
    'ela',
    'él',
    'ella',
    'cuando',
    'quando',
  ],
  ...[
    'ce',
    'cette',
    'ces',
    'il',
    'elle',
    'ils',
    'elles',
    'on',
    'cela',
    'questo',
    'questa',
    'ciò',
    'se',
    'si',
  ],
]);

/** Somebody who is called by their name, at the beginning of a sentence or after what goes before a comma. */
const subject = String.raw`^["“«(]*(?:[^,.;:]{1,60}, +)?${article}?(?!(?:${things})(?![\p{L}]))(?:${capital}|(?:${bodies})(?![\p{L}])(?: \p{Ll}{4,}(?= \p{Ll}))?)(?:,? +(?:\(?${capital}\)?|(?:${links}|${bodies})(?![\p{L}]))){0,12} +`;

const begins = (verbs: string) => new RegExp(`${subject}(?:${verbs})`, 'u');

/** What happens to somebody, or merely happens, is no promise of theirs. */
const merely = [
  ...['ser(?:á|án|ão|a|ont)', 'sar(?:à|anno)', 'estar(?:á|án|ão)', 'haverá', 'habrá', 'star(?:à|anno)'],
  ...['(?:tendrá|terá) lugar', 'aura lieu', 'avrà luogo'],
].join('|');

/** Said by the name of who will do it: "UNICEF will publish …", in each language of the bot. */
const signs: readonly RegExp[] = [
  begins(
    String.raw`(?:will|shall)(?! (?:not|be|have been|take place|(?:open|begin|start|end|close|meet) (?:on|at|in))\b)|(?:is|are) going to|(?:undertakes?|commits?|pledges?|agrees?|promises?|vows?)(?: (?:itself|themselves))? to\b`,
  ),
  // The future of Portuguese, Spanish, Italian and French, and "is going to".
  begins(
    String.raw`(?!(?:${merely})(?![\p{L}]))(?:\p{Ll}{2,}(?:r(?:á|án|ão|à|anno|ont))|far(?:á|ão|à|anno)|har(?:á|án)|feront)(?![\p{L}-])`,
  ),
  // "-era" is also the present of Spanish and Italian, so the sentence must be French by other words.
  begins(
    String.raw`\p{Ll}*(?:[eiudr]ra)(?![\p{L}-])(?<!sera)(?! lieu)(?:(?<=^Le [^.]*)|(?=.* (?:une|des|du|les|et|aux?|pour|dans|avec|ses|leurs?|sur|à|chaque)(?![\p{L}])))`,
  ),
  begins(
    String.raw`(?:vai|vão|va a|van a|va|vont) \p{Ll}+(?:ar|er|ir|r|re)(?![\p{L}])|(?:s[’']engage(?:nt)?|se compromete[mn]?|compromete[mn]?-se|si impegna(?:no)?|prometen?|promettono|promette(?:nt)?)(?![\p{L}])`,
  ),
  // What was said at the meeting: "Brazil pledged …", "ECPAT has agreed to …", "it announced that it would …".
  begins(
    `(?:(?:has |have )?(?:pledged|promised)(?! not)|(?:has |have )?(?:agreed|undertaken|offered|volunteered) to|undertook to|(?:has |have )?announced (?:that )?(?:it|they|he|she) (?:would|will)(?! not))`,
  ),
  begins(
    String.raw`(?:comprometeu-se|se comprometeu|prometeu|concordou em|ofereceu-se|(?:se comprometió|prometió|acordó|ha acordado|ha prometido|se ha comprometido|se ofreció)|anunciou que|anunció que|s[’']est engagée?s?|a (?:promis|accepté|convenu|annoncé)|si è impegnat[oaie]|ha (?:promesso|accettato|convenuto|annunciato))(?![\p{L}])`,
  ),
];

/** Whether a sentence says of somebody, by name, what they will do. */
export const isNamedPromise = (sentence: string): boolean => signs.some((sign) => sign.test(sentence));
