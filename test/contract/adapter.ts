import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import type { Destination } from '../../src/domain/reminder.ts';
import { AdapterError, type AdapterFailure } from '../../src/message/errors.ts';
import type { Message } from '../../src/message/message.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';

/** What a platform's stand-in does to the next message that it is given. */
export type Mishap =
  | 'asks-to-wait'
  | 'loses-the-answer'
  | 'refuses'
  | 'closes-the-place'
  | 'revokes-the-token';

/** An adapter on a stand-in for its platform. */
export type AdapterBench = {
  adapter: Adapter;
  /** The plan that the adapter sees, and one of its people whom the platform reaches. */
  plan: Plan;
  person: string;
  /** Everything that the platform holds now: its place, and its text as the platform was given it. */
  held(): Promise<readonly { place: string; text: string }[]>;
  /** What befalls the next message. */
  befall(mishap: Mishap): void;
  /** Whom the messages held would notify, beside those who are addressed. */
  pinged(): Promise<readonly string[]>;
  close(): Promise<void>;
};

const reader = { locale: 'en', zone: 'America/Sao_Paulo' };
const button = { label: 'Done', command: 'deadline done', options: { deadline: 'papers' } };

/** One of every block, with text that means harm. */
const everything: Message = {
  summary: 'Finish the papers is due tomorrow.',
  blocks: [
    { kind: 'heading', text: 'Deadlines <!channel> @everyone' },
    {
      kind: 'paragraph',
      text: [
        'Finish ',
        { kind: 'strong', text: '*the* <@U1> papers_' },
        ' by ',
        { kind: 'day', on: '2008-11-18' },
      ],
    },
    {
      kind: 'paragraph',
      text: [
        { kind: 'time', at: 1_227_000_000_000, zone: 'America/Sao_Paulo' },
        { kind: 'code', text: '`x`' },
      ],
    },
    {
      kind: 'list',
      items: [{ text: ['@here & <https://evil.example|safe>'], button }, { text: ['second'] }],
    },
    {
      kind: 'fields',
      fields: [{ label: 'Owner', value: [{ kind: 'mention', person: 'nobody-known', name: '<!here>' }] }],
    },
    { kind: 'buttons', buttons: Array.from({ length: 6 }, (_, i) => ({ ...button, label: `Button ${i}` })) },
    { kind: 'divider' },
    { kind: 'note', text: ['[link](https://evil.example) ~~small~~'] },
  ],
};

async function failureOf(work: Promise<unknown>): Promise<AdapterError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AdapterError)) throw new Error(`an AdapterError is expected, got ${String(error)}`);
  return error;
}

/**
 * What every platform must do, and every failure must become; what is special to a platform is tested beside it. One
 * that is `local`, on this machine, has none of the mishaps of a network. One that is `blind` cannot be asked whether a
 * message arrived: it never guesses, and a message that is sent again has the id by which it is known.
 */
export function describeAdapter(
  title: string,
  open: () => Promise<AdapterBench>,
  { local = false, blind = false }: { local?: boolean; blind?: boolean } = {},
): void {
  describe(`${title} as a platform`, () => {
    let bench: AdapterBench;

    beforeEach(async () => {
      bench = await open();
    });
    afterEach(() => bench.close());

    const placeOf = (to: Destination) => {
      const place = bench.adapter.placeOf(to, bench.plan);
      if (!place) throw new Error('a place is expected');
      return place;
    };
    const toCommittee = (key = 'k'.repeat(24), message: Message = everything): Post => {
      const to: Destination = { kind: 'committee' };
      return { place: placeOf(to), to, message, reader, key };
    };
    const since = 0;

    test('sends a message once to its place, and finds it by its key', async () => {
      const post = toCommittee();
      const id = await bench.adapter.send(post);
      expect(id).not.toBe('');
      expect(await bench.held()).toHaveLength(1);
      const found = await bench.adapter
        .find({ place: post.place, key: post.key, since })
        .catch(() => undefined);
      expect(found).toBe(blind ? undefined : id);
    });

    test.runIf(blind)(
      'never guesses whether a message arrived, and sends it again under the same id',
      async () => {
        const post = toCommittee();
        const id = await bench.adapter.send(post);
        for (const key of [post.key, 'x'.repeat(24)])
          expect((await failureOf(bench.adapter.find({ place: post.place, key, since }))).reason).toBe(
            'refused',
          );
        expect(await bench.adapter.send(post)).toBe(id);
        expect(await bench.adapter.send(toCommittee('m'.repeat(24)))).not.toBe(id);
      },
    );

    test.runIf(!blind).each([1, 2, 9, 10])(
      'finds a message by each of the %i reminders that it carries',
      async (count) => {
        const items = Array.from({ length: count }, (_, at) => ({ text: [`Paper ${at} is due`], button }));
        const message: Message = { summary: 'What is due', blocks: [{ kind: 'list', items }] };
        const bundle = items.map((_, at) => String.fromCharCode(97 + at).repeat(24));
        const post = { ...toCommittee('z'.repeat(24), message), bundle };
        const messageId = await bench.adapter.send(post);
        for (const key of [post.key, ...bundle])
          expect(await bench.adapter.find({ place: post.place, key, since })).toBe(messageId);
      },
    );

    test('sends and replaces nothing once it may not leave, however much is prepared', async () => {
      const post = toCommittee();
      const held = { ...post, mayLeave: () => false };
      expect((await failureOf(bench.adapter.send(held))).reason).toBe('not-sent');
      expect(await bench.held()).toEqual([]);
      const messageId = await bench.adapter.send({ ...post, mayLeave: () => true });
      const before = await bench.held();
      expect((await failureOf(bench.adapter.update({ ...held, messageId }))).reason).toBe('not-sent');
      expect(await bench.held()).toEqual(before);
    });

    test.skipIf(blind)('finds nothing that was not sent', async () => {
      const { place } = toCommittee();
      await bench.adapter.send(toCommittee());
      expect(await bench.adapter.find({ place, key: 'x'.repeat(24), since })).toBeUndefined();
    });

    test('reaches a person who is not the committee, and nobody whom it does not know', async () => {
      const to: Destination = { kind: 'person', person: bench.person };
      const place = placeOf(to);
      await bench.adapter.send({ ...toCommittee(), place, to });
      const [held] = await bench.held();
      expect(held?.place).not.toBe(placeOf({ kind: 'committee' }).id);
    });

    test('says every kind of block', async () => {
      // What goes to a list has no buttons: nobody knows who would press them.
      const to: Destination = { kind: 'person', person: bench.person };
      const inPrivate = blind ? { place: placeOf(to), to } : {};
      await bench.adapter.send({ ...toCommittee(), ...inPrivate });
      const [held] = await bench.held();
      for (const word of ['Deadlines', 'papers', 'second', 'Owner', 'Button 0', 'small'])
        expect(held?.text).toContain(word);
    });

    test('notifies nobody because of what a title says', async () => {
      await bench.adapter.send(toCommittee());
      expect(await bench.pinged()).toEqual([]);
    });

    test('replaces a message in place', async () => {
      const post = toCommittee();
      const messageId = await bench.adapter.send(post);
      const message: Message = { summary: 'Done.', blocks: [{ kind: 'paragraph', text: ['It is done.'] }] };
      await bench.adapter.update({ ...post, message, messageId });
      expect((await bench.held()).at(-1)?.text).toContain('It is done.');
    });

    test('takes the longest message that the bot says', async () => {
      const items = Array.from({ length: 80 }, (_, i) => ({ text: [`${i} ${'long '.repeat(40)}`], button }));
      const long: Message = { summary: 'A long list', blocks: [{ kind: 'list', items }] };
      await bench.adapter.send(toCommittee('l'.repeat(24), long));
      expect(await bench.held()).toHaveLength(1);
    });

    const failures: readonly [Mishap, AdapterFailure, held: number][] = [
      ['asks-to-wait', 'not-sent', 0],
      ['loses-the-answer', 'unknown', 1],
      ['refuses', 'refused', 0],
      ['closes-the-place', 'closed', 0],
      ['revokes-the-token', 'unauthorised', 0],
    ];
    test.each(local ? [] : failures)('a platform that %s has it %s', async (mishap, reason, held) => {
      bench.befall(mishap);
      const post = toCommittee();
      const failure = await failureOf(bench.adapter.send(post));
      expect(failure.reason).toBe(reason);
      expect(await bench.held()).toHaveLength(held);
      expect(failure.retryAfterMs !== undefined).toBe(mishap === 'asks-to-wait');
      const found = await bench.adapter
        .find({ place: post.place, key: post.key, since })
        .catch(() => undefined);
      expect(found !== undefined).toBe(held === 1 && !blind);
    });
  });
}
