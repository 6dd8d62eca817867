import { describe, expect, it, test } from 'vitest';
import { createDrafts } from '../../adapters/discord/drafts.ts';
import { renderMessage as renderDiscord } from '../../adapters/discord/render.ts';
import { renderMessage as renderSlack } from '../../adapters/slack/render.ts';
import { renderMessage } from '../../adapters/terminal/index.ts';
import { alteredItems } from '../../src/domain/altered-items.ts';
import type { ValueCheck } from '../../src/domain/check.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { dayMs } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import type { Reminder } from '../../src/domain/reminder.ts';
import { frozenAt } from '../../src/domain/review.ts';
import { defaultFollowUp, roundsOf } from '../../src/domain/rounds.ts';
import { locales, wordsFor } from '../../src/locales/index.ts';
import { calendar } from '../../src/time/calendar.ts';
import { reminderMessage, updatedMessage } from '../../src/views/reminder.ts';
import { committeePlan, personOf } from '../committee-plan.ts';
import { type Component, componentProblems } from '../fakes/discord/rules.ts';
import { faultsOfBlocks } from '../fakes/slack-shapes.ts';

const source = { kind: 'template' } as const;
const bare = committeePlan({
  organisations: [{ id: 'brazil', name: 'Brazil', aka: [], committee: true, source }],
  people: [
    personOf('ana', { organisation: 'brazil' }),
    personOf('ruth', { role: 'reviewer' }),
    personOf('rolf', { role: 'reviewer', reminders: 'off' }),
    personOf('secretary', { role: 'secretary' }),
  ],
  commitments: [{ id: 'law', title: 'Pass the law', organisation: 'brazil', status: 'not-started', source }],
});
const round = roundsOf(bare, calendar).find(({ id }) => id === 'month-3');
if (!round) throw new Error('the plan has its rounds');

const counted = (id: string, state?: ValueCheck): Indicator => ({
  id,
  title: `Countries with ${id}`,
  direction: 'up',
  owner: 'ana',
  source,
  values: [
    {
      value: 5,
      at: round.opensAt + dayMs,
      by: 'ana',
      via: 'test',
      round: round.id,
      url: 'https://example.org/a-list-of-countries',
      ...(state && {
        check: { state, by: 'ruth', at: round.closesAt + 2 * dayMs, because: 'the list has 4' },
      }),
    },
  ],
});
const ids = ['laws', 'helplines', 'plans', 'surveys', 'shelters', 'budgets'];
const plan: Plan = { ...bare, indicators: ids.map((id) => counted(id)) };
const remindersOf = (from: Plan, kind: string) =>
  planReminders(from, calendar).filter((each) => each.kind === kind);
const sending = (from: Plan, { at }: Pick<Reminder, 'at'>, locale: string) => ({
  plan: from,
  now: at,
  calendar,
  reader: { locale, zone: from.congress.zone },
});
const theOnly = (from: Plan, kind: string) => {
  const [only, ...more] = remindersOf(from, kind);
  if (!only || more.length > 0) throw new Error(`one ${kind} is owed`);
  return only;
};

describe('the message to a reviewer', () => {
  test.each(locales)('is short, and fits on every platform, in %s', (locale) => {
    const doubted = { ...plan, indicators: ids.map((id) => counted(id, 'disputed')) };
    for (const [from, kind] of [
      [plan, 'review'],
      [doubted, 'disputed'],
    ] as const) {
      const sent = theOnly(from, kind);
      const context = sending(from, sent, locale);
      const message = reminderMessage(sent, { ...context, lateMs: 0, possibleRepeat: false });
      if (!message) throw new Error('there is something to look at');
      const words = wordsFor(locale);
      const written = { reader: context.reader, words, width: 10_000, styled: false, number: () => 0 };
      expect(renderMessage(message, written).split(/\s+/).length).toBeLessThan(150);
      const slack = renderSlack(message, { reader: context.reader, words, team: 'T1', plan: from });
      expect(faultsOfBlocks(slack.blocks, 'message')).toEqual([]);
      const drafts = createDrafts(() => '1');
      const discord = renderDiscord(message, {
        ...{ reader: context.reader, words },
        accountOf: () => undefined,
        idOf: drafts.idOf,
      });
      expect(componentProblems(discord.components as unknown as Component[])).toEqual([]);
    }
  });

  it('is owed to those who want messages, and to nobody where nothing was said', () => {
    expect(remindersOf(plan, 'review').map(({ to }) => to)).toEqual([{ kind: 'person', person: 'ruth' }]);
    expect(remindersOf(bare, 'review')).toEqual([]);
  });

  it('says so once the review is done, and is brought up to date by every look', () => {
    const sent = theOnly(plan, 'review');
    const reviewed: Plan = { ...plan, reviews: [{ id: round.id, by: 'ruth', at: sent.at + 1, via: 'test' }] };
    const told = updatedMessage(sent, sending(reviewed, { at: sent.at + 2 }, 'en'));
    expect(told.summary).toContain('Reviewed by');
    const looked = {
      ...plan,
      indicators: [counted('laws', 'verified'), ...(plan.indicators ?? []).slice(1)],
    };
    for (const after of [reviewed, looked])
      expect(alteredItems(plan, after, calendar, sent.at + 2).altered).toContain(sent.subject);
  });
});

describe('when a report is frozen', () => {
  it('is after the review, else after a bounded wait, and never after the next round has opened', () => {
    const end = (days: number) =>
      calendar.endOfDay(calendar.addDays(round.closesOn, days), plan.congress.zone);
    expect(frozenAt(round, plan, calendar)).toBe(end(14));
    const at = round.closesAt + 3 * dayMs;
    expect(
      frozenAt(round, { ...plan, reviews: [{ id: round.id, by: 'ruth', at, via: 'test' }] }, calendar),
    ).toBe(at);
    const followUp = { ...defaultFollowUp, review: 300 };
    const own = { ...plan, followUp };
    const [third] = roundsOf(own, calendar).filter(({ id }) => id === round.id);
    expect(third && frozenAt(third, own, calendar)).toBe(third?.untilAt);
  });
});
