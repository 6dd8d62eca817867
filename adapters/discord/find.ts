import { type APIMessage, ComponentType, type REST, Routes } from 'discord.js';
import { AdapterError } from '../../src/message/errors.ts';
import { assureEmpty } from './look.ts';
import { markOf, snowflakeTime } from './mark.ts';

const pageSize = 100;
/** More than a committee's channel holds of one day; beyond it the answer is not "no". */
const pageLimit = 20;

const isMarked = ({ components, nonce }: APIMessage, key: string): boolean =>
  nonce === key ||
  (components ?? []).some(
    (component) =>
      (component.type === ComponentType.Container || component.type === ComponentType.ActionRow) &&
      [component, ...component.components].some(({ id }) => id === markOf(key)),
  );

/**
 * Looks for the message with a reminder's key, from the newest back to `since`; undefined when it surely is not there.
 * @throws {AdapterError} `unknown` when the channel is too full to be sure, `closed` when it may not be read
 */
export async function findMarked(query: {
  rest: REST;
  channel: string;
  key: string;
  since: number;
}): Promise<string | undefined> {
  const { rest, channel, key, since } = query;
  let before: string | undefined;
  for (let page = 0; page < pageLimit; page++) {
    const found = (await rest.get(Routes.channelMessages(channel), {
      query: new URLSearchParams({ limit: String(pageSize), ...(before && { before }) }),
    })) as APIMessage[];
    if (page === 0 && found.length === 0) await assureEmpty(rest, channel);
    const marked = found.find((message) => isMarked(message, key));
    if (marked) return marked.id;
    before = found.at(-1)?.id;
    if (found.length < pageSize || before === undefined || snowflakeTime(before) < since) return undefined;
  }
  throw new AdapterError('unknown', 'the channel holds too many messages to look through');
}
