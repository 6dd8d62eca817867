import { setTimeout as sleep } from 'node:timers/promises';
import { realNow } from '../../../src/process/clock.ts';
import type { FakeSlack } from '../../fakes/slack.ts';
import type { Random } from '../random.ts';
import { secretary } from './program-plan.ts';
import type { StandIns } from './stand-ins.ts';

/** A command that Slack hands over; each has an answer of its own. */
type Handed = { number: number; payload: object };

/** As long as Slack itself waits for an acknowledgement. */
const slackWaitsMs = 3_000;

/** What is added by the nth event, as its answer and the plan name it. */
export const addedBy = (number: number): string => `Extra item ${number} of the run`;

function eventOf(number: number, slack: FakeSlack): Handed {
  const { slack: user } = secretary;
  return {
    number,
    payload: {
      ...{ command: '/congress', user_id: user, user_name: 'secretary', team_id: 'T1', channel_id: 'C1' },
      ...{ channel_name: 'committee', api_app_id: 'A1', trigger_id: slack.state.trigger() },
      text: `deadline add "${addedBy(number)}" 1 October 2091`,
      response_url: slack.responseUrl('C1', user),
    },
  };
}

/**
 * Hands over events as Slack does when it doubts: each up to three times, the older ones again after the newer. Those
 * that nobody took while the program was down Slack gives up on, as for a command it does.
 */
export async function handOver(
  numbers: readonly number[],
  slack: FakeSlack,
  random: Random,
): Promise<{ taken: number[] }> {
  const events = numbers.map((number) => eventOf(number, slack));
  const again = events.flatMap((event) => Array.from({ length: random.below(3) }, () => event));
  const taken = new Set<number>();
  for (const { number, payload } of [...events, ...again.toReversed()])
    await slack
      .deliver('slash_commands', payload, { withinMs: slackWaitsMs })
      .then(() => taken.add(number))
      .catch(() => {});
  return { taken: [...taken] };
}

const answeredWithinMs = 90_000;

/** What was answered to an event. */
export const tellHeard = (number: number, { slack }: StandIns): string[] =>
  slack.state.messages
    .map(({ channel, ephemeralTo, text }) => `${channel}, ${ephemeralTo ?? 'all'}: ${text}`)
    .filter((line) => line.includes(addedBy(number)));

/** A bot that was killed with an event in hand works on it once it is back, which on a busy machine takes its time. */
export async function allAnswered(numbers: readonly number[], standIns: StandIns): Promise<void> {
  const from = realNow();
  const isMissing = (number: number) => tellHeard(number, standIns).length === 0;
  while (realNow() - from < answeredWithinMs && numbers.filter(isMissing).length > standIns.refusals())
    await sleep(500);
}
