import type { Instant, Zone } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Words } from '../../src/locales/words.ts';
import type { Inline, Reader, Text } from '../../src/message/message.ts';
import { formatDay, formatTime } from '../../src/views/plain-text.ts';
import { type SeenIn, userOn } from './accounts.ts';
import { escapeText } from './escape.ts';
import type { Pictures } from './upload.ts';

export type RenderContext = {
  reader: Reader;
  words: Words;
  /** The workspace where it is read: people who are linked there are mentioned. */
  team: string;
  plan: Pick<Plan, 'people'> | undefined;
  /** In which workspace somebody of another organisation is seen. */
  seenIn?: SeenIn;
  /** The message is in another language than the reader’s, in which Slack would say an hour. */
  isForeign?: boolean;
  /** Whether an answer helped is asked with Slack's own element: in a private chat. */
  feedback?: boolean;
  /** The pictures that are in Slack; of others, only their words are shown. */
  pictures?: Pictures;
};

/** An instant that Slack shows in the zone of each reader; where it cannot, in ours, with its name. */
function dateToken(at: Instant, zone: Zone, reader: Reader): string {
  const fallback = escapeText(formatTime(at, zone, reader)).replaceAll('|', '/');
  return `<!date^${Math.floor(at / 1000)}^{date_long}, {time}|${fallback}>`;
}

function inlineText(inline: Inline, { reader, team, plan, seenIn, isForeign }: RenderContext): string {
  if (typeof inline === 'string') return escapeText(inline);
  switch (inline.kind) {
    case 'strong': {
      const text = escapeText(inline.text).trim();
      return text === '' ? '' : `*${text}*`;
    }
    case 'code': {
      const text = escapeText(inline.text).trim();
      return text === '' ? '' : `\`${text}\``;
    }
    case 'mention': {
      const user = plan && userOn(team, inline.person, plan, seenIn);
      return user ? `<@${user}>` : escapeText(inline.name);
    }
    case 'day':
      return escapeText(formatDay(inline.on, reader.locale));
    case 'time':
      return isForeign
        ? escapeText(formatTime(inline.at, inline.zone, reader))
        : dateToken(inline.at, inline.zone, reader);
  }
}

/** A text in Slack's markup. */
export const renderText = (text: Text, context: RenderContext): string =>
  text.map((inline) => inlineText(inline, context)).join('');
