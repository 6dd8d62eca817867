import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { gatePlaces, openGateDesk, textOfReply } from './gate-desk.ts';
import {
  betrayedOfFollowUp,
  ending,
  followUpPlan,
  frozen,
  reviewing,
  secretsOfFollowUp,
} from './secret-follow-up.ts';
import { type Asker, askers, betrayed } from './secret-plan.ts';
import { waysToGive } from './ways-to-give.ts';

let now = reviewing;
let desk: Awaited<ReturnType<typeof openGateDesk>>;
beforeAll(async () => {
  desk = await openGateDesk(followUpPlan, () => now);
});
afterAll(() => desk.close());

// Of those who may read the same, one is enough.
const known = askers.filter(({ id }) => !/^(?:chair|bea)$|plain-(?:chair|secretary|member)/.test(id));

/** Every way; but a report is drawn each time, which is slow: what it says in words will do. */
const waysOf = (command: (typeof commands)[number]): readonly Record<string, string>[] =>
  command.name === 'report'
    ? [
        { round: 'month-3', format: 'document' },
        { round: 'month-3', format: 'corrections' },
        { extent: 'closing', format: 'document' },
      ]
    : [...waysToGive(command, followUpPlan)];

/** What a command shows that is not for who asks, in whatever way it is given. */
async function* betrayals(command: (typeof commands)[number], asker: Asker) {
  for (const place of gatePlaces)
    for (const options of waysOf(command)) {
      const reply = await desk.ask(asker, place, { kind: 'command', command: command.name, options });
      const text = await textOfReply(reply);
      const reader = reply.visibility === 'public' ? undefined : asker;
      const isHeld = reply.kind === 'message' && reply.code === 'held';
      for (const word of [
        ...(isHeld ? ['held: a view has shown too much'] : []),
        ...betrayed(text, reader),
        ...betrayedOfFollowUp(text, reader),
      ])
        yield `${asker.id} ${place.inPublic ? 'in public' : 'alone'} ${JSON.stringify(options)}: ${word}`;
    }
}

const named = (pattern: RegExp) => commands.filter(({ name }) => pattern.test(name));

// What a time does not touch shows the same at every time.
describe.each([
  ['while a round waits for its review', reviewing, named(/^(?:review|value|indicator|round)/)],
  ['once its report is frozen', frozen, commands],
  ['after the last round', ending, named(/^(?:commitment|follow-ups|report|history)/)],
] as const)('%s', (_, at, given) => {
  test.each(given)(
    '$name shows nobody what is not for them',
    async (command) => {
      now = at;
      const found: string[] = [];
      for (const asker of known) for await (const betrayal of betrayals(command, asker)) found.push(betrayal);
      expect(found).toEqual([]);
    },
    400_000,
  );
});

test('every secret is shown to somebody at some time', async () => {
  const shown = new Set<string>();
  const readers = askers.filter(({ id }) => id === 'chair' || id === 'owner');
  for (const at of [frozen, ending])
    for (const command of named(/^(?:commitment|report|review|history|reminder|deadline show)/))
      for (const options of waysOf(command))
        for (const asker of readers) {
          now = at;
          const input = { kind: 'command', command: command.name, options } as const;
          const text = await textOfReply(await desk.ask(asker, { platform: 'chat' }, input));
          for (const { word } of secretsOfFollowUp) if (text.includes(word)) shown.add(word);
        }
  expect(secretsOfFollowUp.filter(({ word }) => !shown.has(word)).map(({ word }) => word)).toEqual([]);
}, 400_000);
