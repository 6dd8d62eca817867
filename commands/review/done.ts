import { defineCommand, reply } from '../../src/command/command.ts';
import { broughtBy, frozenAt, reviewOf, reviewsOf, unchecked } from '../../src/domain/review.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { capitalised, roundName } from '../../src/views/commitment-words.ts';
import { reviewStands } from '../../src/views/review.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';
import { roundToReview } from './show.ts';

/** Ends the review of the round that has closed, once it has shown what nobody has looked at. */
export const reviewDone = defineCommand({
  name: 'review done',
  right: 'review',
  visibility: 'private',
  options: {
    verdict: { kind: 'text', max: 500, optional: true },
    confirm: { kind: 'choice', choices: ['confirm'], optional: true, picked: true, pressed: true },
  },
  async run(context, { verdict: remark, confirm }) {
    const { words, plan, calendar, now, caller } = context;
    const round = roundToReview(context);
    const view = viewOf(context);
    const name = capitalised(roundName(round, words), caller.reader.locale);
    if (reviewOf(plan, round.id)) return reply(changedMessage(reviewStands(round, view), { view }));
    if (now <= round.closesAt) throw new UserError('review-early', { round: name, on: round.closesOn });
    if (now >= frozenAt(round, plan, calendar)) throw new UserError('review-late', { round: name });
    const count = unchecked(broughtBy(round, plan, calendar).numbers).length;
    if (!confirm) {
      const more = [words.say('review.confirm-more', { count })];
      const options = { confirm: 'confirm', ...(remark !== undefined && { verdict: remark }) };
      const sure = { label: words.text('button.review-confirm'), command: 'review done', options };
      const fact = words.say('review.confirm', { round: name });
      return reply(changedMessage(fact, { view, more, buttons: [sure] }), { data: { unchecked: count } });
    }
    const said = {
      id: round.id,
      by: actorOf(context),
      at: Math.floor(now),
      via: caller.platform,
      ...(remark !== undefined && { remark }),
    };
    const saved = await context.change((present) =>
      reviewOf(present, round.id) ? present : { ...present, reviews: [...reviewsOf(present), said] },
    );
    const fact = words.say('review.done', { round: name });
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan) }), { data: { round: round.id } });
  },
});
