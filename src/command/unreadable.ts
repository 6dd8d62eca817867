import { byId } from '../domain/by-id.ts';
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

/** A text of the plan with who may read it; one that is `harmless` is held back from nobody who finds it elsewhere. */
type Text = { kept: Kept; mayRead(reader: Reader): boolean; harmless?: true };

const everybody: Reader = { inPublic: true };
const isForAll = () => true;

/** Whether what somebody wrote is the reader's own, or the reader's to look after. */
const isOwn = (reader: Reader, by: string): boolean =>
  !reader.inPublic && (permits(reader, 'change') || by === reader.person?.id);

function* textsOfDeadlines({ deadlines, timeRequests }: Plan): Generator<Text> {
  for (const deadline of deadlines) {
    const isSeen = (reader: Reader) => maySee(reader, deadline);
    yield { kept: { text: deadline.title, isTitle: true }, mayRead: isSeen };
    for (const { text, by } of deadline.notes ?? [])
      yield { kept: { text }, mayRead: (reader) => isSeen(reader) || isOwn(reader, by) };
  }
  for (const { by, reason, deadline: id } of timeRequests) {
    const deadline = byId(deadlines, id);
    if (reason !== undefined)
      yield {
        kept: { text: reason },
        mayRead: (reader) => isOwn(reader, by) && deadline !== undefined && maySee(reader, deadline),
      };
  }
}

function* textsOfCommitments(plan: Plan): Generator<Text> {
  for (const commitment of plan.commitments) {
    for (const [field, kept] of textsOf(commitment))
      yield {
        kept,
        mayRead: (reader) =>
          mayRead(reader, commitment, field, plan) || (kept.by !== undefined && isOwn(reader, kept.by)),
      };
    if (commitment.decision?.to !== undefined)
      yield {
        kept: { text: commitment.decision.to },
        mayRead: (reader) => mayRead(reader, commitment, 'status', plan),
        harmless: true,
      };
  }
}

/** Every text of the plan, with who may read it. Whatever everybody may read, each reader may. */
function* textsOfPlan(plan: Plan): Generator<Text> {
  yield* textsOfDeadlines(plan);
  for (const { name } of plan.organisations) yield { kept: { text: name, isTitle: true }, mayRead: isForAll };
  for (const { title } of plan.objectives) yield { kept: { text: title, isTitle: true }, mayRead: isForAll };
  for (const { text } of plan.facts) yield { kept: { text }, mayRead: isForAll };
  yield* textsOfCommitments(plan);
  for (const comment of plan.comments ?? [])
    if (comment.text !== undefined)
      yield { kept: { text: comment.text }, mayRead: (reader) => mayReadComment(reader, comment, plan) };
  for (const { remark, by } of plan.reviews ?? [])
    if (remark !== undefined)
      yield {
        kept: { text: remark },
        mayRead: (reader) => (permits(reader, 'inside') && !reader.inPublic) || isOwn(reader, by),
      };
  for (const { text, by, to } of plan.freeReminders ?? [])
    yield {
      kept: { text },
      mayRead: (reader) => to === 'committee' || isOwn(reader, by) || isOwn(reader, to),
    };
  for (const { body, askers, settled } of plan.questions ?? []) {
    yield {
      kept: { text: body },
      mayRead: (reader) => askers.some(({ by }) => isOwn(reader, by)) || isOwn(reader, ''),
    };
    // Whoever asks the same is told what the secretary answered.
    if (settled?.text !== undefined)
      yield {
        kept: { text: settled.text },
        mayRead: (reader) => reader.role !== undefined && !reader.inPublic,
      };
  }
}

const wordsIn = (texts: readonly Text[]): string => texts.map(({ kept }) => bareWords(kept.text)).join('\n');

/** What is not for everybody, and the words of what is: the same for every reader. */
const sortedTexts = rememberEach((plan: Plan) => {
  const texts = [...textsOfPlan(plan)];
  const open = texts.filter(({ mayRead: isFor }) => isFor(everybody));
  const shielded = texts.filter(({ mayRead: isFor }) => !isFor(everybody));
  let words: string | undefined;
  return {
    shielded,
    openWords(): string {
      words ??= wordsIn(open);
      return words;
    },
  };
});

let ownWords: string | undefined;
const saidByBot = (): string => {
  ownWords ??= bareWords(everySentence().join('\n'));
  return ownWords;
};

function workOut(plan: Plan, reader: Reader): Unreadable {
  const { shielded, openWords } = sortedTexts(plan);
  const byFirstWord = new Map<string, string[]>();
  const readable = shielded.filter(({ mayRead: isFor }) => isFor(reader));
  for (const { kept, mayRead: isFor, harmless } of shielded) {
    const key = harmless || isFor(reader) ? undefined : keyOf(kept);
    const word = key?.split(' ', 1)[0];
    if (key && word) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), key]);
  }
  let readableWords: string | undefined;
  // The same words may stand in what everybody reads, or in what the bot says itself: somebody wrote “all as before”.
  const isReadable = (key: string) => {
    readableWords ??= wordsIn(readable);
    return openWords().includes(key) || readableWords.includes(key) || saidByBot().includes(key);
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
