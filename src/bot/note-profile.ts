import { z } from 'zod';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { nearestLocale } from '../locales/index.ts';
import type { BotParts } from './bot-parts.ts';

/** What a platform says of an account: BCP 47 tag and IANA zone. */
export type AccountProfile = { account: string; locale?: string; zone?: string };

const keptSchema = z.object({ locale: z.string().exactOptional(), zone: z.string().exactOptional() });
type Kept = z.output<typeof keptSchema>;

/** What somebody has chosen stays; what came from their profile follows it. */
function withProfile(person: Person, kept: Kept, profile: Kept): Person {
  const follow = (name: 'locale' | 'zone') =>
    person[name] === undefined || person[name] === kept[name] ? profile[name] : undefined;
  const [locale, zone] = [follow('locale'), follow('zone')];
  return { ...person, ...(locale !== undefined && { locale }), ...(zone !== undefined && { zone }) };
}

const isSame = (a: Kept, b: Kept): boolean => a.locale === b.locale && a.zone === b.zone;

/**
 * Keeps the language and zone of a person's profile with the plan, so that what is sent to them unasked is in it as well.
 * @throws {ConflictError} when the plan was saved in between
 */
export async function noteProfile(
  { account, locale, zone }: AccountProfile,
  { store, clock, arm }: Pick<BotParts, 'store' | 'clock' | 'arm'>,
): Promise<void> {
  const plan = await store.plan();
  const person = plan?.people.find(({ accounts }) => accounts.includes(account));
  if (!plan || !person) return;
  const setting = `profile.${account}`;
  const kept = keptSchema.safeParse(await store.getSetting(setting)).data ?? {};
  const profile: Kept = {
    ...(locale !== undefined && { locale: nearestLocale(locale) }),
    ...(zone !== undefined && { zone }),
  };
  const after = withProfile(person, kept, profile);
  if (!isSame(person, after)) {
    const people = plan.people.map((each) => (each.id === person.id ? after : each));
    const next: Plan = { ...plan, people };
    const platform = account.split(':')[0] ?? '';
    const saved = await store.save({
      ...{ plan: next, basedOn: plan.version, by: platform, via: platform, verb: 'settings' },
      now: clock.now(),
    });
    await arm(saved.created);
  }
  if (!isSame(kept, profile)) await store.setSetting(setting, profile);
}
