import { type Context, defineCommand, type Reply, reply } from '../../src/command/command.ts';
import { keepAnswers, keptAnswers } from '../../src/command/kept-answers.ts';
import { readNumberedAnswers } from '../../src/command/numbered-answers.ts';
import { isAnswered } from '../../src/domain/asked.ts';
import { type Commitment, isSettled, withStatement } from '../../src/domain/commitment.ts';
import { type Indicator, indicatorsOf, isCounted, valueAt } from '../../src/domain/indicator.ts';
import { countedFor, type NumberedValue, numberedFor } from '../../src/domain/numbered.ts';
import type { TimedRound } from '../../src/domain/rounds.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { roundName } from '../../src/views/commitment-words.ts';
import { numberedList, numberedPreview } from '../../src/views/numbered.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { presentRound } from '../commitment/changes.ts';
import { requireLink } from '../commitment/evidence.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';
import { requireNumber } from '../indicator/indicator-changes.ts';

type Numbered = { round: TimedRound; numbered: readonly Commitment[]; counted: readonly Indicator[] };

/** The round that is open for answers, and the caller's commitments in it by their numbers. */
function asked(context: Context): Numbered {
  const { plan, caller } = context;
  const round = presentRound(context);
  const numbered =
    round?.kind === 'status' && caller.person ? numberedFor(plan, round, caller.person.id) : [];
  const counted = round && caller.person ? countedFor(plan, round, caller.person.id) : [];
  if (!round || numbered.length + counted.length === 0) throw new UserError('numbered-none');
  return { round, numbered, counted };
}

/**
 * Numbers of indicators as they were written, or as before.
 * @throws {UserError} `numbered-no-last`, or what `value` refuses
 */
function valuesOf(values: readonly NumberedValue[], { numbered, counted }: Numbered, context: Context) {
  return values.flatMap(({ number, value: text }) => {
    const indicator = counted[number - numbered.length - 1];
    if (!indicator) return [];
    const [amount, link] = text?.split(/\s+(?=https?:)/) ?? [];
    const before = valueAt(indicator, context.now)?.value;
    if (amount === undefined && before === undefined) throw new UserError('numbered-no-last', { number });
    const value = amount === undefined ? (before ?? 0) : requireNumber(amount, indicator, context);
    return [{ number, indicator, value, ...(link !== undefined && { url: requireLink(link) }) }];
  });
}

/** Shows what the answers would say, and keeps them until that is confirmed. */
async function preview(line: string, context: Context): Promise<Reply> {
  const all = asked(context);
  const { round, numbered, counted } = all;
  const read = readNumberedAnswers(line, numbered.length, counted.length);
  if (!read) throw new UserError('numbered-unclear', { part: line });
  if ('refused' in read)
    throw new UserError(`numbered-${read.refused}`, {
      part: read.part,
      count: numbered.length + counted.length,
    });
  const answers = read.answers.flatMap((answer) => {
    const commitment = numbered[answer.number - 1];
    return commitment ? [{ ...answer, commitment }] : [];
  });
  const unexplained = answers.find(
    ({ status, text }) => (status === 'changed' || status === 'withdrawn') && text === undefined,
  );
  if (unexplained) throw new UserError('numbered-reason', { number: unexplained.number });
  const values = valuesOf(read.values, all, context);
  const kept = {
    values: values.map(({ indicator, number: _, ...given }) => ({ id: indicator.id, ...given })),
    round: round.id,
    at: context.now,
    answers: answers.map(({ commitment, status, text }) => ({
      id: commitment.id,
      status,
      ...(text !== undefined && { text }),
    })),
  };
  await keepAnswers(context.store, actorOf(context), kept);
  const said = new Set([...kept.answers, ...kept.values].map(({ id }) => id));
  const open = [
    ...numbered.filter((each) => !isAnswered(each, round.id) && !isSettled(each.status)),
    ...counted.filter((each) => !isCounted(each, round.id)),
  ];
  const left = open.filter(({ id }) => !said.has(id)).length;
  return reply(numberedPreview({ answers, values }, { round, left }, viewOf(context)), {
    data: { round: round.id, answers: kept.answers, values: kept.values, left },
  });
}

/** Says what was shown; of what is the caller's no longer, nothing. */
async function sayKept(context: Context): Promise<Reply> {
  const { words, now, store, caller } = context;
  const kept = await keptAnswers(store, actorOf(context), now);
  const { round, numbered, counted } = asked(context);
  if (kept?.round !== round.id) throw new UserError('numbered-gone');
  const answers = new Map(kept.answers.map((answer) => [answer.id, answer]));
  const values = new Map(kept.values.map((given) => [given.id, given]));
  const own = new Set([...numbered, ...counted].map(({ id }) => id));
  const said = { at: Math.floor(now), by: actorOf(context), via: caller.platform, round: round.id };
  const saved = await context.change((plan) => ({
    ...plan,
    indicators: indicatorsOf(plan).map((each) => {
      const given = own.has(each.id) ? values.get(each.id) : undefined;
      if (!given) return each;
      const { id: _, ...number } = given;
      return { ...each, values: [...(each.values ?? []), { ...number, ...said }] };
    }),
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
  const count = [...kept.answers, ...kept.values].filter(({ id }) => own.has(id)).length;
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
    const { round, numbered, counted } = asked(context);
    return reply(numberedList(numbered, counted, { round, view: viewOf(context) }), {
      data: { round: round.id, numbered: [...numbered, ...counted].map(({ id }) => id) },
    });
  },
});
