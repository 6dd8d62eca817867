import { expect, test } from 'vitest';
import { identify } from '../../src/command/caller.ts';
import { maySee } from '../../src/command/permit.ts';
import { committeePlan, deadlineOf, personOf } from '../committee-plan.ts';

const account = 'discord:7';
const plan = committeePlan({ people: [personOf('owner', { accounts: [account] })] });
const secret = deadlineOf('secret', '2027-10-01', { private: true });
const speaker = { account, platform: 'discord' };

test('an owner sees their private deadline, but not where others read the answer', () => {
  expect(maySee(identify(speaker, plan, []), secret)).toBe(true);
  expect(maySee(identify({ ...speaker, inPublic: true }, plan, []), secret)).toBe(false);
});

test('a role that the platform stands for adds to the person’s, and never takes away', () => {
  expect(identify({ ...speaker, role: 'secretary' }, plan, []).role).toBe('secretary');
  expect(identify({ ...speaker, role: 'observer' }, plan, []).role).toBe('member');
  expect(identify({ ...speaker, account: 'discord:8', role: 'member' }, plan, []).role).toBe('member');
  expect(identify({ ...speaker, account: 'discord:8' }, plan, []).role).toBeUndefined();
});
