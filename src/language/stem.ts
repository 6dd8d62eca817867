import type { Language } from './language.ts';
import { remembered } from './remembered.ts';

type Ending = readonly [pattern: RegExp, replacement: string];

/** The shortest stem that an ending of inflection may leave, and one of derivation. */
const shortest = { inflection: 3, derivation: 4 };

/** What a plural is the plural of, where taking off a letter does not tell. */
const plurals: Readonly<Record<Language, readonly Ending[]>> = {
  en: [
    [/ies$/, 'y'],
    [/(ss|sh|ch|x|z)es$/, '$1'],
    [/([^su])s$/, '$1'],
  ],
  pt: [
    [/(?:oes|aes|aos)$/, 'ao'],
    [/ns$/, 'm'],
    [/ais$/, 'al'],
    [/eis$/, 'el'],
    [/([rz])es$/, '$1'],
    [/([aeiou])s$/, '$1'],
  ],
  es: [
    [/ces$/, 'z'],
    [/([bdfglmnrsxyz])es$/, '$1'],
    [/([aeiou])s$/, '$1'],
  ],
  fr: [
    [/eaux$/, 'eau'],
    [/aux$/, 'al'],
    [/([^s])s$/, '$1'],
    [/eux$/, 'eu'],
  ],
  it: [
    [/([cg])h[ie]$/, '$1o'],
    [/ioni$/, 'ione'],
  ],
};

const english: readonly Ending[] = [
  [/(?:isation|ization|ising|izing|ised|ized|iser|izer|ise|ize)$/, 'is'],
  [/(?:ations?|ators?|ating|ated|ate|ative)$/, ''],
  [/(?:ements?|ments?|nesses|ness|ships?|fully|ful|ities|ity)$/, ''],
  [/(?:ance|ence|ant|ent|ion|al|or|er)$/, ''],
];

const romance: readonly Ending[] = [
  [/(?:amiento|imiento|amento|imento|ement)$/, ''],
  [/(?:acion|acao|azione|ation|icion|icao|izione|ition)$/, ''],
  [/(?:cion|cao|zione|tion)$/, ''],
  [/(?:sion|sao|sione)$/, 's'],
  [/(?:idade|idad|ita|ite)$/, ''],
  [/(?:adora?|edora?|idora?|atore|atrice|ateur|eur|euse)$/, ''],
  [/(?:amente|mente)$/, ''],
  [/(?:aremos|eremos|iremos|avamos|iamos|ariam|eriam|aient|erons|irons|erez|ando|endo|iendo|indo)$/, ''],
  [/(?:ante|ente|anti|enti|ant|ent)$/, ''],
  [/(?:adas?|ados?|idas?|idos?|ate|ati|ata|ato|iti|ito|ute|uti|uta|uto|ee)$/, ''],
  [/(?:aram|eram|iram|aron|ieron|avam|aban|ava|aba|iam|ian|ano|ono|ont|ons|ez|era|ira|ara)$/, ''],
  [/(?:or|al|ou|eu|iu|io|am|em|an|en)$/, ''],
];

const inflections: Readonly<Record<'en' | 'romance', readonly Ending[]>> = {
  en: [[/(?:ing|ed|ly|e)$/, '']],
  romance: [
    [/(?:iamo|amo|emo|imo|are|ere|ire|ar|er|ir)$/, ''],
    [/(?:os|as|es|is|s|o|a|e|i|x)$/, ''],
  ],
};

function without(word: string, endings: readonly Ending[], least: number): string {
  for (const [pattern, replacement] of endings) {
    const stem = word.replace(pattern, replacement);
    if (stem !== word && stem.length >= least) return stem;
  }
  return word;
}

/** What still differs between relatives at the end of a stem: a doubled letter, `y` for `i`. */
const settle = (stem: string): string =>
  stem
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/y$/, 'i')
    .replace(/qu$/, 'c')
    .replace(/gu$/, 'g');

function workOut(word: string, language: Language): string {
  if (word.length <= shortest.inflection || /\d/.test(word)) return word;
  const single = without(word, plurals[language], shortest.inflection);
  const family = language === 'en' ? 'en' : 'romance';
  const bare = without(single, language === 'en' ? english : romance, shortest.derivation);
  return settle(bare === single ? without(single, inflections[family], shortest.inflection) : bare);
}

const stems: Readonly<Record<Language, (word: string) => string>> = {
  en: remembered((word) => workOut(word, 'en')),
  pt: remembered((word) => workOut(word, 'pt')),
  es: remembered((word) => workOut(word, 'es')),
  fr: remembered((word) => workOut(word, 'fr')),
  it: remembered((word) => workOut(word, 'it')),
};

/** The stem of a folded word of a language: what its inflections and its nearest relatives have in common. */
export const stemOf = (word: string, language: Language): string => stems[language](word);
