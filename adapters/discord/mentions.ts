import { accountName } from './places.ts';

const mention = /<@!?(\d{1,20})>/g;

/** A text in which mentions of people are their accounts, as the plan writes them. */
export const namedMentions = (text: string): string =>
  text.replace(mention, (_, user: string) => accountName(user));

/** A text without the mentions of the bot itself. */
export const withoutMention = (text: string, self: string): string =>
  text.replace(mention, (whole, user: string) => (user === self ? ' ' : whole)).trim();
