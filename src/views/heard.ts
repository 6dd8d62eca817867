import type { Person } from '../domain/person.ts';
import { type Deadline, momentOf } from '../domain/plan.ts';
import { absoluteDate } from '../domain/plan-date.ts';
import type { Talk } from '../language/talk.ts';
import {
  type Block,
  type Button,
  type Inline,
  type ListItem,
  type Message,
  paragraph,
  type Text,
} from '../message/message.ts';
import { buttonRow, listButton } from './buttons.ts';
import { byDue } from './deadline-list.ts';
import { dueInline, dueOf } from './due.ts';
import { moreThanShown } from './list.ts';
import { messageOf } from './plain-text.ts';
import type { View } from './view.ts';

/** A command with raw texts of its options. */
type Order = { command: string; options: Readonly<Record<string, string>> };
type Reader = { person?: Person; role?: string };

const shownItems = 8;

/** Of several ways to say a word, the one that is shown. */
const firstOf = (ways: string): string => ways.split('|')[0] ?? ways;

const verbOf = (command: string, { words }: View): string =>
  firstOf(words.lookup(`verb.${command}`, {}) ?? command);

const titled = (id: string | undefined, { plan }: View): Deadline | undefined =>
  plan.deadlines.find((deadline) => deadline.id === id);

const writtenDay = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/;

/** An option's value as a reader calls it: a day, a person's name, a field of a person, a role; else as it was typed. */
function optionInline(name: string, value: string, { words, plan, calendar }: View): Inline {
  const [, on, at] = writtenDay.exec(value) ?? [];
  if (on !== undefined) return dueInline(momentOf(plan, absoluteDate(on, at), calendar));
  if (name === 'person') return plan.people.find(({ id }) => id === value)?.name ?? value;
  if (name === 'organisation') return plan.organisations.find(({ id }) => id === value)?.name ?? value;
  if (name === 'field') return firstOf(words.lookup(`choice.${value}`, {}) ?? value);
  return (name === 'becomes' || name === 'role' ? words.lookup(`role.${value}`, {}) : undefined) ?? value;
}

/** An order in words: the verb, the item, and what else was said. */
function orderText({ command, options }: Order, view: View): Text {
  const { deadline, ...rest } = options;
  const title = titled(deadline, view)?.title;
  const others = Object.entries(rest).map(([name, value]) => optionInline(name, value, view));
  const parts = [verbOf(command, view), ...(title === undefined ? [] : [title]), ...others];
  return parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]));
}

const helpButton = ({ words }: View): Button => ({
  label: words.text('button.help-all'),
  command: 'help',
  options: {},
});

/** An order that was understood and is held back, with a button that carries it out where that is one press away. */
export function unsureMessage(
  { doubt, order, words: unknown, item }: { doubt: string; order?: Order; words?: string; item?: string },
  view: View,
): Message {
  const { words, reader } = view;
  const about = titled(item, view);
  const fact: Text =
    doubt === 'not-done' && about?.state === 'open'
      ? words.say('ear.not-done-item', {
          title: { kind: 'strong', text: about.title },
          due: dueInline(dueOf(about, view)),
        })
      : doubt === 'words'
        ? words.say('ear.words', { words: unknown ?? '' })
        : [words.lookup(`ear.${doubt}`, {}) ?? words.text('ear.nothing')];
  const canDo = order !== undefined && !['negated', 'someone-else', 'several'].includes(doubt);
  const understood: Block[] =
    canDo && doubt !== 'not-done'
      ? [paragraph(...words.say('ear.understood'), ' ', ...orderText(order, view))]
      : [];
  const label =
    doubt !== 'not-done'
      ? words.text('button.do-it')
      : order?.command === 'note'
        ? verbOf('note', view)
        : words.text('button.done');
  const buttons: Button[] = canDo ? [{ label, command: order.command, options: order.options }] : [];
  return messageOf(fact, [...understood, ...buttonRow(buttons)], reader);
}

/** The items that an order may be about, each with a button that carries it out. */
export function eachMessage(
  {
    command,
    options,
    items,
  }: { command: string; options: Readonly<Record<string, string>>; items: readonly string[] },
  view: View,
): Message {
  const { words, reader } = view;
  const found = items.flatMap((id) => titled(id, view) ?? []).toSorted(byDue(view));
  if (found.length === 0) return messageOf(words.say('ear.each-none'), [], reader);
  const rows = found.slice(0, shownItems).map(
    (deadline): ListItem => ({
      text: [{ kind: 'strong', text: deadline.title }, ' · ', dueInline(dueOf(deadline, view))],
      button: { label: verbOf(command, view), command, options: { deadline: deadline.id, ...options } },
    }),
  );
  const hidden = found.length - rows.length;
  return messageOf(
    words.say('ear.each'),
    [
      { kind: 'list', items: rows },
      ...moreThanShown(hidden, words),
      ...buttonRow(hidden > 0 ? [listButton('team', words.text('button.team'))] : []),
    ],
    reader,
  );
}

/** Words that name no item of the plan; one's own open items are offered. */
export function unknownItemMessage(
  unknown: string,
  { command, options }: Order,
  { view, caller }: { view: View; caller: Reader },
): Message {
  const { words, reader, plan } = view;
  const { deadline: _, ...rest } = options;
  const open = plan.deadlines.filter(({ state }) => state === 'open').toSorted(byDue(view));
  const own = open.filter(({ owner }) => owner !== undefined && owner === caller.person?.id);
  const items = own.slice(0, shownItems).map(
    (deadline): ListItem => ({
      text: [{ kind: 'strong', text: deadline.title }],
      button: { label: verbOf(command, view), command, options: { deadline: deadline.id, ...rest } },
    }),
  );
  const list: Block[] = items.length > 0 ? [{ kind: 'list', items }] : [];
  return messageOf(
    words.say('ear.unknown-item', { words: unknown }),
    [...list, ...buttonRow([listButton('team', words.text('button.team'))])],
    reader,
  );
}

/** An item of the plan to show how things are said: one's own that is due next, else anybody's. */
function exampleTitle({ plan, ...view }: View, { person }: Reader): string {
  const open = plan.deadlines.filter(({ state, private: hidden }) => state === 'open' && !hidden);
  const sorted = open.toSorted(byDue({ plan, ...view }));
  return (sorted.find(({ owner }) => owner !== undefined && owner === person?.id) ?? sorted[0])?.title ?? '…';
}

/** An answer to small talk, with the likeliest button. */
export function talkMessage(talk: Talk, view: View, caller: Reader): Message {
  const { words, reader, plan } = view;
  const own = plan.deadlines.filter(
    ({ state, owner }) => state === 'open' && owner !== undefined && owner === caller.person?.id,
  );
  const list = listButton(
    own.length > 0 ? 'mine' : 'team',
    words.text(own.length > 0 ? 'button.mine' : 'button.team'),
  );
  switch (talk) {
    case 'hello': {
      const first = caller.person?.name.split(' ')[0];
      const name = first ? `, ${first}` : '';
      return messageOf(
        words.say('talk.hello', { name, count: own.length }),
        buttonRow([list, helpButton(view)]),
        reader,
      );
    }
    case 'who-are-you':
      return messageOf(
        words.say('talk.who-are-you', { congress: plan.congress.name }),
        buttonRow([helpButton(view), list]),
        reader,
      );
    case 'what-can-you-do': {
      const title = exampleTitle(view, caller);
      const items: ListItem[] = [
        words.text('talk.example-late'),
        words.text('talk.example-done', { title }),
        words.text('talk.example-move', { title }),
        words.text('talk.example-remind', { title }),
      ].map((text) => ({ text: [{ kind: 'code', text }] }));
      return messageOf(
        words.say('talk.what-can-you-do', { congress: plan.congress.name }),
        [{ kind: 'list', items }, ...buttonRow([helpButton(view), list])],
        reader,
      );
    }
    case 'rude':
      return messageOf(words.say('talk.rude'), buttonRow([list, helpButton(view)]), reader);
    case 'yes':
      return messageOf(words.say('talk.yes'), buttonRow([list, helpButton(view)]), reader);
    default:
      return messageOf(words.say(`talk.${talk}`), [], reader);
  }
}

/** How something is done, in a line, with an item of one's own as the example. */
export function howToMessage(command: string, view: View, caller: Reader): Message {
  const { words, reader } = view;
  const said =
    words.lookup(`howto.${command}`, { title: exampleTitle(view, caller), verb: verbOf(command, view) }) ??
    words.text('ear.nothing');
  const off: Button[] =
    command === 'mute'
      ? [
          {
            label: words.text('button.all-off'),
            command: 'settings',
            options: { name: 'reminders', value: 'off' },
          },
        ]
      : [];
  const more: Button = { label: verbOf('help', view), command: 'help', options: { verb: command } };
  return messageOf([said], buttonRow([...off, more]), reader);
}

/** What the plan tells of an item, in place of an answer that was not found; the question can be put to the secretary. */
export function itemInsteadMessage(asked: Message, card: Message, { words }: View): Message {
  const pass = asked.blocks
    .flatMap((block) => (block.kind === 'buttons' ? [...block.buttons] : []))
    .filter(({ command }) => command === 'question pass' || command === 'gap answer');
  const said = paragraph(words.text('ear.item-instead'));
  return { ...card, blocks: [said, ...card.blocks, ...buttonRow(pass)] };
}

/** Nothing was understood: what is likeliest to be wanted is offered. */
export function nothingMessage(view: View): Message {
  const { words, reader } = view;
  return messageOf(
    words.say('ear.nothing'),
    buttonRow([helpButton(view), listButton('team', words.text('button.team'))]),
    reader,
  );
}
