import { defineCommand, reply } from '../../src/command/command.ts';
import { isGone, type Organisation, type Person, roleIn, roles } from '../../src/domain/person.ts';
import { anySmallWord } from '../../src/language/every-small-word.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Text } from '../../src/message/message.ts';
import { findOrganisation } from '../../src/text/find-organisation.ts';
import { fold } from '../../src/text/text.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { readAccount, withAccount } from '../account/account-changes.ts';
import { saidBy, strong, viewOf } from '../deadline/changes.ts';
import { freshPersonId } from './people-changes.ts';

const accountInText = /(?:^|\s)<?([a-z]+:[\w./-]+|(?:email:)?[^\s@<>,;]+@[^\s@<>,;]+)>?(?=\s|,|$)/iu;

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

const fromWhere = new RegExp(`^(.+?)\\s+(?:${anySmallWord('beforeOrganisation')})\\s+(.+)$`, 'iu');

/** “Sandro Pavesi of the Red Europea”: the name, and the one organisation that has these words in its own. */
function fromOrganisation(
  name: string,
  organisations: readonly Organisation[],
): { name: string; organisation?: Organisation } {
  const [, bare, called = ''] = fromWhere.exec(name) ?? [];
  const organisation = findOrganisation(organisations, called);
  return bare !== undefined && organisation ? { name: bare, organisation } : { name };
}

/** Adds somebody to the plan; the same name of the same organisation is already there. */
export const addPerson = defineCommand({
  name: 'people add',
  right: 'change',
  visibility: 'private',
  effect: 'adds',
  options: {
    who: { kind: 'text', max: 120 },
    role: { kind: 'choice', choices: roles, optional: true },
    organisation: { kind: 'organisation', optional: true },
  },
  async run(context, { who, role, organisation: given }) {
    const { words, plan } = context;
    const typed = readName(who);
    const { account } = typed;
    const { name, organisation = given } =
      given === undefined ? fromOrganisation(typed.name, plan.organisations) : { name: typed.name };
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
    const asRole = role ?? roleIn(organisation);
    let id = '';
    const saved = await context.change((present) => {
      id = freshPersonId(name, present);
      const person: Person = {
        id,
        name,
        role: asRole,
        ...(organisation && { organisation: organisation.id }),
        accounts: [],
        source: saidBy(context),
      };
      const grown = { ...present, people: [...present.people, person] };
      return account ? withAccount(grown, id, account) : grown;
    });
    const said = { name: strong(name), role: words.text(`role.${asRole}`) };
    const fact: Text = organisation
      ? words.say('people.added-of', { ...said, organisation: organisation.name })
      : words.say('people.added', said);
    const message = changedMessage(fact, {
      view: viewOf(context, saved.plan),
      ...(asRole === 'partner' && { more: [words.say('people.partner-sees')] }),
      notes: account ? [] : [words.say('people.link-next', { id })],
      entry: saved.entry?.id,
    });
    return reply(message, { data: { id, name, role: asRole, organisation: organisation?.id ?? null } });
  },
});
