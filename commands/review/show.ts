import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { mayRead, mayReview, mayReviewAnswer } from '../../src/command/permit.ts';
import { broughtBy, unchecked } from '../../src/domain/review.ts';
import { roundsOf, type TimedRound } from '../../src/domain/rounds.ts';
import { UserError } from '../../src/message/errors.ts';
import { indexOfRow } from '../../src/views/page.ts';
import { reviewList } from '../../src/views/review.ts';
import { viewOf } from '../deadline/changes.ts';

/**
 * The round that is named, else the one for commitments that opened last.
 * @throws {UserError} `review-no-round`
 */
export function roundToReview({ plan, calendar, now }: Context, named?: string): TimedRound {
  const opened = roundsOf(plan, calendar).filter(({ kind, opensAt }) => kind === 'status' && opensAt <= now);
  const round = named === undefined ? opened.at(-1) : opened.find(({ id }) => id === named);
  if (!round) throw new UserError('review-no-round');
  return round;
}

/** What was said in a round and its evidence, for whoever looks at it before its report is frozen. */
export const review = defineCommand({
  name: 'review',
  right: 'review',
  visibility: 'private',
  effect: 'reads',
  options: {
    round: { kind: 'round', optional: true },
    row: { kind: 'text', max: 5, optional: true, picked: true, pressed: true },
  },
  run(context, { round: named, row }) {
    const { plan, caller, calendar } = context;
    const round = roundToReview(context, named);
    const may = {
      check: (given: Parameters<typeof mayReview>[1]) => mayReview(caller, given, plan),
      checkAnswer: (given: Parameters<typeof mayReviewAnswer>[1]) => mayReviewAnswer(caller, given, plan),
      read: (...[commitment, field]: [Parameters<typeof mayRead>[1], Parameters<typeof mayRead>[2]]) =>
        mayRead(caller, commitment, field, plan),
    };
    const { numbers, answers } = broughtBy(round, plan, calendar);
    return reply(reviewList(round, { view: viewOf(context), from: indexOfRow(row), may }), {
      data: {
        round: round.id,
        waiting: unchecked(numbers).map(({ indicator }) => indicator.id),
        answers: answers.length,
      },
    });
  },
});
