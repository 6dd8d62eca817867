import { type Commitment, evidenceOf, type ShieldedField } from '../domain/commitment.ts';
import type { Plan } from '../domain/plan.ts';
import { rememberEach } from '../domain/remember.ts';
import { everySentence } from '../locales/index.ts';
import { fold } from '../text/text.ts';
import { mayRead, mayReadComment, maySee, permits, type Reader } from './permit.ts';

/** The texts of a plan that a reader may not read. */
export type Unreadable = {
  /** One of them that stands in a text, both as bare words; undefined when none does. */
  in(text: string): string | undefined;
};

/** A text of the plan; a title is told by fewer letters than a sentence, which people write in common words. */
type Kept = { text: string; isTitle?: boolean /** Who wrote it: they may read it. */; by?: string };

// “In progress” and “none yet” are no secret wherever they stand.
const shortestText = 12;
const shortestTitle = 5;
/** A view may cut a long text: its beginning tells it. */
const beginning = 60;

/** The words of a text and nothing between them, as they are compared: one text is found in another by its words. */
export const bareWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function keyOf({ text, isTitle = false }: Kept): string | undefined {
  const key = bareWords(text).slice(0, beginning);
  return key.length >= (isTitle ? shortestTitle : shortestText) ? key : undefined;
}

/** What a commitment says in each of its fields. */
const textsOf = rememberEach((commitment: Commitment): readonly [ShieldedField, Kept][] => {
  const { title, baseline, reason, progress, line = [], decision, baselineChanges = [] } = commitment;
  const said = (field: ShieldedField, texts: readonly (string | undefined)[]) =>
    texts.flatMap((text): [ShieldedField, Kept][] => (text === undefined ? [] : [[field, { text }]]));
  const stated = (field: ShieldedField, key: 'reason' | 'text') =>
    line.flatMap(({ by, [key]: text }): [ShieldedField, Kept][] =>
      text === undefined ? [] : [[field, { text, by }]],
    );
  return [
    ['title', { text: title, isTitle: true }],
    ...said('baseline', [baseline, ...baselineChanges.flatMap(({ from, because }) => [from, because])]),
    ...said('reason', [reason, decision?.because]),
    ...stated('reason', 'reason'),
    ...said('progress', [progress]),
    ...stated('progress', 'text'),
    ...said(
      'reason',
      line.map(({ check }) => check?.because),
    ),
    ...said('evidence', evidenceOf(commitment)),
  ];
});

/** Every text of the plan that is not for everybody, with whether a reader may read it. */
function* sortedTexts(plan: Plan, reader: Reader): Generator<{ kept: Kept; mayRead: boolean }> {
  const keeps = permits(reader, 'change') && !reader.inPublic;
  const isOwn = (by: string) => keeps || (!reader.inPublic && by === reader.person?.id);
  const seen = new Set<string>();
  for (const deadline of plan.deadlines) {
    if (maySee(reader, deadline)) seen.add(deadline.id);
    yield { kept: { text: deadline.title, isTitle: true }, mayRead: seen.has(deadline.id) };
    for (const { text, by } of deadline.notes ?? [])
      yield { kept: { text }, mayRead: seen.has(deadline.id) || isOwn(by) };
  }
  for (const { name } of plan.organisations) yield { kept: { text: name, isTitle: true }, mayRead: true };
  for (const { title } of plan.objectives) yield { kept: { text: title, isTitle: true }, mayRead: true };
  for (const { text } of plan.facts) yield { kept: { text }, mayRead: true };
  for (const commitment of plan.commitments)
    for (const [field, kept] of textsOf(commitment))
      yield {
        kept,
        mayRead: mayRead(reader, commitment, field, plan) || (kept.by !== undefined && isOwn(kept.by)),
      };
  for (const commitment of plan.commitments)
    if (commitment.decision?.to !== undefined && mayRead(reader, commitment, 'status', plan))
      yield { kept: { text: commitment.decision.to }, mayRead: true };
  for (const { by, reason, deadline } of plan.timeRequests)
    if (reason !== undefined) yield { kept: { text: reason }, mayRead: isOwn(by) && seen.has(deadline) };
  for (const comment of plan.comments ?? [])
    if (comment.text !== undefined)
      yield { kept: { text: comment.text }, mayRead: mayReadComment(reader, comment, plan) };
  const isInside = permits(reader, 'inside') && !reader.inPublic;
  for (const { remark, by } of plan.reviews ?? [])
    if (remark !== undefined) yield { kept: { text: remark }, mayRead: isInside || isOwn(by) };
  for (const { text, by, to } of plan.freeReminders ?? [])
    yield { kept: { text }, mayRead: to === 'committee' || isOwn(by) || isOwn(to) };
  for (const { body, askers, settled } of plan.questions ?? []) {
    const isTheirs = askers.some(({ by }) => isOwn(by)) || isOwn('');
    yield { kept: { text: body }, mayRead: isTheirs };
    // Whoever asks the same is told what the secretary answered.
    if (settled?.text !== undefined)
      yield { kept: { text: settled.text }, mayRead: reader.role !== undefined && !reader.inPublic };
  }
}

let ownWords: string | undefined;
const saidByBot = (): string => {
  ownWords ??= bareWords(everySentence().join('\n'));
  return ownWords;
};

function workOut(plan: Plan, reader: Reader): Unreadable {
  const byFirstWord = new Map<string, string[]>();
  const readable: string[] = [];
  for (const { kept, mayRead: isReadable } of sortedTexts(plan, reader)) {
    if (isReadable) {
      readable.push(kept.text);
      continue;
    }
    const key = keyOf(kept);
    const word = key?.split(' ', 1)[0];
    if (key && word) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), key]);
  }
  let allReadable: string | undefined;
  // The same words may stand in what everybody reads, or in what the bot says itself: somebody wrote “all as before”.
  const isReadable = (key: string) => {
    allReadable ??= readable.map(bareWords).join('\n');
    return allReadable.includes(key) || saidByBot().includes(key);
  };
  return {
    in(text) {
      if (byFirstWord.size === 0) return undefined;
      for (const { 0: word, index } of text.matchAll(/\S+/g))
        for (const key of byFirstWord.get(word) ?? [])
          if (text.startsWith(key, index) && !isReadable(key)) return key;
      return undefined;
    },
  };
}

const known = new WeakMap<Plan, Map<string, Unreadable>>();

/** What a reader may not read of a plan, worked out once for every reader who may read the same. */
export function unreadableFor(reader: Reader, plan: Plan): Unreadable {
  const { role, person, inPublic } = reader;
  const keeps = permits(reader, 'change') && !inPublic;
  const who = inPublic ? 'everybody' : keeps ? 'keeper' : `${role}|${person?.id}|${person?.organisation}`;
  const ofPlan = known.get(plan) ?? new Map<string, Unreadable>();
  const found = ofPlan.get(who) ?? workOut(plan, reader);
  ofPlan.set(who, found);
  known.set(plan, ofPlan);
  return found;
}
