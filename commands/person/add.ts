import { defineCommand, reply } from '../../src/command/command.ts';
import { isGone, type Person, roleIn, roles } from '../../src/domain/person.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Text } from '../../src/message/message.ts';
import { fold } from '../../src/text/text.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { readAccount, withAccount } from '../account/account-changes.ts';
import { saidBy, strong, viewOf } from '../deadline/changes.ts';
import { freshPersonId } from './people-changes.ts';

const accountInText = /(?:^|\s)([a-z]+:[\w./-]+)(?=\s|,|$)/iu;

/** A name as it was typed, and the account that stood beside it. @throws {UserError} `person-name` */
function readName(typed: string): { name: string; account?: string } {
  const [, account] = accountInText.exec(typed) ?? [];
  const name = typed
    .replace(accountInText, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;]+$/, '')
    .trim();
  const [, rest] = /(?:,| (?:of|from|at|as) )\s*(.*)$/iu.exec(name) ?? [];
  if (rest)
    throw new UserError('person-rest', {
      rest,
      name: name.slice(0, -rest.length).replace(/(?:,| \w+ )\s*$/u, ''),
    });
  if (!/\p{L}/u.test(name)) throw new UserError('person-name', { name });
  return { name, ...(account && { account: readAccount(account) }) };
}

/** Adds somebody to the plan; the same name of the same organisation is already there. */
export const addPerson = defineCommand({
  name: 'people add',
  right: 'change',
  visibility: 'private',
  options: {
    who: { kind: 'text', max: 120 },
    role: { kind: 'choice', choices: roles, optional: true },
    organisation: { kind: 'organisation', optional: true },
  },
  async run(context, { who, role, organisation }) {
    const { words, plan } = context;
    const { name, account } = readName(who);
    const twin = plan.people.find(
      (person) =>
        !isGone(person) &&
        fold(person.name) === fold(name) &&
        (organisation === undefined || person.organisation === organisation.id),
    );
    if (twin) {
      const fact = words.say('people.twin', { name: strong(twin.name), id: twin.id });
      return reply(changedMessage(fact, { view: viewOf(context) }), { data: { id: twin.id } });
    }
    const given = role ?? roleIn(organisation);
    let id = '';
    const saved = await context.change((present) => {
      id = freshPersonId(name, present);
      const person: Person = {
        id,
        name,
        role: given,
        ...(organisation && { organisation: organisation.id }),
        accounts: [],
        source: saidBy(context),
      };
      const grown = { ...present, people: [...present.people, person] };
      return account ? withAccount(grown, id, account) : grown;
    });
    const said = { name: strong(name), role: words.text(`role.${given}`) };
    const fact: Text = organisation
      ? words.say('people.added-of', { ...said, organisation: organisation.name })
      : words.say('people.added', said);
    const message = changedMessage(fact, {
      view: viewOf(context, saved.plan),
      ...(given === 'partner' && { more: [words.say('people.partner-sees')] }),
      notes: account ? [] : [words.say('people.link-next', { id })],
      entry: saved.entry?.id,
    });
    return reply(message, { data: { id, name, role: given, organisation: organisation?.id ?? null } });
  },
});
