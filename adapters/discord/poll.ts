import { type APIMessage, type APIUser, ComponentType, PollLayoutType, type REST, Routes } from 'discord.js';
import { hourMs, type Instant } from '../../src/domain/instant.ts';
import type { Block, Message, Poll } from '../../src/message/message.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { type IdOf, renderButton } from './controls.ts';
import { codes, discordCode } from './failure.ts';
import { cutText, pollLimits, rowLimit } from './limits.ts';
import { accountName, platform } from './places.ts';

const buttonsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));

/** What a message that asks something is as a poll of Discord's own; `mark` is that by which it is found again. */
export function pollBodyOf(
  { blocks }: Message,
  poll: Poll,
  { now, idOf, mark }: { now: Instant; idOf: IdOf; mark: number },
) {
  const hours = Math.ceil((poll.until - now) / hourMs);
  const buttons = buttonsIn(blocks).slice(0, rowLimit);
  return {
    poll: {
      question: { text: cutText(poll.question, pollLimits.question) },
      answers: poll.answers.map((answer) => ({ poll_media: { text: cutText(answer, pollLimits.answer) } })),
      duration: Math.min(pollLimits.hours, Math.max(1, hours)),
      allow_multiselect: true,
      layout_type: PollLayoutType.Default,
    },
    allowed_mentions: { parse: [], users: [] },
    ...(buttons.length > 0 && {
      components: [
        {
          type: ComponentType.ActionRow,
          id: mark,
          components: buttons.map((button) => renderButton(button, idOf)),
        },
      ],
    }),
  };
}

/** A poll of Discord's own that a message is. */
export type PollMessage = { channel: string; message: string };

/** Ends a poll, which may have ended already; false where the message is no poll of Discord's own. */
export async function endPoll(rest: REST, { channel, message }: PollMessage): Promise<boolean> {
  try {
    await rest.post(Routes.expirePoll(channel, message));
    return true;
  } catch (error) {
    const code = discordCode(error);
    if (code === codes.noPoll) return false;
    if (code !== codes.pollExpired) throw error;
    return true;
  }
}

const pageSize = 100;
const mostPages = 20;

async function votersOf(rest: REST, { channel, message }: PollMessage, answer: number): Promise<string[]> {
  const users: string[] = [];
  for (let page = 0; page < mostPages; page++) {
    const after = users.at(-1);
    const query = new URLSearchParams({ limit: String(pageSize), ...(after && { after }) });
    const found = (await rest.get(Routes.pollAnswerVoters(channel, message, answer), { query })) as {
      users: APIUser[];
    };
    users.push(...found.users.map(({ id }) => id));
    if (found.users.length < pageSize) break;
  }
  return users;
}

/** Hands over who has answered what in a poll of Discord's own; the same again changes nothing. */
export async function countPoll(
  rest: REST,
  at: PollMessage,
  { bot }: { bot: Pick<ChatHost['bot'], 'noteVotes'> },
): Promise<void> {
  const { poll } = (await rest.get(Routes.channelMessage(at.channel, at.message))) as APIMessage;
  const suits = new Map<string, number[]>();
  for (const [index, { answer_id: answer }] of (poll?.answers ?? []).entries())
    for (const user of await votersOf(rest, at, answer)) suits.set(user, [...(suits.get(user) ?? []), index]);
  const votes = [...suits].map(([user, answers]) => ({ account: accountName(user), answers }));
  await bot.noteVotes({ platform, message: at.message, votes });
}
