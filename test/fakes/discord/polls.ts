import { type Answer, type Messages, refusal } from './messages.ts';
import type { Route } from './routes.ts';

/** A poll as it stands in a request. */
export type PollBody = {
  question: { text?: string };
  answers: { poll_media: { text?: string } }[];
  duration?: number;
  allow_multiselect?: boolean;
  layout_type?: number;
};

/** A poll that a message holds, with who voted for each answer. */
export type HeldPoll = {
  body: PollBody;
  expiry: number;
  votes: Map<number, string[]>;
  isOver: boolean;
};

const hourMs = 3_600_000;

export const newPoll = (body: PollBody): HeldPoll => ({
  body,
  expiry: Date.now() + (body.duration ?? 24) * hourMs,
  votes: new Map(),
  isOver: false,
});

/** What Discord's documentation does not let a poll be. */
export function pollProblems(poll: PollBody | undefined, isV2: boolean): string[] {
  if (!poll) return [];
  const { question, answers, duration = 24 } = poll;
  const isLong = (text: string | undefined, most: number) => !text || text.length > most;
  return [
    ...(isV2 ? ['a poll beside components'] : []),
    ...(isLong(question.text, 300) ? ['question'] : []),
    ...(answers.length < 1 || answers.length > 10 ? [`${answers.length} answers`] : []),
    ...(answers.some(({ poll_media: { text } }) => isLong(text, 55)) ? ['an answer'] : []),
    ...(!Number.isInteger(duration) || duration < 1 || duration > 768 ? ['duration'] : []),
  ];
}

const idOf = (index: number): number => index + 1;

/** A poll as Discord tells of it. */
export const shownPoll = ({ body, expiry, votes, isOver }: HeldPoll) => ({
  question: { text: body.question.text },
  answers: body.answers.map(({ poll_media: { text } }, index) => ({
    answer_id: idOf(index),
    poll_media: { text },
  })),
  expiry: new Date(expiry).toISOString(),
  allow_multiselect: body.allow_multiselect ?? false,
  layout_type: body.layout_type ?? 1,
  results: {
    is_finalized: isOver,
    answer_counts: [...votes].map(([id, users]) => ({ id, count: users.length, me_voted: false })),
  },
});

/** What Discord's calls about polls do. */
export function createPolls(messages: Messages, user: Record<string, unknown>) {
  const { mfa_enabled: _, locale: __, verified: ___, bot: ____, ...plain } = user;
  const held = (id: string) => messages.held.find((message) => message.id === id);
  return {
    expire(id: string): Answer {
      const message = held(id);
      if (!message) return refusal(404, 10008, 'Unknown Message');
      if (!message.poll) return refusal(400, 520006, 'Cannot expire a non-poll message');
      if (message.poll.isOver) return refusal(400, 520001, 'Poll expired');
      message.poll.isOver = true;
      return { status: 200, body: messages.show(message) };
    },
    voters(id: string, answer: number, query: URLSearchParams): Answer {
      const voters = held(id)?.poll?.votes.get(answer) ?? [];
      const sorted = voters.toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
      const after = query.get('after');
      const rest = sorted.filter((voter) => !after || BigInt(voter) > BigInt(after));
      const users = rest.slice(0, Number(query.get('limit') ?? 25)).map((voter) => ({ ...plain, id: voter }));
      return { status: 200, body: { users } };
    },
  };
}

/** The calls about polls. */
export const pollRoutes = (polls: ReturnType<typeof createPolls>): Route[] => [
  ['POST', /^\/channels\/\d+\/polls\/(\d+)\/expire$/, (_, id = '') => polls.expire(id)],
  [
    'GET',
    /^\/channels\/\d+\/polls\/(\d+)\/answers\/(\d+)$/,
    ({ query }, id = '', answer = '') => polls.voters(id, Number(answer), query),
  ],
];
