import { expect, test } from 'vitest';
import type { Caller, Reply } from '../../src/command/command.ts';
import { passGate } from '../../src/command/reply-gate.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import { committeePlan, personOf } from '../committee-plan.ts';

const source = { kind: 'template' } as const;
const organisation = (id: string, name: string) => ({ id, name, aka: [], committee: false, source });

function holds(progress: string, said: string, decision: Partial<Commitment> = {}): boolean {
  const plan = committeePlan({
    organisations: [organisation('one', 'Office of the Region'), organisation('two', 'Two')],
    people: [personOf('other', { role: 'partner', organisation: 'two' })],
    commitments: [
      {
        id: 'helpline',
        title: 'Open a helpline',
        organisation: 'one',
        status: 'in-progress',
        line: [
          { at: 1, by: 'one-focal', via: 'chat', was: 'not-started', status: 'in-progress', text: progress },
        ],
        ...decision,
        source,
      },
    ],
  });
  const [person] = plan.people;
  if (!person) throw new Error('somebody asks');
  const reader = { locale: 'en', zone: 'UTC' };
  const caller: Caller = {
    account: 'chat:other',
    platform: 'chat',
    person,
    role: 'partner',
    reported: {},
    reader,
  };
  const reply: Reply = { kind: 'message', visibility: 'private', message: { summary: said, blocks: [] } };
  return 'held' in passGate(reply, { plan, caller, invocation: { input: { kind: 'text', text: 'round' } } });
}

test('what somebody wrote for few is held from the others', () => {
  expect(holds('we were robbed of the money', 'It says: we were robbed of the money.')).toBe(true);
});

test('what the bot says itself, names and bodies are no secret because somebody wrote the same words', () => {
  expect(holds('All as before', 'Your commitments. [All as before]')).toBe(false);
  expect(holds('tudo como antes', 'Seus compromissos. [Tudo como antes]')).toBe(false);
  expect(holds('Office of the Region', 'Office of the Region has answered.')).toBe(false);
  const handed = { choice: 'handed', to: 'Ministry of Justice', by: 'chair', at: 2 } as const;
  expect(holds('Ministry of Justice', 'handed to Ministry of Justice', { decision: handed })).toBe(false);
});
