import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { permits } from '../../src/command/permit.ts';
import { askedIn } from '../../src/domain/asked.ts';
import { roundsOf, type TimedRound } from '../../src/domain/rounds.ts';
import type { Message } from '../../src/message/message.ts';
import { capitalised, roundName } from '../../src/views/commitment-words.ts';
import { indexOfRow } from '../../src/views/page.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { roundQuestion } from '../../src/views/round-question.ts';
import { unansweredBlocks } from '../../src/views/unanswered.ts';
import { presentRound } from '../commitment/changes.ts';
import { viewOf } from '../deadline/changes.ts';

function noRound(context: Context): Message {
  const { plan, calendar, now, words, caller } = context;
  const next = roundsOf(plan, calendar).find(({ opensAt }) => opensAt > now);
  const fact = next
    ? words.say('round.none-open', { day: { kind: 'day', on: next.opensOn }, round: roundName(next, words) })
    : words.say('round.none-left');
  return messageOf(fact, [], caller.reader);
}

/** How far the round is, and for those who keep the plan who has not answered. */
function progressMessage(round: TimedRound, context: Context, from: number): Message {
  const { plan, words, caller } = context;
  const { locale } = caller.reader;
  const said = {
    round: capitalised(roundName(round, words), locale),
    day: { kind: 'day', on: round.closesOn } as const,
  };
  if (!permits(caller, 'change')) return messageOf(words.say('round.nothing-yours', said), [], caller.reader);
  const items = askedIn(plan, round);
  const answered = items.filter((item) => item.answered).length;
  const fact = words.say('round.progress', { ...said, answered, total: items.length });
  return messageOf(fact, unansweredBlocks(round, viewOf(context), from).blocks, caller.reader);
}

/** What the open round still wants to know from the caller; for those who keep the plan, also how far it is. */
export const round = defineCommand({
  name: 'round',
  right: 'see',
  visibility: 'private',
  effect: 'reads',
  options: {
    part: { kind: 'choice', choices: ['unanswered'], optional: true, picked: true, pressed: true },
    row: { kind: 'text', max: 40, optional: true, picked: true, pressed: true },
  },
  run(context, { part, row }) {
    const present = presentRound(context);
    if (!present) return reply(noRound(context));
    const isProgress = part === 'unanswered';
    const progress = progressMessage(present, context, isProgress ? indexOfRow(row) : 0);
    if (isProgress) return reply(progress);
    const view = viewOf(context);
    const person = context.caller.person?.id ?? '';
    const asking = (['ask', 'alternate'] as const).flatMap(
      (how) => roundQuestion({ round: present, person, asking: how }, { view, from: row }) ?? [],
    );
    // Who goes on with their own does not want to see the others again.
    if (row !== undefined && asking[0]) return reply(asking[0]);
    const [first, ...others] = permits(context.caller, 'change') ? [progress, ...asking] : asking;
    if (!first) return reply(progress);
    const blocks = [
      ...first.blocks,
      ...others.flatMap(({ blocks: more }) => [{ kind: 'divider' as const }, ...more]),
    ];
    return reply({ summary: first.summary, blocks });
  },
});
