import { expect, test } from 'vitest';
import { locales, wordsFor } from '../../src/locales/index.ts';
import { calendar } from '../../src/time/calendar.ts';
import { describeChange, historyMessage } from '../../src/views/history.ts';
import { plainText } from '../../src/views/plain-text.ts';
import { committeePlan, personOf } from '../committee-plan.ts';

const plan = committeePlan({ people: [personOf('secretary', { name: 'Lena Berg', role: 'secretary' })] });
const viewIn = (locale: string) => ({
  plan,
  calendar,
  now: 0,
  words: wordsFor(locale),
  reader: { locale, zone: plan.congress.zone },
});
const before = { id: 'c', title: 'A', status: 'not-started', line: [], focal: 'ana' };
const after = { ...before, status: 'in-progress', line: [{}], focal: 'secretary', since: 5, oddity: true };
const change = { collection: 'commitments', id: 'c', before, after } as const;

test.each([
  ['en', 'state from not started to in progress; changed: what was said of it, its focal point, its details'],
  [
    'pt-BR',
    'situação de não iniciado para em andamento; alterado: o que foi dito, o ponto focal, os detalhes',
  ],
  [
    'es',
    'estado: en curso, en lugar de no iniciado; se modificó: lo que se dijo, el punto focal, los detalles',
  ],
  [
    'fr',
    'état : non commencé, puis en cours; modification : ce qui en a été dit, le point focal, les détails',
  ],
  ['it', 'stato: da “non avviato” a “in corso”; modifica: quanto è stato detto, il punto focale, i dettagli'],
])('a change is told without the names of its fields: %s', (locale, said) => {
  expect(describeChange(change, viewIn(locale))).toBe(said);
});

test.each([
  ['en', 'changed: its start, its end'],
  ['es', 'se modificó: el comienzo, el final'],
  ['fr', 'modification : le début, la fin'],
  ['pt-BR', 'alterado: o início, o fim'],
  ['it', 'modifica: l’inizio, la fine'],
])('the day and the hour of an event are told as one: %s', (locale, said) => {
  const [was, is] = ['14', '15'].map((day) => ({
    ...{ id: 'dinner', name: 'Dinner', starts: `2028-09-${day}`, startTime: `${day}:00` },
    ...{ ends: `2028-09-${day}`, endTime: `${day}:30` },
  }));
  expect(describeChange({ collection: 'events', id: 'dinner', before: was, after: is }, viewIn(locale))).toBe(
    said,
  );
});

test.each(locales)('what a plan file brought is told once and by that name, in %s', (locale) => {
  const made = { collection: 'documents', id: 'c', before: null, after } as const;
  const entry = {
    id: 1,
    at: 0,
    by: 'plan-file',
    via: 'file',
    verb: 'import',
    undone: false,
    changes: [made, { ...made, collection: 'deadlines' as const }],
  };
  const view = viewIn(locale);
  const { blocks } = historyMessage({ id: 'c', title: 'A' }, [entry], view);
  const [row] = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const { words, reader } = view;
  const who = words.text('history.plan-file');
  expect(plainText(row?.text ?? [], reader)).toMatch(
    new RegExp(`${who}\\s?: ${words.text('history.created')}$`),
  );
});
