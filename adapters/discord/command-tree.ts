import type { Command } from '../../src/command/command.ts';

/** What a command is called inside the group that bears its own name: in Discord a name cannot be both. */
const ownName = 'show';

/** Where commands stand that would be too many beside the others: Discord takes 25 there. */
const homes: Readonly<Record<string, readonly [group: string, name: string]>> = {
  'fact take': ['documents', 'take'],
  'fact leave': ['documents', 'leave'],
  gaps: ['questions', 'gaps'],
  'gap answer': ['questions', 'answer'],
  'gap drop': ['questions', 'drop'],
  'question pass': ['questions', 'pass'],
  'question rate': ['questions', 'rate'],
  'question answer': ['questions', 'reply'],
  'question keep': ['questions', 'keep'],
  'question decline': ['questions', 'decline'],
  'question list': ['questions', 'list'],
  teach: ['questions', 'teach'],
  answer: ['commitment', 'answer'],
  amend: ['commitment', 'amend'],
  decline: ['commitment', 'decline'],
  evidence: ['commitment', 'evidence'],
  progress: ['commitment', 'progress'],
  close: ['follow-up', 'begin'],
  'close back': ['follow-up', 'back'],
  comment: ['follow-up', 'comment'],
  'comment none': ['follow-up', 'no-comment'],
  report: ['follow-up', 'report'],
  round: ['follow-up', 'round'],
  'round same': ['follow-up', 'same'],
  'round answers': ['follow-up', 'answers'],
  indicators: ['follow-up', 'indicators'],
  indicator: ['follow-up', 'indicator'],
  value: ['follow-up', 'value'],
  succeed: ['follow-up', 'succeed'],
  'organisation add': ['people', 'add-organisation'],
  'organisation edit': ['people', 'edit-organisation'],
  'organisation end': ['people', 'end-organisation'],
  'me export': ['people', 'my-data'],
  'me forget': ['people', 'forget-me'],
  'token add': ['people', 'new-token'],
  'token list': ['people', 'my-tokens'],
  'token revoke': ['people', 'end-token'],
  shift: ['plan', 'shift'],
  history: ['plan', 'history'],
  desk: ['plan', 'desk'],
  why: ['deadline', 'why'],
  mute: ['reminder', 'mute'],
  unmute: ['reminder', 'unmute'],
  note: ['deadline', 'note'],
  away: ['people', 'away'],
  'meeting add': ['deadline', 'meeting'],
  'meeting poll': ['deadline', 'meeting-poll'],
  'sheet import': ['plan', 'import'],
  'sheet take': ['plan', 'take'],
  'sheet export': ['plan', 'export'],
  'calendar link': ['plan', 'calendar-link'],
  'calendar unlink': ['plan', 'calendar-unlink'],
  'calendar import': ['plan', 'import-calendar'],
  'calendar take': ['plan', 'take-calendar'],
  calendar: ['plan', 'calendar'],
  'indicator add': ['follow-up', 'add-indicator'],
  'indicator edit': ['follow-up', 'edit-indicator'],
  'indicator remove': ['follow-up', 'remove-indicator'],
  'value check': ['follow-up', 'check-value'],
  'proceedings accept': ['follow-up', 'accept-proceedings'],
  review: ['follow-up', 'review'],
  'review done': ['follow-up', 'end-review'],
};

/** What stands beside `/congress`, where it is guessed first: under one name Discord takes 8,000 characters. */
const roots: readonly string[] = ['ask', 'deadline', 'commitment', 'follow-up', 'people', 'poll'];

/** What everything else stands under. */
export const mainRoot = 'congress';

/** A command's own name in Discord: one word, or a group and one. */
function pathOf(command: Command, commands: readonly Command[]): readonly string[] {
  const home = Object.hasOwn(homes, command.name) ? homes[command.name] : undefined;
  if (home) return home;
  const words = command.name.split(' ');
  const [first = ''] = words;
  const isGroup = commands.some(({ name }) => name.startsWith(`${first} `));
  return words.length === 1 && isGroup ? [first, ownName] : words;
}

/** The words after the slash by which Discord knows a command, such as `deadline add` or `congress plan shift`. */
export function slashOf(command: Command, commands: readonly Command[]): readonly string[] {
  const path = pathOf(command, commands);
  return roots.includes(path[0] ?? '') ? path : [mainRoot, ...path];
}

/** The command of the words after the slash, or of those of earlier versions; undefined when there is none any more. */
export function commandAt(slash: readonly string[], commands: readonly Command[]): Command | undefined {
  const path = slash[0] === mainRoot ? slash.slice(1) : slash;
  return commands.find((command) => pathOf(command, commands).join(' ') === path.join(' '));
}
