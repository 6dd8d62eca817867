import { type Context, type Reply, reply } from '../../src/command/command.ts';
import { takesPart } from '../../src/domain/asked.ts';
import { type Commitment, type Statement, withStatement } from '../../src/domain/commitment.ts';
import { indicatorsOf } from '../../src/domain/indicator.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { roundAt, roundsOf, type TimedRound } from '../../src/domain/rounds.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Block, Button, Text } from '../../src/message/message.ts';
import { paragraph } from '../../src/message/message.ts';
import { buttonRow } from '../../src/views/buttons.ts';
import { undoButton } from '../../src/views/changed.ts';
import { roundName, statusWord } from '../../src/views/commitment-words.ts';
import { indicatorBlocks } from '../../src/views/indicator.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { commitmentBlocks, openFor } from '../../src/views/round-question.ts';
import { actorOf, strong, viewOf } from '../deadline/changes.ts';

/**
 * The commitment of a plan, as it is now.
 * @throws {UserError} `commitment-gone`
 */
function commitmentIn(plan: Plan, id: string): Commitment {
  const commitment = plan.commitments.find((candidate) => candidate.id === id);
  if (!commitment) throw new UserError('commitment-gone');
  return commitment;
}

/** The plan with one commitment changed. */
export function withCommitment(plan: Plan, id: string, change: (present: Commitment) => Commitment): Plan {
  const changed = change(commitmentIn(plan, id));
  return { ...plan, commitments: plan.commitments.map((each) => (each.id === id ? changed : each)) };
}

/** The round that opened last, whether or not its time is over. */
export const presentRound = ({ plan, calendar, now }: Context): TimedRound | undefined =>
  roundAt(roundsOf(plan, calendar), now);

/** Where a commitment stands, as the caller gives it. */
export type GivenStatement = Pick<Statement, 'status' | 'text' | 'reason' | 'url'>;

/** Adds a statement of the caller to the line of a commitment. */
export const addStatement = (
  context: Context,
  id: string,
  statementFor: (present: Commitment) => GivenStatement & { round?: string },
) =>
  context.change((plan) =>
    withCommitment(plan, id, (present) =>
      withStatement(present, {
        at: Math.floor(context.now),
        by: actorOf(context),
        via: context.caller.platform,
        ...statementFor(present),
      }),
    ),
  );

/** What the open round still wants to know from the caller, the first of it with its buttons. */
export function nextBlocks(round: TimedRound | undefined, plan: Plan, context: Context): Block[] {
  const { words, caller } = context;
  if (!round || !caller.person) return [];
  const view = viewOf(context, plan);
  const person = caller.person.id;
  const items = [...openFor(round, person, 'ask', view), ...openFor(round, person, 'alternate', view)];
  const [next] = items;
  if (!next) return [paragraph(...words.say('answered.last'))];
  return [
    paragraph(...words.say('answered.next', { count: items.length })),
    ...commitmentBlocks(
      plan.commitments.filter(({ id }) => id === next.about),
      view,
    ),
    ...indicatorBlocks(
      indicatorsOf(plan).filter(({ id }) => id === next.about),
      view,
    ),
  ];
}

function factOf(commitment: Commitment, round: TimedRound | undefined, { words }: Context): Text {
  const title = strong(commitment.title);
  const { status, reason } = commitment;
  if ((status === 'withdrawn' || status === 'changed') && reason !== undefined)
    return words.say(`answered.${status}`, { title, reason });
  const said = { title, status: statusWord(status, words) };
  return round
    ? words.say('answered.fact', { ...said, round: roundName(round, words) })
    : words.say('answered.fact-between', said);
}

/** What may be added to an answer, each with one press. */
const additions = (id: string, { words }: Context): Button[] => [
  { label: words.text('button.add-sentence'), command: 'progress', options: { commitment: id } },
  { label: words.text('button.add-link'), command: 'evidence', options: { commitment: id } },
];

/** Says where a commitment stands; it counts for the open round. Saying the same twice is no error. */
export async function answerFor(
  context: Context,
  commitment: Commitment,
  given: GivenStatement,
): Promise<Reply> {
  const { words, caller } = context;
  const present = presentRound(context);
  const round = present && takesPart(commitment, present) ? present : undefined;
  const { line = [] } = commitment;
  const last = line.findLast((statement) => statement.round === round?.id);
  const isSame = last !== undefined && last.status === given.status && commitment.status === given.status;
  if (isSame && given.text === undefined && given.url === undefined && given.reason === last.reason) {
    const status = statusWord(given.status, words);
    const fact = words.say('answered.same', { title: strong(commitment.title), status });
    return reply(messageOf(fact, nextBlocks(round, context.plan, context), caller.reader));
  }
  const saved = await addStatement(context, commitment.id, () => ({
    ...given,
    ...(round && { round: round.id }),
  }));
  const view = viewOf(context, saved.plan);
  const undo = saved.entry ? [undoButton(saved.entry.id, view)] : [];
  const bare = given.text === undefined && given.url === undefined && given.reason === undefined;
  const message = messageOf(
    factOf(commitmentIn(saved.plan, commitment.id), round, context),
    [
      ...(bare ? [paragraph(...words.say('answered.add'))] : []),
      ...buttonRow([...additions(commitment.id, context), ...undo]),
      ...nextBlocks(round, saved.plan, context),
    ],
    caller.reader,
  );
  return reply(message, { data: { id: commitment.id, status: given.status, round: round?.id ?? null } });
}
