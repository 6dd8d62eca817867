import { describe, expect, test } from 'vitest';
import { isNamedPromise } from '../../src/text/named-promise.ts';
import { promisesIn, titleOf } from '../../src/text/promises.ts';

describe('what somebody says by name that they will do', () => {
  test.each([
    'UNICEF will publish a yearly survey.',
    'The Government of Brazil shall adopt a plan.',
    'ECPAT International undertakes to train 200 officers.',
    'The European Union commits to fund recovery services.',
    'By 2010, the Ministry of Justice will review the code.',
    'Save the Children (SCF) will open a helpline.',
    'UNICEF publicará un estudio anual.',
    'La Unión Europea financiará los servicios.',
    'El Gobierno de Perú creará un registro.',
    'En 2010, la UNICEF publicará el estudio.',
    'O UNICEF publicará um estudo.',
    'O Ministério da Justiça fará a revisão do código penal.',
    'O governo do Brasil vai criar um cadastro.',
    'A ECPAT Brasil se compromete a formar policiais.',
    'Os Ministérios da Saúde e da Educação abrirão linhas.',
    'L’UNICEF publiera une étude annuelle.',
    'Le Gouvernement du Sénégal adoptera un plan.',
    'Le Réseau Enfance s’engage à former.',
    'Les Gouvernements de Suisse et de France financeront les services.',
    'L’UNICEF pubblicherà uno studio.',
    'Il Ministero della Giustizia aprirà una linea.',
    'ECPAT Italia farà un’indagine.',
    'Il governo italiano finanzierà i servizi.',
    'Terre des Hommes va publier un rapport.',
    'La ECPAT va a publicar un informe.',
    'ECPAT Italia si impegna a formare.',
    'INTERPOL tendrá un punto focal.',
  ])('%s', (sentence) => {
    expect(isNamedPromise(sentence)).toBe(true);
  });
});

describe('what is no promise of anybody', () => {
  test.each([
    'The Congress will be held in Rio.',
    'The World Congress will open on Tuesday.',
    'It will rain.',
    'This document will be published.',
    'El Congreso se celebrará en Río.',
    'La sesión será pública.',
    'UNICEF será consultada.',
    'O Congresso terá lugar no Rio.',
    'Le Congrès aura lieu à Rio.',
    'Il sera publié.',
    'Il Congresso avrà luogo a Rio.',
    'UNICEF published a survey.',
    'ECPAT Italia è presente.',
    'Maria Rivera said so.',
    'La Opéra de Paris était fermée.',
    'UNICEF will be represented by its director.',
    'UNICEF has committed funds.',
    'Participants discussed the report of UNICEF.',
    'Sara Ferrara spoke.',
    'Every child deserves care.',
    'L’UNICEF espera una respuesta.',
    'UNICEF era presente.',
    'O UNICEF era membro.',
    'El Gobierno mejora la ley.',
    'La ECPAT prepara un informe.',
    'UNICEF considera que basta.',
    'ECPAT Italia opera dal 1994.',
  ])('%s', (sentence) => {
    expect(isNamedPromise(sentence)).toBe(false);
  });
});

test('a closing document gives both kinds, and neither what is only encouraged nor what has been', () => {
  const text = [
    'We commit to adopt national plans.',
    '- UNICEF will publish a yearly survey,',
    '  with the figures of each region.',
    '- UNICEF recalled that Governments should consider a helpline.',
    '- Il Ministero della Giustizia aprirà una linea.',
  ].join('\n');
  expect(promisesIn(text, 'en')).toEqual([
    { text: 'We commit to adopt national plans.', lines: [1] },
    { text: 'UNICEF will publish a yearly survey, with the figures of each region.', lines: [2, 3] },
    { text: 'Il Ministero della Giustizia aprirà una linea.', lines: [5] },
  ]);
});

test('a promise is a title without its full stop', () => {
  expect(titleOf('UNICEF will publish a survey.')).toBe('UNICEF will publish a survey');
  expect(titleOf('UNICEF will publish a survey …')).toBe('UNICEF will publish a survey …');
  expect([...titleOf(`${'a'.repeat(300)}.`)]).toHaveLength(200);
});

test('a very long sentence is read at once', () => {
  const [short, long] = [2000, 20_000].map((count) => {
    const from = performance.now();
    isNamedPromise('Aa of '.repeat(count));
    isNamedPromise('A, '.repeat(count));
    return performance.now() - from;
  });
  expect(long ?? 0).toBeLessThan(100 * ((short ?? 0) + 1));
});

describe('the promises of an outcome document', () => {
  const outcome = `Outcome document

1. Decides to convene a review conference not later than 31 December 2010;
3. Urges all States to ratify the Optional Protocol;

We, the heads of delegation, commit to:
(a) establishing a national focal point within twelve months;
(b) allocating at least 2 per cent
of the child welfare budget; and
(c) reporting every two years.

We reaffirm:
- the declaration.

The Government of Brazil pledged two million dollars for shelters.
ECPAT has agreed to host the clearing house.
Interpol shall set up an image database not later than June.
The Government of Italy did not commit to a date.
The session will resume at 15:00.
The Netherlands announced that it would open a hotline in 2009.
No State will tolerate impunity.
`;

  test('are each point under its lead-in, what was pledged and agreed, and nothing that is denied', () => {
    const found = promisesIn(outcome, 'en');
    expect(found.map(({ text }) => text)).toEqual([
      'We, the heads of delegation, commit to establishing a national focal point within twelve months.',
      'We, the heads of delegation, commit to allocating at least 2 per cent of the child welfare budget.',
      'We, the heads of delegation, commit to reporting every two years.',
      'The Government of Brazil pledged two million dollars for shelters.',
      'ECPAT has agreed to host the clearing house.',
      'Interpol shall set up an image database not later than June.',
      'The Netherlands announced that it would open a hotline in 2009.',
    ]);
    expect(found[1]?.lines).toEqual([6, 8, 9]);
  });

  test.each([
    [
      'pt-BR',
      'Nós nos comprometemos a:\n- criar uma rede;\n- formar juízes.\n\nA ECPAT não se comprometeu.',
      2,
    ],
    [
      'es',
      'El Gobierno de Chile se comprometió a crear un registro.\nNingún Estado se compromete a nada.',
      1,
    ],
    ['fr', 'La France s’est engagée à ouvrir une ligne.\nNous ne nous engageons pas.', 1],
    ['it', 'L’Italia si è impegnata a formare giudici.\nNessuno Stato si impegna.', 1],
  ])('are found in %s', (locale, text, count) => {
    expect(promisesIn(text, locale)).toHaveLength(count);
  });
});
