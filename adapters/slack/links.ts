import type { KnownBlock, LinkSharedEvent } from '@slack/types';
import type { Invocation } from '../../src/command/invocation.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Block } from '../../src/message/message.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { formatInTeam, parseInTeam } from './accounts.ts';
import { toAdapterError } from './failure.ts';
import type { Receipt } from './receive.ts';
import { renderMessage } from './render.ts';
import { readerOf } from './reply.ts';
import type { Workspaces } from './workspaces.ts';

type Shared = Pick<LinkSharedEvent, 'channel' | 'message_ts' | 'links' | 'source'>;
type Shown = Extract<Invocation['input'], { kind: 'command' }>;

/** Links to the bot's own page, shown below the message that they stand in. */
export type Links = (shared: Shared, receipt: Receipt) => Promise<void>;

const mostShown = 3;

/** Pages that a card stands for; whatever else the page has is only linked, and above all what lets somebody in. */
const pages: readonly [path: RegExp, command: string, option?: string][] = [
  [/^\/$/, 'overview'],
  [/^\/deadlines\/([\w-]+)$/, 'deadline show', 'deadline'],
  [/^\/follow-up\/commitments\/([\w-]+)$/, 'commitment', 'commitment'],
  [/^\/follow-up\/indicators\/([\w-]+)$/, 'indicator', 'indicator'],
];

/** The command that shows what a page of the bot shows; undefined for an address that is none of those. */
export function commandOfPage(address: string, page: string): Shown | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, username } = new URL(address);
  if (origin !== page || username !== '') return undefined;
  for (const [path, command, option] of pages) {
    const [whole, id = ''] = path.exec(pathname) ?? [];
    if (whole !== undefined) return { kind: 'command', command, options: option ? { [option]: id } : {} };
  }
  return undefined;
}

/** It is a picture of the page: whoever wants to do something opens that, or asks. */
function withoutButtons(block: Block): Block[] {
  if (block.kind === 'buttons') return [];
  return [block.kind === 'list' ? { ...block, items: block.items.map(({ text }) => ({ text })) } : block];
}

/**
 * Shows links to the bot's page where everybody who reads along is of the committee: in its own channel. What it shows is
 * what whoever shared it may see, and nothing private.
 */
export function createLinks(parts: {
  host: ChatHost;
  workspaces: Workspaces;
  /** Where the page is; absent where others do not reach it. */
  page: string | undefined;
  channel: string | undefined;
}): Links {
  const { host, workspaces, page, channel } = parts;

  async function blocksOf(input: Shown, receipt: Receipt): Promise<KnownBlock[] | undefined> {
    const { account, team, profile } = receipt;
    const invocation: Invocation = {
      event: { source: 'slack', id: 'link' },
      platform: 'slack',
      account,
      ...(profile.locale !== undefined && { locale: profile.locale }),
      inPublic: true,
      input,
    };
    const { kind, message, ...reply } = await host.bot.dispatch(invocation);
    if (kind !== 'message' || ('failed' in reply && reply.failed)) return undefined;
    const plan = await host.plan();
    const reader = { locale: plan?.locale ?? 'en', zone: readerOf(invocation, plan).zone };
    const shown = { ...message, blocks: message.blocks.flatMap(withoutButtons) };
    return renderMessage(shown, { reader, words: wordsFor(reader.locale), team, plan }).blocks;
  }

  return async ({ channel: id, message_ts: ts, links, source }, receipt) => {
    const own = channel === undefined ? undefined : parseInTeam(channel);
    const isOurs = own !== undefined && own.id === id && [receipt.team, 'home'].includes(own.team);
    // What is shown while somebody still writes goes wherever they then send it.
    if (page === undefined || !isOurs || source === 'composer') return;
    const unfurls: Record<string, { blocks: KnownBlock[] }> = {};
    for (const { url } of links.slice(0, mostShown)) {
      const input = commandOfPage(url, page);
      const blocks = input && (await blocksOf(input, receipt));
      if (blocks) unfurls[url] = { blocks };
    }
    if (Object.keys(unfurls).length === 0) return;
    const { client } = await workspaces.of(receipt.team);
    await client.chat
      .unfurl({ channel: id, ts, unfurls })
      .catch((error: unknown) =>
        host.log.info(
          { channel: formatInTeam({ team: receipt.team, id }), reason: toAdapterError(error).message },
          'Slack: a link to the page is not shown',
        ),
      );
  };
}
