import { type Context, type Reply, reply } from '../../src/command/command.ts';
import type { Deadline } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { dueIn, requireOpen, strong, viewOf } from '../deadline/changes.ts';

/** Turns the caller's reminders of one deadline off, or on again. */
export async function setMuted(context: Context, deadline: Deadline, isMuted: boolean): Promise<Reply> {
  const { words, caller } = context;
  const { person } = caller;
  if (!person) throw new UserError('no-person');
  if (isMuted) requireOpen(deadline);
  const view = viewOf(context);
  const title = strong(deadline.title);
  const { muted = [] } = person;
  if (muted.includes(deadline.id) === isMuted)
    return reply(changedMessage(words.say(isMuted ? 'mute.already' : 'mute.not-muted', { title }), { view }));
  const others = muted.filter((id) => id !== deadline.id);
  const saved = await context.change((plan) => ({
    ...plan,
    people: plan.people.map((each) =>
      each.id === person.id ? { ...each, muted: isMuted ? [...others, deadline.id] : others } : each,
    ),
  }));
  const fact = isMuted
    ? words.say('mute.done', { title, due: dueIn(deadline, view) })
    : words.say('mute.undone', { title });
  const notes = isMuted ? [words.say('mute.note')] : [];
  return reply(changedMessage(fact, { view, notes, entry: saved.entry?.id }), {
    data: { deadline: deadline.id },
  });
}
