import { defineCommand, reply } from '../../src/command/command.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { anySmallWord, everySmallWord } from '../../src/language/every-small-word.ts';
import { UserError } from '../../src/message/errors.ts';
import { fold } from '../../src/text/text.ts';
import { objectiveList } from '../../src/views/objective-card.ts';
import { viewOf } from '../deadline/changes.ts';

/** What stands between “objectives” and whose they are, in every language. */
const joiners = new RegExp(`^(?:(?:${anySmallWord('of', 'articles')}) )+`);

const congressNames: ReadonlySet<string> = new Set(everySmallWord('congress'));

/** `congress` or the id of the event that a person names. */
function wholeNamed(raw: string | undefined, plan: Plan): string {
  const name = fold(raw ?? '').replace(joiners, '');
  const names = (own: readonly string[]) => own.some((known) => fold(known) === name);
  if (name === '' || congressNames.has(name) || names([plan.congress.name, ...plan.congress.aka]))
    return 'congress';
  const exact = plan.events.find((event) => names([event.id, event.name, ...event.aka]));
  const event = exact ?? plan.events.find((candidate) => fold(candidate.name).includes(name));
  if (!event) {
    const known = ['congress', ...plan.events.map(({ id }) => id)].join(', ');
    throw new UserError('no-such-event', { name: raw ?? '', known });
  }
  return event.id;
}

/** The objectives of the congress, or of one of its events. */
export const objectives = defineCommand({
  name: 'objectives',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: { of: { kind: 'text', optional: true } },
  run(context, { of }) {
    const whole = wholeNamed(of, context.plan);
    const found = context.plan.objectives.filter((objective) => objective.of === whole);
    const data = found.map(({ id, of, title, text, source }) => ({ id, of, title, text, source }));
    return reply(objectiveList(whole, found, viewOf(context)), { data });
  },
});
