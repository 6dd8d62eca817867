import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlanSession } from '../../src/cli/plan-session.ts';
import { runRequest } from '../../src/cli/run-request.ts';
import { reminderStates } from '../../src/domain/delivery.ts';
import { reminderKinds } from '../../src/domain/reminder.ts';
import { locales, wordsFor } from '../../src/locales/index.ts';
import { planPath } from '../../src/main/plan-start.ts';
import type { Session } from '../../src/main/session.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { readConfig } from '../../src/settings/config.ts';

let session: Session;
beforeAll(async () => {
  session = await openPlanSession(planPath(undefined), readConfig({ LOG_LEVEL: 'silent' }));
});
afterAll(() => session.store.close());

const run = (...argv: string[]) => runRequest({ argv, stdin: '', cwd: '/' }, session);
const lines = async (...argv: string[]) => (await run(...argv)).stdout.split('\n');

describe('what the command line prints is in words', () => {
  test('the reminders of the congress and of its follow-up', async () => {
    const found = await lines('reminders', '--from', '2008-11-17', '--to', '2009-03-25');
    const said = found.map((line) => line.replace(/^.*?\) {2}/, ''));
    expect(said).toEqual(
      expect.arrayContaining([
        'the weekly list — to the committee’s channel: planned',
        'Publish the programme, on its day — to Secretary of the Planning Committee: planned',
        '3-month round: the question — to Secretary of the Planning Committee: planned',
        '3-month round: who has not answered — to Chair of the Planning Committee: planned',
      ]),
    );
    expect(found.join('\n')).not.toMatch(/round\.|month-3|-focal|escalation/);
  });

  test.each([
    ['pt-BR', 'rodada de 3 meses: a pergunta — para Secretary of the Planning Committee: planejado'],
    ['es', 'ronda de los 3 meses: la pregunta — para Secretary of the Planning Committee: previsto'],
    ['fr', 'cycle de suivi à 3 mois : la question — à Secretary of the Planning Committee : prévu'],
    ['it', 'rilevazione a 3 mesi: la domanda — a Secretary of the Planning Committee: previsto'],
  ])('the reminders in %s', async (lang, said) => {
    const found = await lines('reminders', '--from', '2009-02-27', '--to', '2009-03-03', '--lang', lang);
    expect(found.map((line) => line.replace(/^.*?\) {2}/, ''))).toContain(said);
  });

  test.each(locales)('every kind and state of a reminder has a name in %s', (locale) => {
    const words = wordsFor(locale);
    const params = { title: 't', round: 'r', day: 'd' };
    for (const kind of reminderKinds)
      expect([kind, words.lookup(`listed.${kind}`, params)]).not.toContain(undefined);
    for (const state of [...reminderStates, 'passed'])
      expect([state, words.lookup(`listed-state.${state}`, {})]).not.toContain(undefined);
  });

  test('the promises of a document, one line or several', async () => {
    const document = 'plans/documents/florence-consultation-2008.txt';
    const asked = { argv: ['commitments', 'propose', document], stdin: '', cwd: packageRoot };
    expect((await runRequest(asked, session)).stdout).toContain(
      '1. line 21: The Government of Brazil will host',
    );
  });

  test('how a command is used, in any language by its English verb', async () => {
    const [first, ...rest] = await lines('help', 'move', '--lang', 'it');
    expect(first).toMatch(/^\S+ — /);
    expect(rest.join('\n')).toContain('• Quale scadenza?');
    expect(rest.join('\n')).not.toMatch(/^(?:deadline|to) {2,}/m);
  });

  test('why somebody is reminded, without the plan’s own names for it', async () => {
    const found = (await lines('why', 'programme')).join(' ');
    expect(found).toContain('It has the reminders of a milestone.');
    expect(found).toContain('days ahead and on the day itself, at 09:00');
    expect(found).not.toContain('0 is the day itself');
  });

  test('what a plan is checked for, with its days and titles', async () => {
    const found = await lines('plan', 'check', '--now', '2008-11-17', '--lang', 'es');
    expect(found).toContain(
      '• Confirm travel and visas of the delegates (travel): su fecha ya ha pasado, viernes, 14 de noviembre de 2008.',
    );
  });
});
