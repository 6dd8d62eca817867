import { setTimeout as sleep } from 'node:timers/promises';
import { commands } from '../../../commands/index.ts';
import { isGone } from '../../domain/person.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Destination } from '../../domain/reminder.ts';
import type { Words } from '../../locales/words.ts';
import { AdapterError } from '../../message/errors.ts';
import type { Adapter } from '../../platform/adapter.ts';
import type { ChatHost } from '../../platform/chat-host.ts';
import { realNow } from '../../process/clock.ts';
import { createLog } from '../../process/log.ts';
import type { Config } from '../../settings/config.ts';
import { cureOf } from '../../views/unreached.ts';
import { openPagePlace } from '../open-web.ts';
import { openPlatforms } from '../platforms.ts';
import type { Check, DoctorContext } from './context.ts';
import type { Facts } from './facts.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

const longestWaitMs = 30_000;
const tries = 4;

const never = async (): Promise<never> => {
  throw new Error('nothing is received here');
};

/** A host that only lets an adapter look: nothing is received, kept or mended. */
function lookingHost({ kept = {}, plan }: Partial<Facts>): ChatHost {
  return {
    bot: {
      keep: never,
      work: never,
      dispatch: never,
      given: never,
      check: never,
      complete: never,
      about: never,
      noteProfile: never,
      noteVotes: never,
    },
    commands,
    plan: async () => plan,
    now: realNow,
    settings: { getSetting: async (name) => kept[name], setSetting: async () => {} },
    receives: false,
    mended: async () => {},
    log: createLog('silent'),
  };
}

/** The page as a place that is only looked at. */
function pageOf(config: Config, { settings, now }: ChatHost): Promise<Adapter> {
  const messages = { put: never, replace: never, find: never, latest: never, unseen: never, see: never };
  return openPagePlace(config, { messages, settings, now });
}

/** Looks at a place, waiting where the platform asks for it; what is wrong there, else undefined. */
async function troubleAt(adapter: Adapter, place: { platform: string; id: string }): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const trouble = await adapter.look(place).then(
      () => undefined,
      (error: unknown) => error,
    );
    const wait = trouble instanceof AdapterError ? trouble.retryAfterMs : undefined;
    if (wait === undefined || attempt >= tries) return trouble;
    await sleep(Math.min(longestWaitMs, wait));
  }
}

/** The committee, and whoever of the plan may be reminded. */
const destinationsOf = ({ people }: Plan): Destination[] => [
  { kind: 'committee' },
  ...people
    .filter((person) => !isGone(person) && person.reminders !== 'off')
    .map(({ id }): Destination => ({ kind: 'person', person: id })),
];

const nameOf = (to: Destination, plan: Plan, words: Words): string =>
  to.kind === 'committee'
    ? words.text('changed.committee')
    : (plan.people.find(({ id }) => id === to.person)?.name ?? to.person);

async function checkPlatform(adapter: Adapter, plan: Plan, words: Words): Promise<Finding[]> {
  const check = `${adapter.platform} places`;
  const platform = words.lookup(`platform.${adapter.platform}`, {}) ?? adapter.platform;
  const places = destinationsOf(plan).flatMap((to) => {
    const place = adapter.placeOf(to, plan);
    return place ? [{ to, place }] : [];
  });
  const wrong: Finding[] = [];
  for (const { to, place } of places) {
    const trouble = await troubleAt(adapter, place);
    if (trouble === undefined) continue;
    // With a dead token, or no way to the platform, every place says the same, and the platform's own check says how to mend it.
    if (trouble instanceof AdapterError && ['unauthorised', 'not-sent'].includes(trouble.reason)) return [];
    const name = nameOf(to, plan, words);
    const why = trouble instanceof Error ? trouble.message : 'unknown';
    const cure =
      trouble instanceof AdapterError && trouble.place ? cureOf(trouble.place, platform, words) : '';
    wrong.push(
      fix(check, [words.text('doctor.place', { name, place: place.id, why }), cure].join(' ').trim()),
    );
  }
  const count = places.length - wrong.length;
  return [...wrong, ...(count > 0 ? [ok(check, words.text('doctor.places', { count, platform }))] : [])];
}

/** Whom no platform reaches at all, in one line. */
export function unreachedPeople(adapters: readonly Adapter[], plan: Plan, words: Words): Finding[] {
  const lost = destinationsOf(plan).filter((to) => !adapters.some((adapter) => adapter.placeOf(to, plan)));
  const people = lost.flatMap((to) => (to.kind === 'person' ? [nameOf(to, plan, words)] : []));
  return people.length === 0
    ? []
    : [fix('people', words.text('doctor.unreached', { names: people.join('; ') }))];
}

/** Opens each platform without listening, and looks at every place that the plan's reminders go to. */
export const checkPlaces: Check = async ({ config, words, facts }: DoctorContext) => {
  const host = lookingHost(facts ?? {});
  const platforms = await openPlatforms(config, host);
  if (platforms.length === 0) return [];
  const adapters = config.PORT === 0 ? platforms : [...platforms, await pageOf(config, host)];
  const plan = facts?.plan;
  if (!plan) return [skipped('places', words.text('doctor.no-plan'))];
  try {
    const found = await Promise.all(adapters.map((adapter) => checkPlatform(adapter, plan, words)));
    return [...found.flat(), ...unreachedPeople(adapters, plan, words)];
  } finally {
    await Promise.allSettled(adapters.map((adapter) => adapter.stop()));
  }
};
