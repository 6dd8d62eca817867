import { type Context, type Reply, reply } from '../../src/command/command.ts';
import { askedIn } from '../../src/domain/asked.ts';
import type { Audience } from '../../src/domain/commitment.ts';
import { focalPointsOf } from '../../src/domain/focal-points.ts';
import { roundsOf, type TimedRound } from '../../src/domain/rounds.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { organisationName } from '../../src/views/commitment-words.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

/** The newest round for comments that has opened, however late. */
function commentsRound({ plan, calendar, now }: Context): TimedRound {
  const round = roundsOf(plan, calendar).findLast(
    ({ kind, opensAt }) => kind === 'comments' && opensAt <= now,
  );
  if (!round) throw new UserError('no-comments-round');
  return round;
}

/** Organisations that the caller may comment for: as focal point or alternate. */
function organisationsOf(round: TimedRound, { plan, caller }: Context): string[] {
  const focalPoints = focalPointsOf(plan);
  const own = askedIn(plan, round, focalPoints).filter(({ about, asked }) => {
    const { focal, alternate } = focalPoints.ofOrganisation(about);
    return [focal, alternate, asked].some((person) => person && person.id === caller.person?.id);
  });
  if (own.length === 0) throw new UserError('no-comments-yours');
  return own.map(({ about }) => about);
}

/** Keeps what the caller's organisations say of the outcome document: a text, or that they have no comments. */
export async function giveComment(
  context: Context,
  { text, audience }: { text?: string; audience?: Audience | undefined },
): Promise<Reply> {
  const { words, now, caller, plan } = context;
  const round = commentsRound(context);
  const own = organisationsOf(round, context);
  const given = new Set((plan.comments ?? []).map(({ id }) => id));
  const names = new Intl.ListFormat(caller.reader.locale).format(
    own.map((id) => organisationName(id, viewOf(context))),
  );
  const open = own.filter((id) => !given.has(`${round.id}.${id}`));
  // A comment may be given again, and counts in place of the first; having none says nothing new.
  const answering = text === undefined ? open : own;
  if (answering.length === 0) {
    const fact = words.say('noted.comment-same', { organisations: names });
    return reply(changedMessage(fact, { view: viewOf(context) }));
  }
  const said = answering.map((organisation) => ({
    id: `${round.id}.${organisation}`,
    round: round.id,
    organisation,
    by: actorOf(context),
    at: Math.floor(now),
    via: caller.platform,
    ...(text !== undefined && { text }),
    ...(audience !== undefined && { audience }),
  }));
  const saved = await context.change((present) => {
    const others = (present.comments ?? []).filter(({ id }) => !said.some((each) => each.id === id));
    return { ...present, comments: [...others, ...said] };
  });
  const key = text === undefined ? 'noted.no-comments' : 'noted.comment';
  const view = viewOf(context, saved.plan);
  const more = text === undefined ? [] : [words.say(`comment.for-${audience ?? 'committee'}`)];
  const fact = words.say(key, { organisations: names });
  return reply(changedMessage(fact, { view, more, entry: saved.entry?.id }), {
    data: { round: round.id, organisations: answering },
  });
}
