import { choiceNames } from '../../src/command/choices.ts';
import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { isGone, type Person, type Role, roles } from '../../src/domain/person.ts';
import { anySmallWord } from '../../src/language/every-small-word.ts';
import { locales, nearestLocale } from '../../src/locales/index.ts';
import { UserError } from '../../src/message/errors.ts';
import { fold } from '../../src/text/text.ts';
import { editedMessage } from '../../src/views/changed.ts';
import { viewOf } from '../deadline/changes.ts';
import { isNothing, organisationNamed, requireSomebodyInCharge, withPerson } from './people-changes.ts';

const joiner = new RegExp(`^(?:${anySmallWord('beforeOrganisation')})\\s+`, 'iu');

const fields = ['name', 'role', 'organisation', 'country', 'language', 'zone'] as const;
type Field = (typeof fields)[number];

function readRole(value: string, locale: string): Role {
  const role = roles.find((known) => choiceNames(known, locale).some((name) => fold(name) === fold(value)));
  if (role) return role;
  const choices = roles.map((known) => choiceNames(known, locale)[0]).join(', ');
  throw new UserError('no-such-choice', { name: value, choices, nearest: '', hasNearest: 'no' });
}

/** What a field becomes, and how that is said; undefined empties it. */
function readField(
  field: Field,
  value: string,
  context: Context,
): { value: string | undefined; said: string } {
  const { words, calendar, caller } = context;
  if (isNothing(value) && field !== 'name' && field !== 'role')
    return { value: undefined, said: words.text('people.field-none') };
  switch (field) {
    case 'country':
      if (calendar.countryOf(value) === undefined) throw new UserError('country-unknown', { value });
      return { value, said: value };
    case 'name':
      if (!/\p{L}/u.test(value)) throw new UserError('person-name', { name: value });
      return { value, said: value };
    case 'role': {
      const role = readRole(value, caller.reader.locale);
      return { value: role, said: words.text(`role.${role}`) };
    }
    case 'organisation': {
      const { id, name } = organisationNamed(value.replace(joiner, ''), context);
      return { value: id, said: name };
    }
    case 'language': {
      const locale = nearestLocale(value);
      if (!locale.toLowerCase().startsWith(value.toLowerCase().split(/[-_]/)[0] ?? '?'))
        throw new UserError('setting-language', { value, known: locales.join(', ') });
      return { value: locale, said: locale };
    }
    case 'zone':
      if (!value.includes('/') || !calendar.knowsZone(value)) throw new UserError('setting-zone', { value });
      return { value, said: value };
  }
}

function withField(person: Person, field: Field, value: string | undefined): Person {
  const key = field === 'language' ? 'locale' : field;
  const others = Object.fromEntries(Object.entries(person).filter(([name]) => name !== key));
  return { ...others, ...(value !== undefined && { [key]: value }) } as Person;
}

/** Changes what the plan says of a person: one field, one value. */
export const editPerson = defineCommand({
  name: 'people edit',
  right: 'change',
  visibility: 'private',
  options: {
    person: { kind: 'person' },
    field: { kind: 'choice', choices: fields },
    becomes: { kind: 'text', max: 120 },
  },
  async run(context, { person, field, becomes }) {
    const { words } = context;
    if (isGone(person)) throw new UserError('person-gone', { name: person.name });
    const { value, said } = readField(field, becomes.replace(/^(?:to|=|:)\s+/i, ''), context);
    const saved = await context.change((present) =>
      requireSomebodyInCharge(withPerson(present, person.id, (each) => withField(each, field, value))),
    );
    const edited = { name: person.name, field: words.text(`people.field-${field}`), value: said };
    const view = viewOf(context, saved.plan);
    return reply(editedMessage(edited, { view, entry: saved.entry?.id }), {
      data: { id: person.id, field, value: value ?? null },
    });
  },
});
