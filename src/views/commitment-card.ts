import { type Commitment, evidenceOf, type ShieldedField, type Statement } from '../domain/commitment.ts';
import { focalPointsOf } from '../domain/focal-points.ts';
import { momentOf } from '../domain/plan.ts';
import { roundsOf } from '../domain/rounds.ts';
import { type Block, type ListItem, type Message, paragraph, type Text } from '../message/message.ts';
import { baselineChangeBlocks } from './baseline-changes.ts';
import { buttonRow } from './buttons.ts';
import { bareCheck, checkWords } from './check-words.ts';
import { organisationName, roundName, statusButtons, statusWord } from './commitment-words.ts';
import { dueText, relativeTo } from './due.ts';
import { decisionField } from './final-decision.ts';
import { personName } from './person.ts';
import { noteOf } from './plain-text.ts';
import { sourceText } from './source.ts';
import type { View } from './view.ts';

/** What the reader of a card may see, and whether they may answer. */
export type CardRights = { may(field: ShieldedField): boolean; speak: boolean };

/** The newest entries of a line that a card shows. */
const shownEntries = 12;
const shownLinks = 8;

type Field = { label: string; value: Text };

function fieldsOf(commitment: Commitment, { may }: CardRights, view: View): Field[] {
  const { words, plan, calendar } = view;
  const { level, country, region, objective, theme, baseline, due, status, reason, progress } = commitment;
  const { focal, alternate } = focalPointsOf(plan).ofCommitment(commitment);
  const field = (name: Parameters<typeof words.text>[0], value: Text | undefined): Field[] =>
    value === undefined ? [] : [{ label: words.text(name as 'field.due'), value }];
  const moment = due && momentOf(plan, due, calendar);
  const titled = (items: readonly { id: string; title: string }[], id: string | undefined) =>
    items.find((item) => item.id === id)?.title;
  const text = (value: string | undefined): Text | undefined => (value === undefined ? undefined : [value]);
  const shown = (name: ShieldedField, value: Text | undefined) => (may(name) ? value : undefined);
  const people = [focal, alternate].flatMap((person) => person?.name ?? []).join(', ');
  const links = evidenceOf(commitment).slice(-shownLinks).join(' · ');
  return [
    ...field('field.status', may('status') ? [statusWord(status, words)] : [words.text('not-public')]),
    ...field('field.decision', shown('status', text(decisionField(commitment, view, may('reason'))))),
    ...field('field.reason', shown('reason', text(reason))),
    ...field(
      'field.due',
      shown('due', moment && [...dueText(moment, view), ` — ${relativeTo(moment, view)}`]),
    ),
    ...field('field.organisation', [organisationName(commitment.organisation, view)]),
    ...field('field.contact', shown('contact', people === '' ? undefined : [people])),
    ...field('field.level', level && [words.text(`level.${level}`)]),
    ...field('field.place', text([country, region].filter(Boolean).join(' · ') || undefined)),
    ...field('field.objective', text(titled(plan.objectives, objective))),
    ...field('field.theme', text(titled(plan.themes, theme))),
    ...field('field.baseline', shown('baseline', text(baseline))),
    ...field('field.progress', shown('progress', text(progress))),
    ...field('field.evidence', shown('evidence', text(links || undefined))),
  ];
}

function entryText(said: Statement, { may }: CardRights, view: View): Text {
  const { words, plan, calendar } = view;
  const { was, status, text, reason, url, round: id, check } = said;
  const moved = words.text('line.moved', {
    before: statusWord(was, words),
    after: statusWord(status, words),
  });
  const what = was === status ? words.text('line.still', { status: statusWord(status, words) }) : moved;
  const round = roundsOf(plan, calendar).find((each) => each.id === id);
  const inRound = round ? words.text('line.round', { what, round: roundName(round, words) }) : what;
  const more = [
    may('reason') ? reason : undefined,
    may('progress') ? text : undefined,
    may('evidence') ? url : undefined,
    check ? checkWords({ check: may('reason') ? check : bareCheck(check) }, view) : undefined,
  ].filter((each) => each !== undefined);
  const full = more.length > 0 ? words.text('line.text', { what: inRound, text: more.join(' · ') }) : inRound;
  const at = { kind: 'time', at: said.at, zone: plan.congress.zone } as const;
  return words.say('line.entry', { at, who: personName(said.by, plan), what: full });
}

function lineBlocks(commitment: Commitment, rights: CardRights, view: View): Block[] {
  const { words } = view;
  const { line = [], id } = commitment;
  if (!rights.may('status')) return [];
  if (line.length === 0) return [paragraph(...words.say('line.none'))];
  const items = line.slice(-shownEntries).map((said): ListItem => ({ text: entryText(said, rights, view) }));
  const earlier = line.length - items.length;
  return [
    { kind: 'heading', text: words.text('line.title') },
    { kind: 'list', items },
    ...(earlier > 0 ? [paragraph(...words.say('line.more', { count: earlier, id }))] : []),
  ];
}

/** One commitment: where it stands, whose it is, what it is measured against, and its line through time. */
export function commitmentCard(commitment: Commitment, rights: CardRights, view: View): Message {
  const { words } = view;
  const { id, title, status } = commitment;
  const options = { commitment: id };
  const adding = [
    { label: words.text('button.add-sentence'), command: 'progress', options },
    { label: words.text('button.add-link'), command: 'evidence', options },
  ];
  return {
    summary: rights.may('status') ? `${title}: ${statusWord(status, words)}` : title,
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'fields', fields: fieldsOf(commitment, rights, view) },
      ...(rights.may('baseline')
        ? baselineChangeBlocks(commitment.baselineChanges, (text) => text, view)
        : []),
      ...lineBlocks(commitment, rights, view),
      ...(rights.speak ? [...buttonRow(statusButtons(commitment, words)), ...buttonRow(adding)] : []),
      ...noteOf([sourceText(commitment.source, view)]),
    ],
  };
}
