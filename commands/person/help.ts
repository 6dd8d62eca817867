import {
  type Command,
  type CommandRight,
  type Context,
  defineCommand,
  reply,
} from '../../src/command/command.ts';
import { permits } from '../../src/command/permit.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { UserError } from '../../src/message/errors.ts';
import { fold } from '../../src/text/text.ts';
import { allHelp, commandHelp, type HelpEntry, helpMessage } from '../../src/views/help.ts';
import { viewOf } from '../deadline/changes.ts';

const likelyForAll = ['deadlines', 'ask', 'deadline done', 'more time', 'remind', 'settings'];
const likelyForKeepers = ['deadlines', 'deadline add', 'deadline move', 'assign', 'ask', 'undo'];

function rightName(right: CommandRight): string {
  if (typeof right === 'string') return right;
  if ('handOver' in right) return 'handOver';
  return 'finish' in right ? 'finish' : 'speakFor';
}

function entryOf({ name, right, options }: Command, { words }: Context): HelpEntry {
  const verbs = (words.lookup(`verb.${name}`, {}) ?? name).split('|').filter(Boolean);
  return { name, right: rightName(right), verbs, options: Object.keys(options) };
}

/** What the bot can do, the caller's likeliest commands first, or how one command is used. */
export const help = defineCommand({
  name: 'help',
  right: 'anyone',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: { verb: { kind: 'text', max: 60, optional: true } },
  run(context, { verb }) {
    const entries = context.commands.map((command) => entryOf(command, context));
    const view = viewOf(context);
    const { caller } = context;
    const isKeeper = permits(caller, 'change');
    const likely = isKeeper ? likelyForKeepers : likelyForAll;
    if (verb === undefined) return reply(helpMessage(entries, likely, view));
    const wanted = fold(verb).replace(/^\//, '');
    const everything = [context.words, wordsFor('en')].flatMap((words) =>
      words.text('help.all-words').split('|'),
    );
    if (everything.some((word) => fold(word) === wanted)) return reply(allHelp(entries, isKeeper, view));
    const english = (name: string) => wordsFor('en').lookup(`verb.${name}`, {})?.split('|') ?? [];
    const entry = entries.find(({ name, verbs }) =>
      [name, ...verbs, ...english(name)].some((known) => fold(known) === wanted),
    );
    if (!entry) throw new UserError('no-such-verb', { name: verb });
    return reply(commandHelp(entry, view));
  },
});
