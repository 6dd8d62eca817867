/** An ending of a word, and what stands in its place. */
export type Ending = readonly [pattern: RegExp, replacement: string];

/** How words of one language are told and inflected. */
export type Spelling = {
  /** Letters and turns that only this one of the languages has. */
  signs: readonly RegExp[];
  /** What a plural is the plural of, where taking off a letter does not tell. */
  plurals: readonly Ending[];
  /** Endings that make one kind of word from another; the first that fits counts. */
  derivations: readonly Ending[];
  inflections: readonly Ending[];
};

/** The endings that the languages from Latin share, so that their relatives meet. */
export const romanceEndings: Pick<Spelling, 'derivations' | 'inflections'> = {
  derivations: [
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
  ],
  inflections: [
    [/(?:iamo|amo|emo|imo|are|ere|ire|ar|er|ir)$/, ''],
    [/(?:os|as|es|is|s|o|a|e|i|x)$/, ''],
  ],
};
