/** Lower-case, without accents, compatibility characters unfolded: how city names and words are compared. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Prepares a text for the lexicons: folded, elisions and hyphenated words split, ordinals as `2th`, clock times such as
 * `15h30` and `5 p.m.` in one form. `2h` stays: it is an hour of the day or a length.
 */
export function normaliseTime(text: string): string {
  return (
    foldText(text)
      // German and Nordic habits: “29.11.”, “29. 11. 2008”, “29. November”.
      .replace(/(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b/g, '$1.$2.$3')
      .replace(/(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?=\s|$)/g, '$1/$2')
      .replace(/^(2[4-9]|3[01])\.(0?[1-9]|1[0-2])$/, '$1/$2')
      .replace(/(?<![\d.])(\d{1,2})\. (?=[a-z])/g, '$1th ')
      .replace(/(\d{4}-\d{2}-\d{2})t(?=\d)/g, '$1 ')
      .replace(/(\d{1,2}:\d{2}:\d{2})\.\d+/g, '$1')
      .replace(/\b([ap])\. ?m\b\.?/g, '$1m')
      .replace(/(\d)(?:st|nd|rd|th|er|re|ro|do|ra|e|eme|\.?[oa])(?![a-z])/g, '$1th')
      .replace(/(\d)°/g, '$1th')
      .replace(/(?<=[a-z])['.](?=[a-z])/g, ' ')
      .replace(/(?<=[a-z])\.(?=[\s,]|$)/g, '')
      .replace(/(?<![a-z])([tdj]) ?([+-]) ?(\d{1,3})(?![\d:])/g, 'T$2$3')
      .replace(/(\d ?(?:[ap]m|h)) ?- ?(?=\d)/g, '$1 to ')
      .replace(/@/g, ' at ')
      .replace(/(?<=[a-z])-(?=[a-z])|(?<=\d)-(?=[a-z])|(?<=[a-z])-(?=\d)/g, ' ')
      .replace(/(\d{1,2}) ?h(?:rs?)?\.? ?([0-5]\d)(?: ?min(?:utes?|utos?|uti)?)?(?!\d)/g, '$1h$2')
      .replace(/(\d{1,2}:\d{2}) ?h(?:s|rs)?\b/g, '$1')
      .replace(/,(?!\d)/g, ' ')
      .replace(/[!.;]+$/, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
