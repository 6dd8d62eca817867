import { commands } from '../../commands/index.ts';
import { identify } from '../../src/command/caller.ts';
import type { Deadline, Plan } from '../../src/domain/plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { understand } from '../../src/understand/understand.ts';
import { committeePlan } from '../committee-plan.ts';

const deadline = (id: string, title: string, on: string, at?: string): Deadline => ({
  id,
  title,
  due: { kind: 'absolute', on, ...(at && { at }) },
  state: 'open',
  source: { kind: 'template' },
});
const person = (id: string, name: string, role: 'secretary' | 'member') => ({
  ...{ id, name, role, organisation: 'parks', accounts: [`test:${id}`] },
  source: { kind: 'template' as const },
});
const base = committeePlan();
const plan: Plan = {
  ...base,
  locale: 'en',
  congress: { ...base.congress, starts: '2028-03-22', ends: '2028-03-24', zone: 'America/Toronto' },
  organisations: [
    { id: 'parks', name: 'Port Alder Parks Office', aka: [], committee: true, source: { kind: 'template' } },
  ],
  people: [person('walter', 'Walter Okafor', 'secretary'), person('luc', 'Luc Tremblay', 'member')],
  deadlines: [
    deadline('contract', 'Sign the contract for the hall', '2028-02-20'),
    deadline('visas', 'Send the visa letters', '2028-02-14'),
    deadline('hotel', 'Release the hotel rooms', '2028-02-29', '17:00'),
    deadline('kits', 'Assemble the soil test kits', '2028-03-13'),
    deadline('programme', 'Publish the final programme', '2028-03-03'),
  ],
};
/** Wednesday 9 February 2028, 10:10 in Toronto. */
const now = Date.parse('2028-02-09T15:10:00Z');

/** What is made of a line that the secretary of a small committee types. */
export const heard = (line: string, locale = 'en') => {
  const caller = identify({ account: 'test:walter', platform: 'test', locale }, plan, []);
  return understand(line, { plan, now, calendar, caller, commands, conversation: {} }).reading;
};
