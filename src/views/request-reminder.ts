import { dayMs } from '../domain/instant.ts';
import { movedTo } from '../domain/occurrences.ts';
import type { Deadline } from '../domain/plan.ts';
import { momentOf } from '../domain/plan.ts';
import type { TimeRequest } from '../domain/time-request.ts';
import { type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { dueInline, dueOf } from './due.ts';
import { followRows } from './follow.ts';
import { mentionOf } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

/** An owner's wish for more time, with the secretary's two answers. */
export function requestReminder(
  request: TimeRequest,
  deadline: Deadline,
  { view, notes }: { view: View; notes: readonly Text[] },
): Message {
  const { words, plan, calendar } = view;
  const fact = words.say('reminder.request', {
    person: mentionOf(request.by, plan),
    title: { kind: 'strong', text: deadline.title },
    from: dueInline(dueOf(deadline, view)),
    to: dueInline(momentOf(plan, request.to, calendar)),
  });
  const days = Math.floor((view.now - request.askedAt) / dayMs);
  const waiting = days >= 2 ? [words.say('reminder.request-waits', { days })] : [];
  const reason = request.reason
    ? words.say('reminder.request-reason', { reason: request.reason })
    : words.say('reminder.request-no-reason');
  const options = { request: request.id };
  const deadlines = plan.deadlines.map((each) =>
    each.id === deadline.id ? movedTo(each, request.to, plan, calendar) : each,
  );
  const next = followRows(deadline.id, { ...view, plan: { ...plan, deadlines } });
  return messageOf(
    fact,
    [
      paragraph(...reason),
      paragraph(...words.say('reminder.need-request')),
      ...buttonRow([
        { label: words.text('button.agree'), command: 'request agree', options, style: 'primary' },
        { label: words.text('button.keep'), command: 'request keep', options },
      ]),
      ...next,
      ...noteOf([...waiting, ...notes]),
    ],
    view.reader,
  );
}

/** What became of an answered request. */
export function requestAnswered(request: TimeRequest, deadline: Deadline, view: View): Message {
  const key = request.state === 'granted' ? 'updated.granted' : 'updated.refused';
  const title = { kind: 'strong', text: deadline.title } as const;
  return messageOf(view.words.say(key, { title, due: dueInline(dueOf(deadline, view)) }), [], view.reader);
}
