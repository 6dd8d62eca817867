import { type Block, type ListItem, type Message, paragraph } from '../message/message.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { safeguardingLine } from './safeguarding.ts';
import type { View } from './view.ts';

/** What the help knows of a command. */
export type HelpEntry = { name: string; verbs: readonly string[]; right: string; options: readonly string[] };

const shownLines = 6;

/** The verb that is shown for a command: the first of the language. */
const shownVerb = ({ name, verbs }: HelpEntry): string => verbs[0] ?? name;

const say = (key: string, { words }: View): string => words.lookup(key, {}) ?? '';

/** What the bot can do: six likely commands with an example each, then all of them. */
export function helpMessage(entries: readonly HelpEntry[], likely: readonly string[], view: View): Message {
  const { words, plan, reader } = view;
  const first = likely
    .flatMap((name) => entries.find((entry) => entry.name === name) ?? [])
    .slice(0, shownLines);
  const items = first.map(
    (entry): ListItem => ({
      text: words.say('help.line', {
        verb: { kind: 'strong', text: shownVerb(entry) },
        about: say(`command.${entry.name}`, view),
        example: { kind: 'code', text: say(`command.${entry.name}.example`, view) },
      }),
      button: { label: shownVerb(entry), command: 'help', options: { verb: entry.name } },
    }),
  );
  const list = entries.map(shownVerb).join(' · ');
  return messageOf(
    words.say('help.title', { name: plan.congress.name }),
    [
      { kind: 'list', items },
      paragraph(...words.say('help.words')),
      ...(plan.safeguarding ? [paragraph(...safeguardingLine(view))] : []),
      ...noteOf([words.say('help.all', { list })]),
    ],
    reader,
  );
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
    entry.right === 'change' || entry.right === 'finish'
      ? [paragraph(...words.say(`help.right-${entry.right}`))]
      : [];
  return messageOf(
    [{ kind: 'strong', text: shownVerb(entry) }, ` — ${say(`command.${entry.name}`, view)}`],
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
