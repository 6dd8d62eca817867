import { defineCommand, reply } from '../../src/command/command.ts';
import type { Absence } from '../../src/domain/person.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { personName } from '../../src/views/person.ts';
import { dateOrderNotes, requireAhead, viewOf } from '../deadline/changes.ts';

/** The caller is away until a day, that day included; what comes due meanwhile goes to whoever stands in. */
export const away = defineCommand({
  name: 'away',
  right: 'own',
  visibility: 'private',
  options: {
    through: { kind: 'date', fromNow: true },
    from: { kind: 'date', optional: true },
    person: { kind: 'person', optional: true },
  },
  async run(context, { through: until, from, person: standIn }) {
    const { words, now, calendar, caller, plan } = context;
    const { person } = caller;
    if (!person) throw new UserError('no-person');
    requireAhead(until, context);
    const today = calendar.dayOf(now, plan.congress.zone);
    const start = from?.moment.on ?? today;
    const to = until.moment.on;
    if (start > to) throw new UserError('away-reversed');
    const absence: Absence = {
      from: start,
      to,
      ...(standIn && standIn.id !== person.id && { standIn: standIn.id }),
    };
    const saved = await context.change((present) => ({
      ...present,
      people: present.people.map((each) =>
        each.id === person.id
          ? {
              ...each,
              absences: [
                ...(each.absences ?? []).filter((known) => known.to < start || known.from > to),
                absence,
              ],
            }
          : each,
      ),
    }));
    const view = viewOf(context, saved.plan);
    const said = { from: { kind: 'day', on: start }, to: { kind: 'day', on: to } } as const;
    const more = [
      absence.standIn === undefined
        ? words.say('away.no-stand-in')
        : words.say('away.stand-in', { person: personName(absence.standIn, plan) }),
    ];
    const fact = words.say('away.done', said);
    const notes = dateOrderNotes(until, view);
    return reply(changedMessage(fact, { view, more, notes, entry: saved.entry?.id }), {
      data: { from: start, to },
    });
  },
});
