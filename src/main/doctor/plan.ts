import { isGone } from '../../domain/person.ts';
import type { Plan } from '../../domain/plan.ts';
import { locales, nearestLocale } from '../../locales/index.ts';
import { PlanFileError } from '../../plan-file/problems.ts';
import type { Config } from '../../settings/config.ts';
import { calendar } from '../../time/calendar.ts';
import { zoneDataVersion } from '../../time/zone-offset.ts';
import { planPath, readConfiguredPlan } from '../plan-start.ts';
import type { Check } from './context.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
const isSpoken = (tag: string) => primary(nearestLocale(tag)) === primary(tag);

/** The plan file that the next start reads; where there are data and none is named, theirs has been read before. */
async function readFileOf(config: Config, isKept: boolean): Promise<{ plan?: Plan } | { problem: string }> {
  const named = config.CONGRESS_PLAN;
  if (isKept && named === undefined) return {};
  try {
    const { plan } = await readConfiguredPlan(planPath(named), config);
    return { plan };
  } catch (error) {
    if (error instanceof PlanFileError) return { problem: error.message };
    throw error;
  }
}

/** The zones and languages of the plan and its people, and who types in the terminal. */
export const checkPlan: Check = async ({ config, words, facts }) => {
  const file = await readFileOf(config, facts?.plan !== undefined);
  if ('problem' in file) return [fix('plan', words.text('doctor.plan-file', file))];
  const plan = facts?.plan ?? file.plan;
  if (!plan) return [skipped('plan', words.text('doctor.no-plan'))];
  const people = plan.people.filter((person) => !isGone(person));
  const zones = [
    { name: plan.congress.name, zone: plan.congress.zone },
    ...people.flatMap(({ name, zone }) => (zone ? [{ name, zone }] : [])),
  ];
  const lost = zones.filter(({ zone }) => !calendar.knowsZone(zone));
  const strangers = people.filter(({ locale }) => locale !== undefined && !isSpoken(locale));
  const { CONGRESS_AS: typist } = config;
  const found: Finding[] = [
    ...lost.map(({ name, zone }) => fix('zones', words.text('doctor.zone', { name, zone }))),
    ...strangers.map(({ name, locale = '' }) =>
      fix('languages', words.text('doctor.language', { name, locale, known: locales.join(', ') })),
    ),
  ];
  if (lost.length === 0)
    found.unshift(
      ok('zones', words.text('doctor.zones', { zone: plan.congress.zone, version: zoneDataVersion })),
    );
  if (typist !== undefined && !people.some(({ id }) => id === typist)) {
    const known = people.map(({ id }) => id).join(', ');
    found.push(fix('settings', words.text('cli.no-person-set', { name: typist, known })));
  }
  return found;
};
