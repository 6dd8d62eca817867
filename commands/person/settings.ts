import { choiceNames } from '../../src/command/choices.ts';
import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { type Person, reminderChoices } from '../../src/domain/person.ts';
import { defaultQuiet } from '../../src/domain/quiet-hours.ts';
import { locales, nearestLocale } from '../../src/locales/index.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Button, Message } from '../../src/message/message.ts';
import { fold } from '../../src/text/text.ts';
import { buttonRow } from '../../src/views/buttons.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { languageName, messageOf, noteOf } from '../../src/views/plain-text.ts';
import { viewOf } from '../deadline/changes.ts';

const names = ['language', 'zone', 'quiet', 'reminders'] as const;
type Name = (typeof names)[number];

function shown(name: Name, person: Person, { words, plan, caller }: Context): string {
  const asDefault = (value: string) => words.text('settings.default', { value });
  switch (name) {
    case 'language':
      return person.locale
        ? languageName(person.locale, caller.reader.locale)
        : asDefault(languageName(caller.reader.locale, caller.reader.locale));
    case 'zone':
      return person.zone ?? asDefault(plan.congress.zone);
    case 'quiet': {
      if (person.quiet === null) return words.text('settings.quiet-off');
      const hours = words.text('settings.quiet-hours', person.quiet ?? defaultQuiet);
      return person.quiet ? hours : asDefault(hours);
    }
    case 'reminders':
      return words.text(`settings.reminders-${person.reminders ?? 'private'}`);
  }
}

function readLanguage(value: string): Partial<Person> {
  const locale = nearestLocale(value);
  const fits = locale.toLowerCase().startsWith(value.toLowerCase().split(/[-_]/)[0] ?? '?');
  if (!fits) throw new UserError('setting-language', { value, known: locales.join(', ') });
  return { locale };
}

/** Whether a text names a choice, in the caller's language or in English. */
const isChoice = (choice: string, text: string, locale: string): boolean =>
  choiceNames(choice, locale).some((name) => fold(name) === fold(text));

function readQuiet(value: string, locale: string): Partial<Person> {
  if (isChoice('off', value, locale) || isChoice('no', value, locale)) return { quiet: null };
  const hour = '([01]?\\d|2[0-3]):([0-5]\\d)';
  const match = new RegExp(`^${hour}\\s*(?:-|–|to|a)\\s*${hour}$`).exec(value);
  const [, h1, m1, h2, m2] = match ?? [];
  if (!h1 || !m1 || !h2 || !m2) throw new UserError('setting-quiet', { value });
  return { quiet: { from: `${h1.padStart(2, '0')}:${m1}`, to: `${h2.padStart(2, '0')}:${m2}` } };
}

/** The change that a setting's value stands for. */
function readSetting(name: Name, value: string, { calendar, caller }: Context): Partial<Person> {
  switch (name) {
    case 'language':
      return readLanguage(value);
    case 'zone':
      if (!value.includes('/') || !calendar.knowsZone(value)) throw new UserError('setting-zone', { value });
      return { zone: value };
    case 'quiet':
      return readQuiet(value, caller.reader.locale);
    case 'reminders': {
      const choice = reminderChoices.find((known) => isChoice(known, value, caller.reader.locale));
      if (!choice) throw new UserError('setting-reminders', { value });
      return { reminders: choice };
    }
  }
}

/** What a setting may be, as far as that can be pressed. */
function presses(name: Name, { words }: Context): readonly { value: string; label: string }[] {
  switch (name) {
    case 'language':
      return locales.map((tag) => ({ value: tag, label: languageName(tag, tag) }));
    case 'quiet': {
      const { from, to } = defaultQuiet;
      return [
        { value: `${from}-${to}`, label: `${from}–${to}` },
        { value: 'off', label: words.text('button.quiet-off') },
      ];
    }
    case 'reminders':
      return reminderChoices.map((value) => ({ value, label: words.text(`button.reminders-${value}`) }));
    case 'zone':
      return [];
  }
}

/** One setting as it is, and what it may be. */
function settingQuestion(name: Name, person: Person, context: Context): Message {
  const { words } = context;
  const said = { name: words.text(`settings.${name}`), value: shown(name, person, context) };
  const buttons = presses(name, context).map(({ value, label }): Button => {
    return { label, command: 'settings', options: { name, value } };
  });
  return messageOf(
    words.say('settings.one', said),
    [...buttonRow(buttons), ...noteOf([words.say(`settings.how-${name}`)])],
    viewOf(context).reader,
  );
}

/** The caller's own language, zone, quiet hours and way to be reminded; shown when nothing is given. */
export const settings = defineCommand({
  name: 'settings',
  right: 'own',
  visibility: 'private',
  options: {
    name: { kind: 'choice', choices: names, optional: true },
    value: { kind: 'text', max: 60, optional: true },
  },
  async run(context, { name, value }) {
    const { words, caller } = context;
    const { person } = caller;
    if (!person) throw new UserError('no-person');
    const view = viewOf(context);
    if (name && value === undefined) return reply(settingQuestion(name, person, context));
    if (!name || value === undefined) {
      const fields = names.map((each) => ({
        label: words.text(`settings.${each}`),
        value: [shown(each, person, context)],
      }));
      const fact = words.say('settings.title', { name: person.name });
      const buttons = names.map((each): Button => {
        return { label: words.text(`settings.${each}`), command: 'settings', options: { name: each } };
      });
      const blocks = [
        { kind: 'fields' as const, fields },
        ...buttonRow(buttons),
        ...noteOf([words.say('settings.how')]),
      ];
      return reply(messageOf(fact, blocks, view.reader));
    }
    const change = readSetting(name, value, context);
    const saved = await context.change((plan) => ({
      ...plan,
      people: plan.people.map((each) => (each.id === person.id ? { ...each, ...change } : each)),
    }));
    const said = {
      name: words.text(`settings.${name}`),
      value: shown(name, { ...person, ...change }, context),
    };
    const fact = saved.entry ? words.say('settings.changed', said) : words.say('settings.same', said);
    return reply(changedMessage(fact, { view, entry: saved.entry?.id }));
  },
});
