import { choiceNames } from '../../src/command/choices.ts';
import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import type { Organisation } from '../../src/domain/person.ts';
import { UserError } from '../../src/message/errors.ts';
import { fold } from '../../src/text/text.ts';
import { editedMessage } from '../../src/views/changed.ts';
import { viewOf } from '../deadline/changes.ts';
import { isNothing, personNamed } from '../person/people-changes.ts';

const fields = ['name', 'aka', 'country', 'side', 'focal', 'alternate'] as const;
type Field = (typeof fields)[number];

type Edit = { said: string; change(organisation: Organisation): Organisation };

const isChoice = (choice: string, value: string, locale: string) =>
  choiceNames(choice, locale).some((name) => fold(name) === fold(value));

function readSide(value: string, { words, caller }: Context): Edit {
  const { locale } = caller.reader;
  const committee = isChoice('inside', value, locale);
  if (!committee && !isChoice('outside', value, locale)) {
    const choices = ['inside', 'outside'].map((side) => choiceNames(side, locale)[0]).join(', ');
    throw new UserError('no-such-choice', { name: value, choices, nearest: '', hasNearest: 'no' });
  }
  const said = words.text(committee ? 'organisation.side-inside' : 'organisation.side-outside');
  return { said, change: (organisation) => ({ ...organisation, committee }) };
}

function readEdit(field: Field, value: string, context: Context): Edit {
  switch (field) {
    case 'name':
      return { said: value, change: (organisation) => ({ ...organisation, name: value }) };
    case 'aka':
      return {
        said: value,
        change: (organisation) => ({ ...organisation, aka: [...new Set([...organisation.aka, value])] }),
      };
    case 'side':
      return readSide(value, context);
    case 'country':
    case 'focal':
    case 'alternate': {
      if (isNothing(value)) {
        const said = context.words.text('people.field-none');
        return {
          said,
          change: ({ [field]: _, ...rest }) => rest,
        };
      }
      const person = field === 'country' ? undefined : personNamed(value, context);
      return {
        said: person?.name ?? value,
        change: (organisation) => ({ ...organisation, [field]: person?.id ?? value }),
      };
    }
  }
}

/** Changes what the plan says of an organisation: one field, one value. */
export const editOrganisation = defineCommand({
  name: 'organisation edit',
  right: 'change',
  visibility: 'private',
  options: {
    organisation: { kind: 'organisation' },
    field: { kind: 'choice', choices: fields },
    becomes: { kind: 'text', max: 200 },
  },
  async run(context, { organisation, field, becomes }) {
    const { words } = context;
    const { said, change } = readEdit(field, becomes.replace(/^(?:to|=|:)\s+/i, ''), context);
    const saved = await context.change((present) => ({
      ...present,
      organisations: present.organisations.map((each) => (each.id === organisation.id ? change(each) : each)),
    }));
    const edited = {
      name: organisation.name,
      value: said,
      field: words.text(`organisation.field-${field}`),
    };
    const view = viewOf(context, saved.plan);
    return reply(editedMessage(edited, { view, entry: saved.entry?.id }), {
      data: { id: organisation.id, field, value: said },
    });
  },
});
