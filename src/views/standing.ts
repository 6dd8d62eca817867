import { type Standing, type StandingGroup, type StandingRow, standingGroups } from '../domain/standing.ts';
import type { Block, Message } from '../message/message.ts';
import { note, paragraph } from '../message/message.ts';
import { buttonRow, listButton } from './buttons.ts';
import { section } from './list.ts';
import { personName } from './person.ts';
import { formatDay } from './plain-text.ts';
import type { View } from './view.ts';

const shownRows = 12;

/** The sentences that open a standing, in every form that it takes. */
export function standingWords(
  { done, total, late, open }: Standing,
  { words, plan, now, calendar, reader }: View,
): { title: string; summary: string; asOf: string } {
  const day = formatDay(calendar.dayOf(now, plan.congress.zone), reader.locale);
  return {
    title: words.text('standing.title'),
    summary: words.text('standing.summary', { done, total, late, open }),
    asOf: words.text('report.as-of', { day }),
  };
}

/** What the rows of a group are called; those without a key belong to none. */
export function standingNames(group: StandingGroup, { plan, words }: View): (key?: string) => string {
  return (key) => {
    if (key === undefined) return words.text(`standing.no-${group}`);
    if (group === 'person') return personName(key, plan);
    if (group === 'objective') return plan.objectives.find(({ id }) => id === key)?.title ?? key;
    return plan.organisations.find(({ id }) => id === key)?.name ?? key;
  };
}

function groupBlocks(group: StandingGroup, rows: readonly StandingRow[], view: View): Block[] {
  const { words } = view;
  if (!rows.some(({ key }) => key !== undefined)) return [];
  const nameOf = standingNames(group, view);
  const items = rows.map(({ key, done, total, late }) => ({
    text: words.say('standing.row', { name: { kind: 'strong', text: nameOf(key) }, done, total, late }),
  }));
  return section(words.text(`standing.by-${group}`), items, { most: shownRows, words });
}

/** How far the work before the congress is: by objective, organisation and person. */
export function standingMessage(
  standing: Standing,
  { view, picture }: { view: View; picture: { png: Uint8Array; alt: string } },
): Message {
  const { words } = view;
  const { title, summary, asOf } = standingWords(standing, view);
  const late =
    standing.late > 0 ? [listButton('late', words.text('button.late', { count: standing.late }))] : [];
  return {
    summary: `${title}: ${summary}`,
    blocks: [
      { kind: 'heading', text: title },
      paragraph(summary),
      { kind: 'image', ...picture },
      ...standingGroups.flatMap((group) => groupBlocks(group, standing.groups[group], view)),
      ...buttonRow(late),
      note(asOf),
    ],
  };
}
