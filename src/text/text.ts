/** Letters that are written without their stroke or as two where a keyboard has none of them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Lower case without accents, quotes and doubled spaces: how names are compared. */
export const fold = (text: string): string =>
  // Most names are plain, and whole lists of them are compared with each word that is typed.
  (/^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, ''))
    .toLowerCase()
    .replace(/[łøđðıßæœþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[‘’“”"'`«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

// What a plan file takes is what stays. Variation selectors 15 and 16 only choose between forms of a symbol.
const invisible = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;

/** One line of a person's text without control, zero-width and direction-changing characters; at most four marks on a letter. */
export const cleanLine = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/gu, ' ')
    .replace(invisible, '')
    .normalize('NFD')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();

const longestName = 120;

/** The name of a file as it is shown and kept: without folders and hidden characters, and not too long. */
export function fileName(name: string): string {
  const own = cleanLine(name.split(/[\\/]/).at(-1) ?? '');
  const ending = /\.[a-z0-9]{1,8}$/i.exec(own)?.[0] ?? '';
  const stem = [...own.slice(0, own.length - ending.length)].slice(0, longestName - ending.length).join('');
  return stem.replaceAll('.', '').trim() === '' ? `document${ending}` : `${stem}${ending}`;
}

/** The length that a person sees, in code points. */
export const lengthOf = (text: string): number => [...text].length;
