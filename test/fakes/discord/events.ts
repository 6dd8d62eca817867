import { type Answer, refusal } from './messages.ts';
import type { Rooms } from './routes.ts';
import { recurrenceProblems } from './rules.ts';
import { newSnowflake } from './snowflake.ts';

type Json = Record<string, unknown>;

const ok = (body: unknown): Answer => ({ status: 200, body });
const done: Answer = { status: 204, body: undefined };

/** How an event comes again, with everything that Discord says of it. */
const ruleOf = ({ recurrence_rule: rule }: Json): Json =>
  rule === undefined || rule === null
    ? {}
    : {
        recurrence_rule: {
          ...{ end: null, count: null, by_weekday: null, by_n_weekday: null },
          ...{ by_month: null, by_month_day: null, by_year_day: null },
          ...(rule as Json),
        },
      };

const event = (rooms: Rooms, id: string, body: Json): Json => ({
  ...{
    id,
    guild_id: rooms.guild,
    description: null,
    channel_id: null,
    creator_id: rooms.bot.id,
    image: null,
  },
  ...{ status: 1, entity_id: null, recurrence_rule: null, guild_scheduled_event_exceptions: [] },
  ...body,
  ...ruleOf(body),
});

/** Making and changing the scheduled events of the server. */
export function createEvents(rooms: Rooms) {
  const { events } = rooms;
  function createEvent(body: Json): Answer {
    const begins = Date.parse(String(body.scheduled_start_time));
    const ends = Date.parse(String(body.scheduled_end_time));
    if (!(begins > Date.now()) || !(ends > begins)) return refusal(400, 50035, 'Invalid Form Body: times');
    const problems = recurrenceProblems(body.recurrence_rule);
    if (problems.length > 0) return refusal(400, 50035, `Invalid Form Body: ${problems.join(', ')}`);
    const id = newSnowflake();
    events.set(id, event(rooms, id, body));
    return ok(events.get(id));
  }

  function changeEvent(method: string, id: string, body: Json): Answer {
    const known = events.get(id);
    if (!known) return refusal(404, 10070, 'Unknown Guild Scheduled Event');
    if (method === 'DELETE') {
      events.delete(id);
      return done;
    }
    if (known.status === 3) return refusal(400, 180000, 'Cannot update a finished event');
    const problems = recurrenceProblems(body.recurrence_rule);
    if (problems.length > 0) return refusal(400, 50035, `Invalid Form Body: ${problems.join(', ')}`);
    events.set(id, { ...known, ...body, ...ruleOf(body) });
    return ok(events.get(id));
  }

  return { createEvent, changeEvent };
}
