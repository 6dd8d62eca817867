import { expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { verifyClaim } from '../../src/reader/verify.ts';

const isBelieved = (claim: string, quote: string, { language = 'en' as Language, text = quote } = {}) =>
  verifyClaim({ claim, quote, passage: 1 }, [{ heading: '', text, cite: () => [] }], language) !== undefined;

const supper = 'The supper at the boathouse costs €1,250 for 12 guests on Friday 5 March 2027.';

test.each<[claim: string, quote: string, language: Language]>([
  ['Supper costs €1250.', supper, 'en'],
  ['Twelve guests may come.', supper, 'en'],
  ['A ceia é em 5 de março de 2027.', supper, 'pt'],
  ['El viernes cenan doce invitados.', supper, 'es'],
  ['Le repas coûte 1.250 € pour douze personnes.', supper, 'fr'],
  ['La cena costa 1.250 €.', supper, 'it'],
  ['Ana Núñez presides.', 'La sesión la preside ANA NUÑEZ hasta el final.', 'en'],
  ['O almoço não está incluído.', 'Lunch is not included in the fee.', 'pt'],
])('is believed: %s', (claim, quote, language) => {
  expect(isBelieved(claim, quote, { language })).toBe(true);
});

test.each<[claim: string, quote: string, language: Language]>([
  ['Supper costs €125.', supper, 'en'],
  ['Supper costs $1250.', supper, 'en'],
  ['Thirteen guests come.', supper, 'en'],
  ['Supper is on 5 May 2027.', supper, 'en'],
  ['A ceia é em 5 de abril de 2027.', supper, 'pt'],
  ['Cenan trece invitados.', supper, 'es'],
  ['Le repas est offert par Durand.', supper, 'fr'],
  ['Zanetti offre la cena.', supper, 'it'],
  ['Book the supper at www.evil.example.', supper, 'en'],
  ['O almoço está incluído.', 'Lunch is not included in the fee.', 'pt'],
])('is not believed: %s', (claim, quote, language) => {
  expect(isBelieved(claim, quote, { language })).toBe(false);
});

test.each([
  ['a number cut', 'costs €1,25'],
  ['a word cut', 'upper at the boathouse'],
  ['another case', 'the supper at the boathouse'],
  ['two words of many', 'The supper'],
  ['words that stand apart', 'The supper costs €1,250'],
])('%s is no quote', (_, quote) => {
  expect(isBelieved('It is eaten there.', quote, { text: supper })).toBe(false);
});

test('a quote may have other quotation marks and spaces', () => {
  expect(isBelieved('They call it so.', '“the  ‘long’ supper”', { text: 'It is the ‘long’ supper.' })).toBe(
    true,
  );
});

test('a passage that there is not is no source', () => {
  const unit = { heading: '', text: supper, cite: () => [] };
  for (const passage of [0, 2, -1])
    expect(verifyClaim({ claim: 'It is eaten.', quote: supper, passage }, [unit], 'en')).toBeUndefined();
});
