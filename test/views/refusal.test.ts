import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/locales/index.ts';
import { refusalText } from '../../src/views/refusal.ts';

const early = { code: 'close-early', params: { ends: '2008-11-28' } };
const ahead = { code: 'round-ahead', params: { on: '2009-02-28' } };
const none = { code: 'date-no-such-day', params: { text: '31 November', nearest: '2008-11-30' } };
const week = {
  code: 'date-ambiguous-week-end',
  params: { text: 'x', friday: '2008-11-21', sunday: '2008-11-23' },
};

describe('a refusal says its days as a person does', () => {
  test.each([
    ['en', early, 'The congress lasts until Friday, 28 November 2008; it can be closed from that day on.'],
    ['en', none, 'There is no such day as “31 November”; the nearest is Sunday, 30 November 2008.'],
    ['en', week, '“x” may end on Friday, 21 November 2008 or on Sunday, 23 November 2008.'],
    ['pt-BR', ahead, 'Essa rodada abre em sábado, 28 de fevereiro de 2009;'],
    ['es', ahead, 'Esa ronda se abre el sábado, 28 de febrero de 2009;'],
    ['fr', early, 'à partir de son dernier jour (vendredi 28 novembre 2008)'],
    ['it', ahead, 'Questa rilevazione inizia sabato 28 febbraio 2009;'],
  ])('%s %j', (locale, refused, said) => {
    expect(refusalText(refused, wordsFor(locale))).toContain(said);
  });

  test('what somebody typed stays as it was typed', () => {
    const typed = { code: 'date-no-such-day', params: { text: '2008-11-31', nearest: '2008-11-30' } };
    expect(refusalText(typed, wordsFor('en'))).toContain('“2008-11-31”');
  });
});
