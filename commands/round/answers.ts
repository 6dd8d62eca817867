import { type Context, defineCommand, type Reply, reply } from '../../src/command/command.ts';
import { keepAnswers, keptAnswers } from '../../src/command/kept-answers.ts';
import { readNumberedAnswers } from '../../src/command/numbered-answers.ts';
import { isAnswered } from '../../src/domain/asked.ts';
import { type Commitment, isSettled, withStatement } from '../../src/domain/commitment.ts';
import { numberedFor } from '../../src/domain/numbered.ts';
import type { TimedRound } from '../../src/domain/rounds.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { roundName } from '../../src/views/commitment-words.ts';
import { numberedList, numberedPreview } from '../../src/views/numbered.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { presentRound } from '../commitment/changes.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

/** The round that is open for answers, and the caller's commitments in it by their numbers. */
function asked(context: Context): { round: TimedRound; numbered: readonly Commitment[] } {
  const { plan, caller } = context;
  const round = presentRound(context);
  const numbered =
    round?.kind === 'status' && caller.person ? numberedFor(plan, round, caller.person.id) : [];
  if (!round || numbered.length === 0) throw new UserError('numbered-none');
  return { round, numbered };
}

/** Shows what the answers would say, and keeps them until that is confirmed. */
async function preview(line: string, context: Context): Promise<Reply> {
  const { round, numbered } = asked(context);
  const read = readNumberedAnswers(line, numbered.length);
  if (!read) throw new UserError('numbered-unclear', { part: line });
  if ('refused' in read)
    throw new UserError(`numbered-${read.refused}`, { part: read.part, count: numbered.length });
  const answers = read.answers.flatMap((answer) => {
    const commitment = numbered[answer.number - 1];
    return commitment ? [{ ...answer, commitment }] : [];
  });
  const unexplained = answers.find(
    ({ status, text }) => (status === 'changed' || status === 'withdrawn') && text === undefined,
  );
  if (unexplained) throw new UserError('numbered-reason', { number: unexplained.number });
  const kept = {
    round: round.id,
    at: context.now,
    answers: answers.map(({ commitment, status, text }) => ({
      id: commitment.id,
      status,
      ...(text !== undefined && { text }),
    })),
  };
  await keepAnswers(context.store, actorOf(context), kept);
  const said = new Set(kept.answers.map(({ id }) => id));
  const left = numbered.filter(
    (each) => !said.has(each.id) && !isAnswered(each, round.id) && !isSettled(each.status),
  ).length;
  return reply(numberedPreview(answers, { round, left }, viewOf(context)), {
    data: { round: round.id, answers: kept.answers, left },
  });
}

/** Says what was shown; of what is the caller's no longer, nothing. */
async function sayKept(context: Context): Promise<Reply> {
  const { words, now, store, caller } = context;
  const kept = await keptAnswers(store, actorOf(context), now);
  const { round, numbered } = asked(context);
  if (kept?.round !== round.id) throw new UserError('numbered-gone');
  const answers = new Map(kept.answers.map((answer) => [answer.id, answer]));
  const own = new Set(numbered.map(({ id }) => id));
  const said = { at: Math.floor(now), by: actorOf(context), via: caller.platform, round: round.id };
  const saved = await context.change((plan) => ({
    ...plan,
    commitments: plan.commitments.map((each) => {
      const answer = own.has(each.id) ? answers.get(each.id) : undefined;
      if (!answer) return each;
      const status = answer.status === 'same' ? each.status : answer.status;
      const explains = status === 'changed' || status === 'withdrawn';
      const { text } = answer;
      return withStatement(each, {
        ...said,
        status,
        ...(text !== undefined && (explains ? { reason: text } : { text })),
      });
    }),
  }));
  await keepAnswers(store, actorOf(context), undefined);
  const count = kept.answers.filter(({ id }) => own.has(id)).length;
  const fact = words.say('numbered.done', { count, round: roundName(round, words) });
  return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
    data: { round: round.id, count },
  });
}

/** Answers several commitments of a round by their numbers in one line, once it has shown what that says; alone, it lists them. */
export const roundAnswers = defineCommand({
  name: 'round answers',
  right: 'see',
  visibility: 'private',
  options: {
    answers: { kind: 'text', max: 2000, optional: true },
    confirm: { kind: 'choice', choices: ['confirm', 'nothing'], optional: true, picked: true, pressed: true },
  },
  async run(context, { answers, confirm }) {
    const { words, store, caller } = context;
    if (confirm === 'confirm') return sayKept(context);
    if (confirm === 'nothing') {
      await keepAnswers(store, actorOf(context), undefined);
      return reply(messageOf(words.say('numbered.dropped'), [], caller.reader));
    }
    if (answers !== undefined) return preview(answers, context);
    const { round, numbered } = asked(context);
    return reply(numberedList(numbered, round, viewOf(context)), {
      data: { round: round.id, numbered: numbered.map(({ id }) => id) },
    });
  },
});
