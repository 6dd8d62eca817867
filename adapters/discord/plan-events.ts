import { GuildScheduledEventEntityType, GuildScheduledEventPrivacyLevel } from 'discord.js';
import { type Hours, hoursOf } from '../../src/domain/hours.ts';
import { dayMs, hourMs, type Instant, minuteMs } from '../../src/domain/instant.ts';
import { presentPlan } from '../../src/domain/occurrences.ts';
import { type Deadline, momentOf, type Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { calendar } from '../../src/time/calendar.ts';
import { toIso } from '../../src/time/iso.ts';
import { formatTime } from '../../src/views/plain-text.ts';
import { type EventRule, eventRuleOf } from './event-recurrence.ts';
import { cutText, eventLimits } from './limits.ts';

/** A scheduled event as Discord takes it. */
export type EventBody = {
  name: string;
  description: string;
  scheduled_start_time: string;
  scheduled_end_time: string;
  privacy_level: GuildScheduledEventPrivacyLevel;
  entity_type: GuildScheduledEventEntityType.External;
  entity_metadata: { location: string };
  recurrence_rule?: EventRule;
};

/** An event that the server is to have, and what of the plan it stands for. */
export type WantedEvent = { subject: string; body: EventBody };

/** An instant is shown as a short event, because Discord wants an end. */
const shortMs = 15 * minuteMs;
/** A meeting of the plan has no end. */
const meetingMs = hourMs;
/** Discord takes a start of at most five years ahead. */
const furthestMs = 5 * 365 * dayMs;

type Span = { from: Instant; to: Instant };

function bodyOf(
  plan: Plan,
  {
    name,
    description,
    from,
    to,
    place = `${plan.congress.city}, ${plan.congress.country}`,
  }: Span & { name: string; description: string; place?: string },
): EventBody {
  return {
    name: cutText(name, eventLimits.name),
    description: cutText(description, eventLimits.description),
    scheduled_start_time: toIso(from),
    scheduled_end_time: toIso(to),
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
    entity_type: GuildScheduledEventEntityType.External,
    entity_metadata: { location: cutText(place, eventLimits.location) },
  };
}

/** A day without an hour is the whole day where the congress is. */
const dayStart = (on: string, zone: string): Instant => calendar.resolve(on, '00:00', zone).at;

function milestone(plan: Plan, deadline: Deadline): WantedEvent & Span {
  const due = momentOf(plan, deadline.due, calendar);
  const span: Span =
    due.time === undefined
      ? { from: dayStart(due.on, due.zone), to: due.at }
      : { from: due.at, to: due.at + shortMs };
  const reader = { locale: plan.locale, zone: due.zone };
  const at = formatTime(due.at, due.zone, reader);
  const description = wordsFor(plan.locale).text('discord.until', { at });
  return {
    subject: deadline.id,
    ...span,
    body: bodyOf(plan, { ...span, name: deadline.title, description }),
  };
}

/** A meeting at its next time, which comes again by itself where Discord can be told how. */
function meeting(plan: Plan, deadline: Deadline): WantedEvent & Span {
  const due = momentOf(plan, deadline.due, calendar);
  const from = due.time === undefined ? dayStart(due.on, due.zone) : due.at;
  const span: Span = { from, to: due.time === undefined ? due.at : from + meetingMs };
  const rule = eventRuleOf(deadline, from, plan);
  const body = bodyOf(plan, { ...span, name: deadline.title, description: plan.congress.name });
  return { subject: deadline.id, ...span, body: { ...body, ...(rule && { recurrence_rule: rule }) } };
}

/** Its hours as far as the plan has them; an event that has a start alone lasts as long as a meeting. */
function spanOf(hours: Hours): Span {
  const { from, to } = hours;
  return { from: from.at, to: to?.at ?? from.at + meetingMs };
}

function congressDays(plan: Plan): WantedEvent & Span {
  const { name, starts, ends, zone } = plan.congress;
  const hours = hoursOf(plan.congress, zone, calendar);
  const span = hours ? spanOf(hours) : { from: dayStart(starts, zone), to: calendar.endOfDay(ends, zone) };
  return { subject: 'congress', ...span, body: bodyOf(plan, { ...span, name, description: name }) };
}

/** The events of the plan that have hours: of the others a server has no use. */
function timedEvents(plan: Plan): (WantedEvent & Span)[] {
  const { congress } = plan;
  return plan.events.flatMap((event) => {
    const hours = hoursOf(event, event.zone ?? congress.zone, calendar);
    if (!hours) return [];
    const span = spanOf(hours);
    const { name, city, country = congress.country } = event;
    const elsewhere = city !== undefined && { place: `${city}, ${country}` };
    const body = bodyOf(plan, { ...span, name, description: congress.name, ...elsewhere });
    return [{ subject: `event.${event.id}`, ...span, body }];
  });
}

/**
 * The events that a server is to show of a plan: the congress, its events with hours, the open milestones and the meetings,
 * each at its next time, as far as they are ahead.
 */
export function eventsOf(written: Plan, now: Instant): WantedEvent[] {
  const plan = presentPlan(written, now, calendar);
  const open = plan.deadlines.filter(({ state, private: isPrivate }) => state === 'open' && !isPrivate);
  const shown = open.flatMap((deadline) => {
    if (deadline.meeting) return [meeting(plan, deadline)];
    return deadline.milestone ? [milestone(plan, deadline)] : [];
  });
  return [congressDays(plan), ...timedEvents(plan), ...shown]
    .filter(({ from }) => from > now && from < now + furthestMs)
    .toSorted((a, b) => a.from - b.from)
    .slice(0, eventLimits.events)
    .map(({ subject, body }) => ({ subject, body }));
}
