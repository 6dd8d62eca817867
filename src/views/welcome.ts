import { type Block, type Button, type ListItem, type Message, paragraph } from '../message/message.ts';
import { buttonRow, listButton } from './buttons.ts';
import { congressName } from './commitment-words.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

const keeperOf = ({ plan }: View) => plan.people.find(({ role }) => role === 'secretary');

const helpButton = ({ words }: View): Button => ({
  label: words.text('button.help'),
  command: 'help',
  options: {},
});

const steps = ['introduce', 'board here', 'people'] as const;

/** The next steps of who keeps the plan, and below them the presses that take them. */
const stepsOf = ({ words }: View): Block[] => [
  { kind: 'list', items: steps.map((command): ListItem => ({ text: words.say(`welcome.step-${command}`) })) },
  ...buttonRow(
    steps.map(
      (command): Button => ({ label: words.text(`button.welcome-${command}`), command, options: {} }),
    ),
  ),
];

/** What whoever has invited the bot may do next: those who keep the plan, others of it, and whom it does not know. */
export function welcomeMessage(
  { part, account }: { part: 'keeper' | 'member' | 'stranger'; account: string },
  view: View,
): Message {
  const { words, reader } = view;
  const fact = words.say('welcome.here');
  const onlyYou = noteOf([words.say('welcome.only-you')]);
  if (part === 'keeper') return messageOf(fact, [...stepsOf(view), ...onlyYou], reader);
  const secretary = keeperOf(view)?.name;
  const who = secretary === undefined ? [] : [paragraph(...words.say('welcome.keeper', { secretary }))];
  if (part === 'member')
    return messageOf(
      fact,
      [...who, ...buttonRow([listButton('mine', words.text('button.mine')), helpButton(view)]), ...onlyYou],
      reader,
    );
  const link = paragraph(...words.say('welcome.link', { account: { kind: 'code', text: account } }));
  return messageOf(fact, [link, ...buttonRow([helpButton(view)]), ...onlyYou], reader);
}

/** What the bot says of itself to a channel. */
export function introduction(view: View): Message {
  const { words, plan, reader } = view;
  const secretary = keeperOf(view)?.name;
  return messageOf(
    words.say('welcome.hello', { congress: congressName(plan) }),
    [
      ...(secretary === undefined ? [] : [paragraph(...words.say('welcome.keeps', { secretary }))]),
      paragraph(...words.say('welcome.try')),
      ...buttonRow([
        { ...listButton('mine', words.text('button.mine')), style: 'primary' },
        { label: words.text('button.overview'), command: 'overview', options: {} },
        { label: words.text('button.ask'), command: 'ask', options: {} },
        helpButton(view),
      ]),
    ],
    reader,
  );
}
