import type { Plan } from '../../src/domain/plan.ts';

/** An instant by the clock of the shipped plan's congress. */
export const at = (text: string) => Date.parse(`${text}-02:00`);

/** A plan in which the committee is asked which date suits, and one in which a date was taken. */
export function pollsOf(rio: Plan): { polling: Plan; chosen: Plan } {
  const polling: Plan = {
    ...rio,
    polls: [
      {
        id: 'papers',
        deadline: 'papers',
        title: 'Finish the background papers on the thematic areas',
        dates: [
          { kind: 'absolute', on: '2008-11-20', at: '10:00' },
          { kind: 'absolute', on: '2008-11-20', at: '15:00' },
          { kind: 'absolute', on: '2008-11-21' },
        ],
        by: 'secretary',
        at: at('2008-11-17T09:00'),
        until: at('2008-11-19T09:00'),
        votes: [
          { by: 'chair', dates: [0, 1] },
          { by: 'ngo-focal', dates: [1], of: 'discord' },
          { by: 'unicef-focal', dates: [] },
        ],
      },
    ],
  };
  const chosen: Plan = {
    ...polling,
    polls: (polling.polls ?? []).map((poll) => ({
      ...poll,
      decided: { by: 'secretary', at: at('2008-11-19T10:00'), date: 1 },
    })),
  };
  return { polling, chosen };
}
