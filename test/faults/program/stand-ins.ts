import { PermissionFlagsBits } from 'discord.js';
import { realNow } from '../../../src/process/clock.ts';
import { textOf as discordText } from '../../fakes/discord/messages.ts';
import { type Discord, type Mishap, startDiscord } from '../../fakes/discord/server.ts';
import { startMailServer } from '../../fakes/mail-server.ts';
import { type FakeSlack, type SlackMishap, textOf as slackText, startFakeSlack } from '../../fakes/slack.ts';
import type { Random } from '../random.ts';
import { privateWords, remindersIn, secretary } from './program-plan.ts';
import type { Arrival } from './verdict.ts';
import { layWire, type Wire } from './wire.ts';

/** What befalls every call for a while. */
export type Weather = 'fair' | 'storm' | 'pages';

/** Slack and Discord as stand-ins, each behind a wire that can be cut, and a mail server. */
export type StandIns = {
  slack: FakeSlack;
  discord: Discord;
  wires: { slack: Wire; discord: Wire };
  slackApi: string;
  discordApi: string;
  mailUrl: string;
  setWeather(weather: Weather): void;
  /** Takes the right to write away in Slack's private chats and Discord's channel, or gives it back. */
  setPermission(has: boolean): void;
  arrivals(): Arrival[];
  /** How many commands were refused aloud, such as when the database was away. */
  refusals(): number;
  /** How many messages hold private words where others read them. */
  leaked(): number;
  stop(): Promise<void>;
};

const page = '<!DOCTYPE html><title>403 Forbidden</title>';

/** The few things that go wrong on a fair day, of a hundred posts. */
function slackMishap(weather: Weather, method: string, random: Random): SlackMishap | undefined {
  if (weather === 'storm') return { kind: 'wait', seconds: 1 };
  if (weather === 'pages') return { kind: 'status', status: 403 };
  if (method !== 'chat.postMessage') return undefined;
  const drawn = random.below(100);
  if (drawn < 3) return { kind: 'lose' };
  if (drawn < 5) return { kind: 'status', status: 502 };
  return drawn < 7 ? { kind: 'wait', seconds: 1 } : undefined;
}

function discordMishap(weather: Weather, call: string, random: Random): Mishap | undefined {
  if (!/^POST \/channels\/\d+\/messages/.test(call)) return undefined;
  const asked = { message: 'You are being rate limited.', retry_after: 1, global: false };
  const wait: Mishap = {
    kind: 'answers',
    answer: { status: 429, body: asked, headers: { 'retry-after': '1', 'x-ratelimit-scope': 'user' } },
  };
  if (weather === 'storm') return wait;
  if (weather === 'pages')
    return { kind: 'answers', answer: { status: 403, body: page, headers: { 'content-type': 'text/html' } } };
  const drawn = random.below(100);
  if (drawn < 3) return { kind: 'lost' };
  if (drawn < 4) return { kind: 'reset' };
  if (drawn < 5) return { kind: 'done-then', answer: { status: 502, body: 'bad gateway' } };
  return drawn < 7 ? wait : undefined;
}

/** Watches a list that only grows, and keeps when each thing came into it. */
function timesOf<Thing extends object>(things: () => readonly Thing[]): (thing: Thing) => number {
  const at = new WeakMap<Thing, number>();
  const look = () => {
    for (const thing of things()) if (!at.has(thing)) at.set(thing, realNow());
  };
  setInterval(look, 20).unref();
  return (thing) => at.get(thing) ?? realNow();
}

/** A mail server cannot be asked what it took: a mail that says that it may be a repeat is none that came twice. */
function arrivalsByMail(
  mails: readonly { text: string; arrival: { at: number; where: string } }[],
): Arrival[] {
  const known = new Set<number>();
  return mails.flatMap(({ text, arrival }) => {
    const mayRepeat = text.includes('This may be a repeat');
    const reminders = remindersIn(text).filter((number) => !(mayRepeat && known.has(number)));
    for (const number of reminders) known.add(number);
    return reminders.length > 0 ? [{ ...arrival, reminders }] : [];
  });
}

export async function startStandIns(random: Random): Promise<StandIns> {
  const [slack, discord, mail] = await Promise.all([startFakeSlack(), startDiscord(), startMailServer()]);
  slack.state.users.set(secretary.slack, { tz: 'UTC', locale: 'en-US' });
  const losing = setInterval(() => {
    if (random.below(30) === 0) mail.befall({ step: 'answer-lost' });
  }, 1_000).unref();
  const portOf = (url: string) => Number(new URL(url).port);
  const wires = { slack: await layWire(portOf(slack.apiUrl)), discord: await layWire(portOf(discord.api)) };
  let weather: Weather = 'fair';
  slack.draw((method) => slackMishap(weather, method, random));
  discord.draw((call) => discordMishap(weather, call, random));
  const slackAt = timesOf(() => slack.state.messages);
  const discordAt = timesOf(() => discord.messages.held);
  const mailAt = timesOf(() => mail.taken);
  const ofMail = () =>
    mail.taken.map((taken) => ({
      text: taken.mail.text ?? '',
      arrival: { at: mailAt(taken), where: `mail ${taken.to}` },
    }));
  const ofSlack = () =>
    slack.state.messages
      .filter(({ ephemeralTo }) => ephemeralTo === undefined)
      .map((message) => ({
        text: slackText(message),
        arrival: { at: slackAt(message), where: `slack ${message.channel}` },
      }));
  const ofDiscord = () =>
    discord.messages.held.map((message) => ({
      text: `${message.content}\n${discordText(message.components)}`,
      arrival: { at: discordAt(message), where: `discord ${message.channel}` },
    }));
  const isOpen = ({ where }: { where: string }) =>
    where === 'slack C1' || where === `discord ${discord.rooms.channel}`;
  const all = () => [...ofSlack(), ...ofDiscord()];
  return {
    ...{ slack, discord, wires },
    slackApi: `http://127.0.0.1:${wires.slack.port}/api/`,
    discordApi: `http://127.0.0.1:${wires.discord.port}/api`,
    mailUrl: mail.url,
    setWeather(next) {
      weather = next;
    },
    setPermission(has) {
      for (const [channel] of slack.state.channels)
        slack.state.channels.set(channel, has ? '' : 'restricted_action');
      const send = PermissionFlagsBits.SendMessages;
      discord.rooms.permissions = has ? discord.rooms.permissions | send : discord.rooms.permissions & ~send;
    },
    arrivals: () => [
      ...all().flatMap(({ text, arrival }) => {
        const reminders = remindersIn(text);
        return reminders.length > 0 ? [{ ...arrival, reminders }] : [];
      }),
      ...arrivalsByMail(ofMail()),
    ],
    refusals: () =>
      slack.state.messages.filter((message) =>
        /was not saved|nothing was (?:done|changed|overwritten)/i.test(slackText(message)),
      ).length,
    leaked: () => all().filter(({ text, arrival }) => isOpen(arrival) && text.includes(privateWords)).length,
    async stop() {
      await Promise.all([wires.slack.stop(), wires.discord.stop()]);
      clearInterval(losing);
      await Promise.all([slack.close(), mail.close()]);
      // What Discord would have refused is no matter of this run.
      await discord.stop().catch(() => {});
    },
  };
}
