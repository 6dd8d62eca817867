import { type Block, type ListItem, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { joinTexts, messageOf, noteOf } from './plain-text.ts';
import { safeguardingLine } from './safeguarding.ts';
import type { View } from './view.ts';

/** What the help knows of a command. */
export type HelpEntry = { name: string; verbs: readonly string[]; right: string; options: readonly string[] };

const shownLines = 6;

/** The verb that is shown for a command: the first of the language. */
const shownVerb = ({ name, verbs }: HelpEntry): string => verbs[0] ?? name;

const say = (key: string, { words }: View): string => words.lookup(key, {}) ?? '';

/** What the bot can do: six likely commands with an example each, and where all of them are. */
export function helpMessage(entries: readonly HelpEntry[], likely: readonly string[], view: View): Message {
  const { words, plan, reader } = view;
  const first = likely
    .flatMap((name) => entries.find((entry) => entry.name === name) ?? [])
    .slice(0, shownLines);
  const items = first.map(
    (entry): ListItem => ({
      text: words.say('help.line', {
        verb: { kind: 'strong', text: shownVerb(entry), command: entry.name },
        about: say(`command.${entry.name}`, view),
        example: { kind: 'code', text: say(`command.${entry.name}.example`, view) },
      }),
      button: { label: shownVerb(entry), command: 'help', options: { verb: entry.name } },
    }),
  );
  const everything = { label: words.text('button.everything'), command: 'help', options: { verb: 'all' } };
  return messageOf(
    words.say('help.title', { name: plan.congress.name }),
    [
      { kind: 'list', items },
      paragraph(...words.say('help.words')),
      ...(plan.safeguarding ? [paragraph(...safeguardingLine(view))] : []),
      ...buttonRow([everything]),
    ],
    reader,
  );
}

/** Whom commands are for, by the right that they need. */
const audiences = {
  everybody: ['anyone', 'see', 'inside'],
  owners: ['own', 'finish', 'handOver', 'speakFor'],
  keepers: ['review', 'change'],
} as const;

/** All commands that may be of use to somebody, by whom they are for. */
export function allHelp(entries: readonly HelpEntry[], isKeeper: boolean, view: View): Message {
  const { words, reader } = view;
  const parts = (['everybody', 'owners', 'keepers'] as const).filter(
    (part) => isKeeper || part !== 'keepers',
  );
  const paragraphs = parts.map((part) => {
    const rights: readonly string[] = audiences[part];
    const verbs = entries
      .filter(({ right }) => rights.includes(right))
      .map((entry): Text => [{ kind: 'code', text: shownVerb(entry), command: entry.name }]);
    return paragraph(...words.say(`help.for-${part}`, { list: joinTexts(verbs, ' · ') }));
  });
  return messageOf(words.say('help.all'), [...paragraphs, ...noteOf([words.say('help.one')])], reader);
}

/** How one command is used. */
export function commandHelp(entry: HelpEntry, view: View): Message {
  const { words, reader } = view;
  const items = entry.options.map((name): ListItem => {
    const examples = say(`option.${name}.examples`, view);
    return { text: [{ kind: 'strong', text: say(`option.${name}`, view) }, ` ${examples}`] };
  });
  const also = entry.verbs.slice(1);
  const right: Block[] =
    entry.right === 'change' || entry.right === 'finish' || entry.right === 'handOver'
      ? [paragraph(...words.say(`help.right-${entry.right}`))]
      : [];
  return messageOf(
    [
      { kind: 'strong', text: shownVerb(entry), command: entry.name },
      ` — ${say(`command.${entry.name}`, view)}`,
    ],
    [
      paragraph(
        ...words.say('help.example', {
          example: { kind: 'code', text: say(`command.${entry.name}.example`, view) },
        }),
      ),
      ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
      ...right,
      ...noteOf([also.length > 0 ? words.say('help.also', { list: also.join(' · ') }) : []]),
    ],
    reader,
  );
}
