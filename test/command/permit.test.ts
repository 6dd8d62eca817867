import { describe, expect, it } from 'vitest';
import { defineCommand, type Right, reply } from '../../src/command/command.ts';
import { mayHandOver, maySee, permits } from '../../src/command/permit.ts';
import type { Person, Role } from '../../src/domain/person.ts';
import type { Deadline } from '../../src/domain/plan.ts';

const person = (id: string, role: Role): Person => ({
  id,
  name: id,
  role,
  accounts: [],
  source: { kind: 'template' },
});
const deadline = (extra: Partial<Deadline> = {}): Deadline => ({
  id: 'invitations',
  title: 'Send the invitations',
  due: { kind: 'absolute', on: '2008-10-01' },
  state: 'open',
  source: { kind: 'template' },
  ...extra,
});
const caller = (role: Role) => ({ role, person: person(`the-${role}`, role) });

describe('rights', () => {
  const table: [Role, Right, boolean][] = [
    ['chair', 'change', true],
    ['secretary', 'change', true],
    ['member', 'change', false],
    ['observer', 'change', false],
    ['chair', 'finish', true],
    ['secretary', 'finish', true],
    ['member', 'finish', false],
    ['observer', 'finish', false],
    ['member', 'own', true],
    ['observer', 'own', true],
    ['observer', 'see', true],
  ];
  it.each(table)('a %s with the right to %s: %s', (role, right, expected) => {
    expect(permits(caller(role), right, deadline())).toBe(expected);
  });

  it('an owner may finish what is theirs, and not change it', () => {
    const own = deadline({ owner: 'the-member' });
    expect(permits(caller('member'), 'finish', own)).toBe(true);
    expect(permits(caller('member'), 'change', own)).toBe(false);
  });

  it.each<[string, Role, string | undefined, string, boolean]>([
    ['a member takes what nobody has', 'member', undefined, 'the-member', true],
    ['a member gives nobody what is theirs', 'member', 'the-member', 'the-chair', false],
    ['a member gives nobody what nobody has', 'member', undefined, 'the-chair', false],
    ['a member takes nothing from others', 'member', 'the-chair', 'the-member', false],
    ['an observer takes nothing', 'observer', undefined, 'the-observer', false],
    ['a partner hands on nothing', 'partner', 'the-partner', 'the-chair', false],
    ['a secretary gives what is anybody’s', 'secretary', 'the-chair', 'the-member', true],
  ])('%s', (_, role, owner, to, expected) => {
    const item = deadline(owner === undefined ? {} : { owner });
    expect(mayHandOver(caller(role), item, { id: to })).toBe(expected);
  });

  it('a stranger may do nothing that shows the plan', () => {
    expect(
      (['see', 'own', 'finish', 'change'] as const).some((right) => permits({}, right, deadline())),
    ).toBe(false);
    expect(permits({}, 'anyone')).toBe(true);
  });

  it('somebody without a person is no owner of an item without an owner', () => {
    expect(permits({}, 'finish', deadline())).toBe(false);
    expect(permits({ role: 'member' }, 'finish', deadline())).toBe(false);
  });

  it('a private deadline shows to its owner, the secretary and the chair only', () => {
    const hidden = deadline({ private: true, owner: 'the-member' });
    expect(['chair', 'secretary', 'member'].every((role) => maySee(caller(role as Role), hidden))).toBe(true);
    expect(maySee(caller('observer'), hidden)).toBe(false);
    expect(maySee({ role: 'member', person: person('another', 'member') }, hidden)).toBe(false);
    expect(maySee({ role: 'member' }, deadline({ private: true }))).toBe(false);
  });
});

describe('the right of a command', () => {
  const run = () => reply({ summary: '', blocks: [] });
  const common = { name: 'x', visibility: 'private', run } as const;

  it('names an option of that kind, without which the command does not run', () => {
    const options = { paper: { kind: 'deadline' }, title: { kind: 'text' } } as const;
    expect(defineCommand({ ...common, right: { finish: 'paper' }, options }).right).toEqual({
      finish: 'paper',
    });
    // @ts-expect-error: a title is nothing that can be finished
    defineCommand({ ...common, right: { finish: 'title' }, options });
    // @ts-expect-error: there is no such option
    defineCommand({ ...common, right: { finish: 'deadline' }, options });
    const askedLater = { paper: { kind: 'deadline', optional: true } } as const;
    // @ts-expect-error: without the deadline, nobody would be asked
    defineCommand({ ...common, right: { finish: 'paper' }, options: askedLater });
  });
});
