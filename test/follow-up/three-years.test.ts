import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Commitment, CommitmentStatus } from '../../src/domain/commitment.ts';
import type { LedgerEntry } from '../../src/domain/delivery.ts';
import { dayMs } from '../../src/domain/instant.ts';
import { roundsOf, type TimedRound } from '../../src/domain/rounds.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { createRandom } from '../faults/random.ts';
import { recount, type Told } from './recount.ts';
import { respond } from './respond.ts';
import { commitmentCount, organisationCount, sheetOfPromises } from './sheet-of-promises.ts';
import { type Arrived, openSimulation, type Simulation } from './simulation.ts';
import { medianWords, mostInAYear } from './tally-messages.ts';

const seed = 20081128;
const begin = inRio('2027-11-26 18:00');
const end = inRio('2030-11-26 18:00');

let simulation: Simulation;
let arrived: (Arrived & Pick<LedgerEntry, 'kind' | 'rule' | 'subject'>)[] = [];
let told: Told[] = [];
let promised: Commitment[] = [];
let comments: { organisation: string; at: number }[] = [];
let rounds: readonly TimedRound[] = [];
const reports = new Map<string, Record<string, unknown>>();

/** How somebody is in a round: answers at the first message, the second, the third, or never. */
const temper = (random: ReturnType<typeof createRandom>) =>
  [1, 1, 1, 1, 1, 1, 2, 2, 3, 9][random.below(10)] ?? 1;

async function play(): Promise<void> {
  const random = createRandom(seed);
  const sheet = sheetOfPromises(random);
  const plan = committeePlan({
    people: [personOf('secretary', { role: 'secretary' }), personOf('chair', { role: 'chair' })],
  });
  simulation = await openSimulation(plan, begin);
  const imported = await simulation.run(['commitments', 'import'], sheet);
  expect(imported).toMatchObject({ exitCode: 0, stderr: '' });
  rounds = roundsOf(await simulation.plan(), calendar);
  // As a secretary would: from then on the rounds take the place of the weekly list.
  await simulation.press('secretary', 'close', { confirm: 'confirm' });
  const all: Arrived[] = [];
  const ledger = new Map<string, LedgerEntry>();
  const heard = new Map<string, number>();
  const patience = new Map<string, number>();
  for (let at = begin; at < end; at += dayMs) {
    // In one order, whoever's lane was first, so that everybody answers alike in every run.
    const fresh = (await simulation.goTo(at + dayMs)).sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
    all.push(...fresh);
    // The ledger forgets what is long settled.
    const present =
      fresh.length > 0 ? await simulation.store.ledger.list({ from: at - 60 * dayMs, to: at + dayMs }) : [];
    for (const entry of present) ledger.set(entry.key, entry);
    for (const message of fresh) {
      const round = rounds.findLast(({ opensAt }) => opensAt <= message.at)?.id ?? 'none';
      const key = `${round} ${message.person}`;
      heard.set(key, (heard.get(key) ?? 0) + 1);
      if (!patience.has(key)) patience.set(key, temper(random));
      if ((heard.get(key) ?? 0) >= (patience.get(key) ?? 1))
        await respond(simulation, { person: message.person, message: message.message, random });
    }
    for (const round of rounds)
      if (round.closesAt < at + dayMs && round.closesAt >= at) {
        const reply = await simulation.type('secretary', `report ${round.id}`);
        if (reply.kind === 'message') reports.set(round.id, reply.data as Record<string, unknown>);
      }
  }
  arrived = all.flatMap((each) => {
    const entry = ledger.get(each.key);
    return entry ? [{ ...each, kind: entry.kind, rule: entry.rule, subject: entry.subject }] : [];
  });
}

const statusBy = (id: string, at: number): CommitmentStatus =>
  told.findLast((each) => each.commitment === id && each.at <= at)?.status ?? 'not-started';
const isOver = (status: CommitmentStatus) => status === 'fulfilled' || status === 'withdrawn';
const askedAbout = (round: TimedRound) =>
  promised.filter(({ id }) => !isOver(statusBy(id, round.opensAt - 1)));
const focalOf = (commitment: Commitment) => `${commitment.focal}`;
const statusRounds = () => rounds.filter(({ kind }) => kind === 'status');
const of = (round: string, kind: string) =>
  arrived.filter((each) => each.kind === kind && each.subject.split('.')[1] === round);

beforeAll(async () => {
  await play();
  process.stdout.write(`three years: ${arrived.length} messages\n`);
  ({ told, promised, comments } = await recount(simulation.store));
}, 420_000);
afterAll(() => simulation?.close());

describe('three years of 200 commitments of 40 organisations', () => {
  it('begin with the sheet, every row of it', () => {
    expect(promised).toHaveLength(commitmentCount);
    expect(new Set(promised.map(({ organisation }) => organisation)).size).toBe(organisationCount);
  });

  it('ask everybody who has something open, at every round, once and in one message', () => {
    expect(rounds.map(({ id }) => id)).toEqual(['comments', 'month-3', 'month-6', 'month-12', 'month-24']);
    for (const round of statusRounds()) {
      const owners = [...new Set(askedAbout(round).map(focalOf))].sort();
      expect(
        of(round.id, 'round')
          .map(({ person }) => person)
          .sort(),
      ).toEqual(owners);
    }
    expect(of('comments', 'round')).toHaveLength(organisationCount);
  });

  it('ask nobody again who has answered for everything, and nobody more often than the plan says', () => {
    for (const round of statusRounds())
      for (const { person, at, kind } of [...of(round.id, 'nudge'), ...of(round.id, 'alternate')]) {
        const theirs = askedAbout(round).filter((each) =>
          kind === 'alternate' ? each.alternate === person : each.focal === person,
        );
        const open = theirs.filter(
          ({ id }) => !told.some((each) => each.commitment === id && each.round === round.id && each.at < at),
        );
        expect([person, open.length > 0]).toEqual([person, true]);
      }
    const counts = new Map<string, number>();
    for (const { person, subject, rule } of arrived)
      counts.set(`${person} ${subject} ${rule}`, (counts.get(`${person} ${subject} ${rule}`) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBe(1);
  });

  it('ask those again who have not answered, on the third and the tenth day', () => {
    for (const round of statusRounds()) {
      const days = [
        ...new Set(of(round.id, 'nudge').map(({ at }) => Math.round((at - round.opensAt) / dayMs))),
      ];
      // On the third and the tenth day, or the next working one; what waits for the day of the asking itself is not said.
      expect(days.filter((day) => !((day >= 3 && day <= 5) || (day >= 10 && day <= 12)))).toEqual([]);
      expect(days.some((day) => day >= 10)).toBe(true);
      const nudged = of(round.id, 'nudge').filter(({ rule }) => rule === 'nudge-3');
      const third = nudged[0]?.at;
      if (third === undefined) continue;
      const silent = new Set(
        askedAbout(round)
          .filter(
            ({ id }) =>
              !told.some((each) => each.commitment === id && each.round === round.id && each.at < third),
          )
          .map(focalOf),
      );
      expect(new Set(nudged.map(({ person }) => person))).toEqual(silent);
    }
  });

  it('go to the alternate, then once and grouped to the chair', () => {
    for (const { id } of rounds) {
      expect(of(id, 'unanswered').length).toBeLessThanOrEqual(1);
      expect(of(id, 'unanswered').every(({ person }) => person === 'chair')).toBe(true);
      const alternates = of(id, 'alternate').map(({ person }) => person);
      expect(new Set(alternates).size).toBe(alternates.length);
    }
    const reached = statusRounds().map((round) => {
      const at = round.opensAt + 21 * dayMs;
      const answered = new Set(
        told.filter((each) => each.round === round.id && each.at < at).map((each) => each.commitment),
      );
      return askedAbout(round).some(({ id }) => !answered.has(id)) ? [round.id] : [];
    });
    expect(statusRounds().map(({ id }) => (of(id, 'unanswered').length > 0 ? [id] : []))).toEqual(reached);
    expect(reached.flat().length).toBeGreaterThan(0);
    expect(of('month-3', 'alternate').length).toBeGreaterThan(0);
  });

  it('remind of dates between the rounds; nobody gets more than twelve messages a year, of few words', () => {
    expect(mostInAYear(arrived, begin)).toBeLessThanOrEqual(12);
    expect(medianWords(arrived)).toBeLessThan(120);
    const promises = arrived.filter(({ kind }) => kind === 'promise');
    expect(promises.length).toBeGreaterThan(20);
    // One that waited for a working day may arrive on the days on which a round opens.
    for (const { at } of promises)
      expect(statusRounds().some((round) => round.opensAt + 3 * dayMs <= at && at <= round.closesAt)).toBe(
        false,
      );
  });

  it('are told in reports whose every figure is that of the raw history', () => {
    expect([...reports.keys()]).toEqual(rounds.map(({ id }) => id));
    for (const round of statusRounds()) {
      const report = reports.get(round.id) ?? {};
      const until = Math.floor((round.closesAt - begin) / dayMs + 1) * dayMs + begin;
      const answers = new Set(
        told.filter((each) => each.round === round.id && each.at <= until).map((each) => each.commitment),
      );
      expect([report.asked, report.answered]).toEqual([askedAbout(round).length, answers.size]);
      const count = (members: Commitment[]) => {
        const counts: Record<string, number> = {
          'not-started': 0,
          'in-progress': 0,
          fulfilled: 0,
          changed: 0,
          withdrawn: 0,
        };
        for (const { id } of members) counts[statusBy(id, until)] = (counts[statusBy(id, until)] ?? 0) + 1;
        return counts;
      };
      expect(report.counts).toEqual(count(promised));
      const groups = report.groups as Record<string, { key?: string; total: number; counts: object }[]>;
      for (const group of ['level', 'region', 'organisation'] as const)
        for (const row of groups[group] ?? []) {
          const members = promised.filter((each) => each[group] === row.key);
          expect([group, row.key, row.total, row.counts]).toEqual([
            group,
            row.key,
            members.length,
            count(members),
          ]);
        }
      const links = (report.evidence as { links: string[] }[]).flatMap(({ links: own }) => own);
      const given = new Set(
        told.filter(({ url, at }) => url && at <= until).map((each) => `${each.commitment} ${each.url}`),
      );
      expect(links).toHaveLength(given.size);
      const before = statusRounds()[statusRounds().indexOf(round) - 1];
      const since = before?.closesAt ?? 0;
      const moved = promised
        .filter(({ id }) => statusBy(id, since) !== statusBy(id, until))
        .map(({ id }) => id);
      expect((report.moved as { id: string }[]).map(({ id }) => id)).toEqual(moved);
      const today = calendar.dayOf(until, 'America/Sao_Paulo');
      const late = promised.flatMap(({ id, due }) => {
        const on = due?.kind === 'absolute' ? due.on : '9999-12-31';
        return on < today && !isOver(statusBy(id, until)) ? [[id, calendar.daysBetween(on, today)]] : [];
      });
      expect(
        new Map((report.late as { id: string; days: number }[]).map(({ id, days }) => [id, days])),
      ).toEqual(new Map(late as [string, number][]));
    }
    expect(reports.get('comments')).toMatchObject({ asked: organisationCount, answered: comments.length });
  });

  it('are kept whole: every status with who said it and when, and the sheet read again changes nothing', async () => {
    const { commitments, version } = await simulation.plan();
    for (const { id, line = [], status } of commitments) {
      const own = told.filter((each) => each.commitment === id);
      expect(line.map((each) => [each.status, each.at])).toEqual(own.map((each) => [each.status, each.at]));
      expect(status).toBe(own.at(-1)?.status ?? 'not-started');
      expect(line.every(({ by }) => by.length > 0)).toBe(true);
    }
    const again = await simulation.run(['commitments', 'import'], sheetOfPromises(createRandom(seed)));
    expect(again.stdout).toContain('in the plan already');
    expect((await simulation.plan()).version).toBe(version);
  });
});
