import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';

const source = { kind: 'template' } as const;

export const hostileNow = inRio('2027-11-01 10:00');

/** A plan with one of each, of which one deadline is private. */
export const hostilePlan = committeePlan({
  people: [
    personOf('owner'),
    personOf('secretary', { role: 'secretary' }),
    personOf('chair', { role: 'chair' }),
    personOf('watcher', { role: 'observer' }),
  ],
  organisations: [
    { id: 'ministry', name: 'Ministry of Health', aka: [], committee: false, focal: 'watcher', source },
  ],
  objectives: [{ id: 'reach', title: 'Reach the ministries', of: 'congress', text: 'All of them', source }],
  deadlines: [
    deadlineOf('programme', '2027-11-05', { title: 'Publish the programme' }),
    deadlineOf('travel', '2027-10-20', { title: 'Confirm travel and visas' }),
    deadlineOf('hidden', '2027-11-09', { title: 'Dismiss the caterer', owner: 'secretary', private: true }),
  ],
});
