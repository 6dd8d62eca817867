import { expect, test } from 'vitest';
import { renderMessage } from '../../adapters/terminal/index.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { unsureMessage } from '../../src/views/heard.ts';
import { viewFor } from '../../src/views/view.ts';
import { committeePlan, personOf } from '../committee-plan.ts';

const base = committeePlan();
const plan: Plan = {
  ...base,
  people: [personOf('thomas', { name: 'Thomas Whitfield' })],
  deadlines: [
    {
      ...{ id: 'menu', title: 'Choose the menu', due: { kind: 'absolute', on: '2028-08-01' } },
      ...{ state: 'open', source: { kind: 'template' } },
    },
  ],
};
const edit = { command: 'people edit', options: { person: 'thomas', field: 'role', becomes: 'secretary' } };
const move = { command: 'deadline move', options: { deadline: 'menu', to: '2028-08-07' } };

test.each([
  ['en', edit, 'Thomas Whitfield · role · secretary'],
  ['pt-BR', edit, 'Thomas Whitfield · função · secretariado'],
  ['fr', edit, 'Thomas Whitfield · rôle · secrétariat'],
  ['es', move, 'Choose the menu · lunes, 7 de agosto de 2028'],
])('what is offered is said in the words of the language: %s', (locale, order, said) => {
  const reader = { locale, zone: 'Europe/Paris' };
  const view = viewFor({ plan, now: Date.parse('2028-06-05T09:00:00Z'), calendar, reader });
  const message = unsureMessage({ doubt: 'guess', order }, view);
  const { words } = view;
  expect(renderMessage(message, { reader, words, width: 1000, styled: false, number: () => 0 })).toContain(
    said,
  );
});
